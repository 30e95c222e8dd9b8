import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { expect, test } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** The way after the checks: everything packed, handed in, refused, mended, packed again. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const dataFolder = freshDataFolder()
const out = path.join(dataFolder, 'out')
const zip = (round: number): string => path.join(out, `第${round}轮.zip`)

let running: RunningApp
const page = () => running.page
const section = (name: string): Promise<void> => page().getByTestId(`section-${name}`).click()

async function saveTo(filePath: string): Promise<void> {
  await running.app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath: answer })) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [answer] })) as typeof dialog.showOpenDialog
  }, filePath)
}

/** Names of the package's files, and one of them as text. */
async function contents(file: string, text?: string): Promise<{ names: string[]; text: string }> {
  const entries = await new ZipReader(new Uint8ArrayReader(readFileSync(file))).getEntries()
  const wanted = entries.find(({ filename }) => filename === text)
  return {
    names: entries.map(({ filename }) => filename),
    text: wanted && !wanted.directory ? await wanted.getData(new TextWriter(), { useWebWorkers: false }) : '',
  }
}

async function packOverBlocks(file: string): Promise<void> {
  await saveTo(file)
  // Once unfolded it stays so while the draft is open.
  const unfold = page().getByRole('button', { name: '仍要打包' })
  if (!(await page().getByTestId('override-panel').isVisible())) await unfold.click()
  await page().getByTestId('override-reason').fill('自动测试：样例里的错误是特意放的')
  const agreed = page().getByTestId('override-panel').getByRole('checkbox')
  if (!(await agreed.isChecked())) await page().getByTestId('override-panel').getByText('我明白').click()
  await page().getByTestId('override-panel').getByRole('button').click()
  await expect(page().getByTestId('package-result')).toContainText(path.basename(file), { timeout: 120_000 })
}

async function noteStep(status: string): Promise<void> {
  await page().getByTestId('progress-note').click()
  await page().getByTestId(`progress-status-${status}`).check({ force: true })
}

test.afterAll(() => running?.app.close())

test('the sample is packed with papers, copy sheet, calendar and both reports', async () => {
  mkdirSync(out, { recursive: true })
  running = await launchApp(dataFolder)
  await page().getByTestId('passphrase').fill(PASSPHRASE)
  await page().getByTestId('passphrase-again').fill(PASSPHRASE)
  await page().getByTestId('create-store').click()
  await page().getByTestId('sample-draft').first().click()
  await section('materials')
  await expect(page().getByTestId('material-card')).toHaveCount(4)
  await expect(
    page()
      .getByTestId('material-card')
      .filter({ hasText: /排队|读取中|正在/ }),
  ).toHaveCount(0, { timeout: 90_000 })
  await section('submission')
  await expect(page().getByTestId('package-pictures')).toContainText('阿里云')
  await packOverBlocks(zip(1))
  const { names, text: manifest } = await contents(zip(1), 'manifest.json')
  for (const name of [
    '报告/检查报告.pdf',
    '填报/填报对照表.xlsx',
    '填报/备案日程.ics',
    '材料/01-营业执照.jpg',
  ])
    expect(names).toContain(name)
  expect(names.some((name) => name.startsWith('文书/'))).toBe(true)
  expect(JSON.parse(manifest)).toMatchObject({ version: 2, unfit: [] })
  await expect(page().getByTestId('progress')).toContainText('第 1 轮')
})

test('a package with a password is proved after it was typed', async () => {
  await page().getByText('给材料包加密码').click()
  await page().getByTestId('package-password').fill('sample words 9')
  await packOverBlocks(path.join(out, '加密.zip'))
  await page().getByTestId('verify-button').click()
  await expect(page().getByTestId('verify-result')).toContainText('密码')
  await page().getByTestId('verify-password').fill('another one')
  await page().getByRole('button', { name: '用密码校验' }).click()
  await expect(page().getByTestId('verify-result')).toContainText('密码不对')
  await page().getByTestId('verify-password').fill('sample words 9')
  await page().getByRole('button', { name: '用密码校验' }).click()
  await expect(page().getByTestId('verify-result')).toContainText('完整')
})

test('a refusal that is pasted leads to what to redo, and the list shows it', async () => {
  await noteStep('awaiting-check')
  await page().getByTestId('progress-save').click()
  await expect(page().getByTestId('progress')).toContainText('现在：待初审')
  await noteStep('refused')
  await page().getByTestId('progress-refusal').fill('1、域名所有者与主办者不一致，请核实。')
  await page().getByTestId('progress-save').click()
  await expect(page().getByTestId('progress')).toContainText('现在：被驳回')
  await page().getByTestId('progress').getByRole('button', { name: '对照要改的地方' }).click()
  await expect(page().getByTestId('refusal-match').first()).toContainText('域名所有者')
})

test('the second round says what is different from the first', async () => {
  await section('services')
  const owner = page().getByTestId('field-services[0].domains[0].owner.name')
  await owner.fill('杭州澄禾网络科技有限公司')
  await owner.blur()
  await expect(page().getByTestId('save-state')).toHaveAttribute('data-state', 'saved')
  await section('submission')
  await packOverBlocks(zip(2))
  const { text: changes } = await contents(zip(2), '报告/与上一轮的不同.md')
  expect(changes).toContain('林若清')
  expect(changes).toContain('杭州澄禾网络科技有限公司')
  await expect(page().getByTestId('progress')).toContainText('第 2 轮')
})
