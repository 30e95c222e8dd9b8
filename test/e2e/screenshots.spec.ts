import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { createSample, dress, speak, THEMES, VIEWS } from './every-view'
import type { Language, Theme } from './every-view'
import { fixture, freshDataFolder, launchApp } from './launch-app'

/** Pictures of the window for the README, of the invented sample; only where they are asked for: SCREENSHOTS=1. */

const FOLDER = fixture('docs', 'screenshots')
const WANTED = [
  'list',
  'section principal',
  'section materials',
  'section findings with one opened',
  'section submission',
  'rules',
]
const IN_ENGLISH = ['section principal', 'section findings with one opened']
const isAsked = process.env['SCREENSHOTS'] === '1'

const pictures = async (): Promise<void> => {
  test.setTimeout(400_000)
  mkdirSync(FOLDER, { recursive: true })
  const { app, page } = await launchApp(freshDataFolder())
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  const take = async (name: string, language: Language, theme: Theme): Promise<void> => {
    const file = path.join(FOLDER, `${name.replaceAll(' ', '-')}-${language}-${theme}.png`)
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    // A palette of 128 colours: a third of the size, and no difference to see.
    execFileSync('convert', [
      file,
      '-strip',
      '-colors',
      '128',
      '-define',
      'png:compression-level=9',
      `PNG8:${file}`,
    ])
  }
  await take('start', 'zh-CN', 'light')
  await createSample(page)
  // Everything read first: a picture of a window at work is another each time.
  await page.getByTestId('section-materials').click()
  await page.getByTestId('material-card').first().waitFor()
  await expect(page.locator('[data-testid=material-card]:not([data-state=read])')).toHaveCount(0, {
    timeout: 200_000,
  })
  for (const name of WANTED) {
    const view = VIEWS.find((one) => one.name === name)!
    await view.open(page, app)
    for (const theme of THEMES) {
      await dress(app, page, theme)
      await take(name, 'zh-CN', theme)
    }
    if (IN_ENGLISH.includes(name)) {
      await dress(app, page, 'light')
      await speak(page, 'en')
      await take(name, 'en', 'light')
      await speak(page, 'zh-CN')
    }
    await view.close?.(page)
  }
  await app.close()
}

// No test, but the maker of those pictures: it stands in the run only when it was asked for.
if (isAsked) test('pictures of the window', pictures)
