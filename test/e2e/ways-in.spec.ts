import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dropFiles, fixture, freshDataFolder, launchApp } from './launch-app'
import type { RunningApp } from './launch-app'

/** From the first start to a draft: by questions, by pictures; ticks and what the person vouches for outlive a restart. */

test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'correct horse sample'
const dataFolder = freshDataFolder()
let running: RunningApp
const page = (): Page => running.page
const id = (name: string) => page().getByTestId(name)

test.afterAll(() => running?.app.close())

test('the first start says what the program does, where the data are, and offers ways in', async () => {
  running = await launchApp(dataFolder)
  await expect(page().getByText('数据只在这台电脑')).toBeVisible()
  await expect(page().getByText('忘了口令，谁也打不开这些数据')).toBeVisible()
  await id('passphrase').fill(PASSPHRASE)
  await id('passphrase-again').fill(PASSPHRASE)
  await id('create-store').click()
  await expect(page().getByRole('button', { name: '从第一问开始' })).toBeVisible()
  await expect(page().getByText('或者：把证件图片拖到这里')).toBeVisible()
  await expect(page().getByRole('button', { name: '打开样例' })).toBeVisible()
})

test('a draft by questions, with the keyboard alone', async () => {
  await id('start-interview').click()
  await expect(page().getByRole('heading', { name: '谁来备案？' })).toBeFocused()
  await page().keyboard.press('Tab')
  await page().keyboard.press('Space')
  await page().keyboard.press('ArrowRight')
  await expect(page().getByRole('radio', { name: /^个人/ })).toBeChecked()
  await page().keyboard.press('Enter')
  await expect(page().getByRole('heading', { name: '在哪个省，用哪家接入商？' })).toBeFocused()
  await id('interview-step-service').click()
  await id('field-services[0].name').fill('山前样本记事')
  await id('field-services[0].name').press('Enter')
  await id('field-services[0].domains[0].name').fill('shanqian-yangben.cn')
  await id('interview-next').click()
  await id('interview-skip').click()
  await expect(id('interview-rest')).toContainText('要填')
  await expect(id('interview-rest')).toContainText('份材料没有放')
  await id('interview-done').click()
  await expect(id('drop-zone')).toBeVisible()
  await id('section-services').click()
  await expect(id('field-services[0].domains[0].name')).toHaveValue('shanqian-yangben.cn')
})

test('pictures dropped on the list make a draft: read values are filled in, marked and unticked', async () => {
  await page().getByRole('link', { name: '备案草稿' }).first().click()
  await expect(id('draft-row')).toHaveCount(1)
  await dropFiles(
    page(),
    ['licence.jpg', 'domain-certificate.jpg'].map((name) => fixture('resources', 'samples', name)),
  )
  await expect(id('unchecked-reads')).toBeVisible({ timeout: 90_000 })
  await id('section-principal').click()
  await expect(id('field-principal.name')).toHaveValue('杭州澄禾网络科技有限公司')
  await expect(id('origin-principal.name')).toHaveAttribute('data-origin', 'read')
  await expect(id('tick-principal.name')).toHaveAttribute('data-tick', 'none')
  // Whether the head on the licence is the person responsible is not for the program to say.
  await id('section-people').click()
  await expect(id('field-principal.responsible.name')).toHaveValue('')
})

test('a tick is set by key, goes stale with the value, and is good again with it', async () => {
  await id('section-principal').click()
  await id('field-principal.name').focus()
  await page().keyboard.press('Control+Enter')
  const tick = id('tick-principal.name')
  await expect(tick).toHaveAttribute('data-tick', 'fresh')
  await expect(id('field-principal.name')).not.toBeFocused()
  await id('field-principal.name').fill('杭州澄禾网络科技有限公')
  await expect(tick).toHaveAttribute('data-tick', 'stale')
  await expect(id('origin-principal.name')).toHaveAttribute('data-origin', 'typed')
  await id('field-principal.name').fill('杭州澄禾网络科技有限公司')
  await expect(tick).toHaveAttribute('data-tick', 'fresh')
})

test('a place is chosen by its name', async () => {
  const region = id('field-principal.region').locator('input')
  await region.click()
  await region.pressSequentially('西湖')
  await page().locator('.el-cascader__suggestion-item', { hasText: '杭州市 / 西湖区' }).click()
  await expect(id('field-principal.region')).toContainText('330106')
})

test('what no rule can decide is settled with a note, and what must be looked up is ticked off', async () => {
  await id('section-findings').click()
  const box = id('checklist-tick').first()
  await box.click()
  await expect(box).toHaveAttribute('aria-checked', 'true')
  await page().locator('[data-light=offline]').first().getByTestId('finding-open').click()
  await id('vouch').click()
  await id('vouch-note').fill('打电话问过客户')
  await id('vouch-note').press('Enter')
  await expect(page().getByText('已由你确认').first()).toBeVisible()
})

test('all of it is there after a restart', async () => {
  await running.app.close()
  running = await launchApp(dataFolder)
  await id('passphrase').fill(PASSPHRASE)
  await id('unlock').click()
  await id('draft-row').filter({ hasText: '澄禾' }).click()
  await expect(id('tick-principal.name')).toHaveAttribute('data-tick', 'fresh')
  await expect(id('origin-principal.certificate.number')).toHaveAttribute('data-origin', 'read')
  await id('section-findings').click()
  await expect(id('checklist-tick').and(page().locator('[aria-checked=true]'))).toHaveCount(2)
  await expect(page().locator('[data-light=vouched]').filter({ hasText: '已由你确认' }).first()).toBeVisible()
})
