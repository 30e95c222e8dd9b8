// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEED_WORDS } from '../../../electron/core/deeds/deed-words'
import { DEED_IDS, keysOf } from '../../../electron/core/deeds/deeds'
import { shownKey } from '../../../electron/core/deeds/key-words'
import { PACK_NAMES } from '../../../electron/core/report/pack-names'
import HelpDialog from '../../../renderer/components/help/HelpDialog.vue'
import { LICENCE_ROWS, rowsOf } from '../../../renderer/help/licence-rows'
import { useApp } from '../../../renderer/stores/app'
import { useHelp, type HelpPage } from '../../../renderer/stores/help'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import { GLOSSARY } from '../../../renderer/text/glossary'
import { PACK_NAMES_EN } from '../../../renderer/text/en/pack-names'
import { language } from '../../../renderer/text/language'
import { packName } from '../../../renderer/text/pack-names'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

enableAutoUnmount(afterEach)
let main: FakeMain
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')
const byId = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!

async function open(page: HelpPage) {
  const pinia = createPinia()
  setActivePinia(pinia)
  await useApp().refresh()
  const before = document.createElement('button')
  document.body.append(before)
  before.focus()
  mount(HelpDialog, { global: { plugins: [pinia] }, attachTo: document.body })
  useHelp().show(page)
  await flushPromises()
  return { before }
}
beforeEach(() => {
  main = installFakeMain()
})
afterEach(() => {
  language.value = 'zh-CN'
  document.body.replaceChildren()
})

describe('the help', () => {
  it('is a named dialog that takes the focus and gives it back on Esc', async () => {
    const { before } = await open('guide')
    const name = document.getElementById(dialog()?.getAttribute('aria-labelledby') ?? '')
    expect(name?.textContent).toBe(text.help.pages.guide)
    expect(document.activeElement).toBe(name)
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await flushPromises()
    expect(dialog()).toBeNull()
    expect(document.activeElement).toBe(before)
  })
  it.each(['zh-CN', 'en'] as const)('guides through the first filing (%s)', async (one) => {
    language.value = one
    await open('guide')
    expect(dialog()?.textContent).toContain(text.help.guide.lead)
    expect(dialog()?.querySelectorAll('ol li')).toHaveLength(6)
    expect(dialog()?.querySelectorAll('h3').length).toBe(text.help.guide.sections.length)
  })
  it('goes from page to page', async () => {
    await open('guide')
    byId('help-glossary').click()
    await flushPromises()
    expect(byId('help-glossary').getAttribute('aria-current')).toBe('page')
    expect(document.querySelectorAll('[data-testid="glossary-entry"]')).toHaveLength(GLOSSARY.length)
  })
  it('finds terms by their words and by what explains them', async () => {
    await open('glossary')
    const field = byId('glossary-search') as HTMLInputElement
    field.value = '国徽面'
    field.dispatchEvent(new Event('input'))
    await flushPromises()
    const found = [...document.querySelectorAll('[data-testid="glossary-entry"] dt')]
    expect(found.map((one) => one.textContent)).toEqual(['人像面'])
    field.value = 'zzz'
    field.dispatchEvent(new Event('input'))
    await flushPromises()
    expect(dialog()?.textContent).toContain(text.help.glossary.none('zzz'))
  })
  it.each(['zh-CN', 'en'] as const)('lists every key of the registry with what it does (%s)', async (one) => {
    language.value = one
    await open('keys')
    const rows = [...dialog()!.querySelectorAll('.row')].map((row) => ({
      keys: [...row.querySelectorAll('kbd')].map((key) => key.textContent),
      name: row.querySelector('dd')?.textContent,
    }))
    const expected = DEED_IDS.filter(
      (id) => keysOf(id, false).length > 0 && (!id.startsWith('section.') || id === 'section.each'),
    ).map((id) => ({
      keys: keysOf(id, false).map((key) => shownKey(key, false)),
      name: DEED_WORDS[one][id].name.replace(/…$/, ''),
    }))
    expect(rows).toHaveLength(expected.length)
    for (const row of expected) expect(rows).toContainEqual(row)
  })
  it('switches single letters off', async () => {
    await open('keys')
    dialog()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
    await flushPromises()
    expect(main.asked.findLast(({ route }) => route === 'settings.save')?.input).toEqual({
      letterKeys: false,
    })
  })
  it('tells versions, dates of the rules’ data and licences, and shows a licence’s text', async () => {
    await open('about')
    for (const part of ['0.1.0', '45.4.1', '电话号码与电子邮箱', '2026.11.25'])
      expect(dialog()?.textContent).toContain(part)
    const rows = [...document.querySelectorAll('[data-testid="licence"]')]
    expect(rows).toHaveLength(LICENCE_ROWS.length)
    expect(rows.some((row) => row.textContent?.includes('LGPL-3.0'))).toBe(true)
    document.querySelector<HTMLElement>('[aria-label="看 libheif.txt"]')?.click()
    await flushPromises()
    expect(byId('licence-text').textContent).toBe('text of libheif.txt')
  })
  it('shows the problem report whole and only then saves that one', async () => {
    await open('report')
    expect(byId('report-text').textContent).toBe(main.report)
    expect(dialog()?.textContent).toContain(text.help.report.read)
    byId('report-save').click()
    await flushPromises()
    expect(useNotices().toast?.words).toBe(text.help.report.saved('问题报告.txt'))
    expect(main.asked.map(({ route }) => route).filter((route) => route.startsWith('help.'))).toEqual([
      'help.report',
      'help.saveReport',
    ])
  })
  it('says when a report could not be made', async () => {
    main.failNext('help.report', 'cannot-open')
    await open('report')
    expect(dialog()?.querySelector('[role="alert"]')?.textContent).not.toBe('')
    expect((byId('report-save') as HTMLButtonElement).disabled).toBe(true)
  })
})

it('rule packs have a name in both languages', () => {
  expect(Object.keys(PACK_NAMES_EN)).toEqual(Object.keys(PACK_NAMES))
  language.value = 'en'
  expect(packName('phones')).toBe(PACK_NAMES_EN.phones)
  language.value = 'zh-CN'
  expect(packName('phones')).toBe(PACK_NAMES.phones)
})

describe('the list of libraries', () => {
  it('comes from the page of the repository', () => {
    expect(LICENCE_ROWS.length).toBeGreaterThan(8)
    for (const row of LICENCE_ROWS) expect(row.library !== '' && row.licence !== '', row.library).toBe(true)
    expect(JSON.stringify(LICENCE_ROWS)).not.toMatch(/\*\*|`/)
  })
  it('is read from a table, links and emphasis as plain words', () => {
    expect(rowsOf('| a | b | c |\n| --- | --- | --- |\n| **x** [y](z) | for `w` | MIT |\n')).toEqual([
      { library: 'x y', use: 'for w', licence: 'MIT' },
    ])
  })
})
