import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** The rule book in the real window: a mend applied and undone, rules searched, a refusal and a WHOIS pasted. */

test.describe.configure({ mode: 'serial' })

const NAME = 'services[0].name'
const DOMAIN = 'services[0].domains[0]'
let running: RunningApp
const page = (): Page => running.page
const section = (name: string): Promise<void> => page().getByTestId(`section-${name}`).click()
const field = (path: string) => page().getByTestId(`field-${path}`)

test.beforeAll(async () => {
  running = await launchApp(freshDataFolder())
  await page().getByTestId('passphrase').fill('sample passphrase')
  await page().getByTestId('passphrase-again').fill('sample passphrase')
  await page().getByTestId('create-store').click()
  await page().getByTestId('sample-draft').first().click()
  await section('services')
})
test.afterAll(() => running?.app.close())

test('a mend beside the field is applied with one click, and undone exactly', async () => {
  const before = await field(NAME).inputValue()
  const typed = '澄禾网络★技术服务'
  await field(NAME).fill(typed)
  const fix = page().getByTestId(`line-${NAME}`).getByTestId('fix').first()
  await fix.click()
  await expect(field(NAME)).not.toHaveValue(typed)
  await expect(page().getByTestId('toast')).toContainText('已')
  await page().getByTestId('undo').click()
  await expect(field(NAME)).toHaveValue(typed)
  // The same by keyboard: Alt Enter mends the field, Ctrl Z takes it back.
  await expect(fix).toBeVisible()
  await field(NAME).focus()
  await page().keyboard.press('Alt+Enter')
  await expect(field(NAME)).not.toHaveValue(typed)
  await page().keyboard.press('Control+z')
  await expect(field(NAME)).toHaveValue(typed)
  await field(NAME).fill(before)
})

test('a finding shows the facts behind it and leads to its rule', async () => {
  await section('findings')
  const row = page().getByTestId('finding-row').filter({ hasText: '林若清' }).first()
  await row.getByTestId('finding-open').click()
  await row.getByTestId('basis-toggle').click()
  await expect(row.getByTestId('fact-used').first()).toContainText('依据强度')
  const rule = (await row.getAttribute('data-rule')) ?? ''
  await row.getByTestId('finding-rule').click()
  await expect(page().getByTestId('rule-detail')).toHaveAttribute('data-rule', rule)
})

test('the rule book is searched, filtered and replayed on an earlier day', async () => {
  await page().getByTestId('rule-search').fill('幕布')
  const rows = page().getByTestId('rule-row')
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(10)
  await rows.first().click()
  await expect(page().getByTestId('rule-detail')).toContainText('怎么判断')
  await page().getByTestId('rule-search').fill('')
  await page().getByTestId('rule-family-domain-owner').click()
  for (const id of await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-rule'))))
    expect(id).toMatch(/^domain-owner\//)
  const day = page().getByTestId('rule-day').locator('input')
  await day.fill('2000-01-01')
  await day.press('Enter')
  await expect(page().getByText('那天没有依据').first()).toBeVisible()
  await page().getByRole('button', { name: '回到最新' }).click()
  await page().getByTestId('back-to-draft').click()
  await expect(page().getByTestId('finding-row').first()).toBeVisible()
})

test('a pasted refusal message names the fields to redo and keeps what is not understood', async () => {
  await page().getByTestId('refusal-open').click()
  await page().getByTestId('refusal-text').fill('1、域名所有者与主体不一致。\n2、请把蓝色的那页重新放。')
  await expect(page().getByTestId('refusal-match').first()).toContainText('域名所有者与主体不一致')
  await expect(page().getByTestId('refusal-note')).toContainText('蓝色')
  await page().getByTestId('refusal-copy').click()
  await expect(page().getByTestId('toast')).toContainText('已复制')
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('要重填')
  await page().getByTestId('refusal-place').first().click()
  await expect(page().getByTestId('section-services')).toHaveAttribute('aria-current', 'step')
})

test('a pasted WHOIS fills what is empty, and can be undone', async () => {
  await section('services')
  const name = await field(`${DOMAIN}.name`).inputValue()
  await field(`${DOMAIN}.owner.name`).fill('')
  await page().getByTestId(`whois-${DOMAIN}`).click()
  await page().getByTestId('whois-text').fill('随便写的一句话')
  await expect(page().getByTestId('whois-problem')).toContainText('没有认出')
  await page()
    .getByTestId('whois-text')
    .fill(
      [
        `Domain Name: ${name}`,
        'Registrant: 杭州青禾样本科技有限公司',
        'Sponsoring Registrar: 阿里云计算有限公司（万网）',
        'Expiration Time: 2031-03-18 10:20:30',
      ].join('\n'),
    )
  const owner = page().getByTestId('whois-row').filter({ hasText: '杭州青禾样本科技有限公司' })
  await expect(owner.locator('input')).toBeChecked()
  await page().getByTestId('whois-fill').click()
  await expect(field(`${DOMAIN}.owner.name`)).toHaveValue('杭州青禾样本科技有限公司')
  await page().getByTestId('undo').click()
  await expect(field(`${DOMAIN}.owner.name`)).toHaveValue('')
})
