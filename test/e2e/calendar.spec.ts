import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { freshDataFolder, launchApp } from './launch-app'

/** The dates that matter, in the real window: listed, led back to their field, and saved as a calendar. */

test('dates are listed, lead to their field, and are saved as an iCalendar file', async () => {
  const folder = freshDataFolder()
  const { app, page } = await launchApp(folder)
  const out = path.join(folder, 'dates.ics')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, out)
  await page.getByTestId('passphrase').fill('sample passphrase')
  await page.getByTestId('passphrase-again').fill('sample passphrase')
  await page.getByTestId('create-store').click()
  await page.getByTestId('sample-draft').first().click()
  await page.getByTestId('section-submission').click()

  const ends = page.getByTestId('calendar-domain-ends')
  await expect(ends).toContainText('chengheyangben.cn')
  await expect(page.getByTestId('calendar-earliest-safe-day')).toBeVisible()
  await page.getByTestId('calendar-save').click()
  await expect(page.getByTestId('toast')).toContainText('dates.ics')
  const events = new ICAL.Component(ICAL.parse(readFileSync(out, 'utf8')) as unknown[]).getAllSubcomponents(
    'vevent',
  )
  const titles = events.map((event) => new ICAL.Event(event).summary)
  expect(titles.some((title) => title.includes('chengheyangben.cn'))).toBe(true)

  await ends.getByRole('button').click()
  await expect(page.getByTestId('field-services[0].domains[0].expiresOn')).toBeVisible()
  await app.close()
})
