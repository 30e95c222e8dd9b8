import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import { hugePng } from './bad-files'
import type { RunningApp } from './launch-app'
import { LOCKED_PDF } from './sample-pdfs'

/** Any file may be dropped: refused with its name and the reason, the others go on, nothing is lost. */

const folder = mkdtempSync(path.join(tmpdir(), 'icp-bad-'))
const write = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const sample = readFileSync(fixture('resources', 'samples', 'id-emblem.jpg'))
const FILES: [name: string, bytes: Uint8Array | string, reason: RegExp][] = [
  ['没传完.jpg', sample.subarray(0, 300), /打不开|没有传完整/],
  ['空的.png', '', /空文件/],
  ['两亿像素.png', hugePng(), /像素/],
  ['营业执照.jpg', Buffer.from('MZ\u0090\u0000 this is a program'), /程序/],
  ['合同.jpg', 'just words', /不是图片/],
  ['证书.pdf', LOCKED_PDF, /密码/],
]

let running: RunningApp
test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
  const { page } = running
  await page.getByTestId('passphrase').fill('sample passphrase')
  await page.getByTestId('passphrase-again').fill('sample passphrase')
  await page.getByTestId('create-store').click()
  await page.getByTestId('new-draft').first().click()
})
test.afterAll(() => running?.app.close())

test('each bad file is refused with its name and the reason, and the good one beside them is read', async () => {
  const { page } = running
  const good = fixture('resources', 'samples', 'id-emblem.jpg')
  // The draft must be open: a drop on the list has no draft to go to.
  await page.getByTestId('section-materials').click()
  await expect(page.getByText('把证件图片拖到窗口任意处')).toBeVisible()
  await dropFiles(page, [...FILES.map(([name, bytes]) => write(name, bytes)), good])
  for (const [name, , reason] of FILES) {
    // Refused at the gate, or once the reader had looked inside.
    const card = page
      .getByTestId('refused-card')
      .or(page.getByTestId('material-card'))
      .filter({ hasText: name })
    await expect(card.first(), name).toContainText(reason)
  }
  await expect(page.getByTestId('material-card').filter({ hasText: '国徽面' })).toHaveCount(1)
})
