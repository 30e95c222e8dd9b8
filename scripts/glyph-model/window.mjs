import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { app, BrowserWindow } from 'electron'

// Runs inside Electron, next to the bundled page and its job: a file for each face, and the page's list of characters.
const folder = import.meta.dirname
const { faces, method, rest, keep, set } = JSON.parse(readFileSync(path.join(folder, 'job.json'), 'utf8'))

app.disableHardwareAcceleration()
app.setPath('userData', path.join(folder, 'profile'))

async function renderAll() {
  const window = new BrowserWindow({ show: false, webPreferences: { backgroundThrottling: false } })
  await window.loadFile(path.join(folder, 'page.html'))
  const call = (name, ...args) =>
    window.webContents.executeJavaScript(
      `glyphs.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`,
    )
  writeFileSync(path.join(keep, 'characters.json'), JSON.stringify(await call('characters', set ?? null)))
  for (const face of faces) {
    writeFileSync(path.join(keep, face.file), Buffer.from(await call(method, face, ...rest), 'base64'))
    process.stdout.write(`${face.family} ${face.weight}\n`)
  }
}

app
  .whenReady()
  .then(renderAll)
  .then(
    () => app.exit(0),
    (error) => {
      process.stdout.write(`${error?.stack ?? error}\n`)
      app.exit(3)
    },
  )
