import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { app, BrowserWindow } from 'electron'

// Runs inside Electron, next to the bundled page and its job.
const folder = import.meta.dirname
const job = JSON.parse(readFileSync(path.join(folder, 'job.json'), 'utf8'))

app.disableHardwareAcceleration()
app.setPath('userData', path.join(folder, 'profile'))

async function drawAll() {
  const window = new BrowserWindow({ show: false, webPreferences: { backgroundThrottling: false } })
  await window.loadFile(path.join(folder, 'studio.html'))
  const call = (name, ...args) =>
    window.webContents.executeJavaScript(
      `studio.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`,
    )
  await call('prepare', job.qrWasm)
  const plan = job.set === null ? await call('plan', job.order) : await call('set', job.set)
  for (const [name, text] of Object.entries(job.set === null ? {} : await call('files', job.set)))
    writeFileSync(path.join(job.out, name), text)
  const truthFile = path.join(job.out, 'truth.jsonl')
  writeFileSync(truthFile, '')
  for (const [at, planned] of plan.entries()) {
    const { jpeg, truth } = await call('make', planned, job.atHand, planned.limits ?? job.limits)
    writeFileSync(path.join(job.out, planned.file), jpeg)
    appendFileSync(truthFile, `${JSON.stringify(truth)}\n`)
    process.stdout.write(`[${at + 1}/${plan.length}] ${planned.file}\n`)
  }
}

app
  .whenReady()
  .then(drawAll)
  .then(
    () => app.exit(0),
    (error) => {
      process.stdout.write(`${error?.stack ?? error}\n`)
      app.exit(3)
    },
  )
