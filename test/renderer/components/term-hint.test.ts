// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../electron/core/language'
import TermTip from '../../../renderer/components/help/TermTip.vue'
import WithTerms from '../../../renderer/components/help/WithTerms.vue'
import { entryOf, entryOfField, findTerms } from '../../../renderer/help/find-terms'
import { HINT_ID, useHints } from '../../../renderer/stores/hints'
import { FIELD_TEXTS } from '../../../renderer/text/field-labels'
import { GLOSSARY } from '../../../renderer/text/glossary'
import { language } from '../../../renderer/text/language'
import { LIGHT_NAMES, SLOT_NAMES } from '../../../renderer/text/names'

enableAutoUnmount(afterEach)
const SENTENCE = '先到注册商那里做实名认证，再打包。'

beforeEach(() => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
})
afterEach(() => {
  vi.useRealTimers()
  language.value = 'zh-CN'
  document.body.replaceChildren()
})
const tip = () => document.querySelector<HTMLElement>('[role="tooltip"]')
const render = () =>
  mount(
    {
      components: { WithTerms, TermTip },
      data: () => ({ words: SENTENCE }),
      template: '<WithTerms :words="words" /><TermTip />',
    },
    { attachTo: document.body },
  )
const term = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === name)!
const point = async (on: HTMLElement, what: string, ms: number) => {
  on.dispatchEvent(new Event(what))
  await vi.advanceTimersByTimeAsync(ms)
}

describe('a term in a sentence', () => {
  it('leaves the sentence as it is and can be reached with the Tab key', () => {
    const view = render()
    expect(view.text()).toBe(SENTENCE)
    expect(term('注册商').tagName).toBe('BUTTON')
    expect(term('注册商').getAttribute('tabindex')).toBeNull()
  })
  it('is explained under the pointer, and the explanation stays while it is pointed at', async () => {
    render()
    await point(term('注册商'), 'pointerenter', 100)
    expect(tip()).toBeNull()
    await vi.advanceTimersByTimeAsync(200)
    expect(tip()?.textContent).toContain(entryOf('registrar')?.words['zh-CN'].means)
    await point(term('注册商'), 'pointerleave', 100)
    await point(tip()!, 'pointerenter', 2_000)
    expect(tip()).not.toBeNull()
    await point(tip()!, 'pointerleave', 1_000)
    expect(tip()).toBeNull()
  })
  it('is explained when it is pressed, named to screen readers, and put away by Esc alone', async () => {
    render()
    const behind = vi.fn()
    window.addEventListener('keydown', behind)
    term('实名认证').click()
    await flushPromises()
    expect(term('实名认证').getAttribute('aria-describedby')).toBe(HINT_ID)
    expect(tip()?.id).toBe(HINT_ID)
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
    await flushPromises()
    expect(tip()).toBeNull()
    expect(behind).not.toHaveBeenCalled()
    window.removeEventListener('keydown', behind)
  })
  it('one explanation at a time', async () => {
    render()
    term('实名认证').click()
    term('注册商').click()
    await flushPromises()
    expect(document.querySelectorAll('[role="tooltip"]')).toHaveLength(1)
    expect(useHints().shown?.entry.id).toBe('registrar')
  })
})

describe('finding terms', () => {
  it('marks a term where it comes first, the longer before the shorter', () => {
    const pieces = findTerms('主体备案号和主体，主体负责人和负责人。', 'zh-CN')
    expect(pieces.map(({ text, entry }) => [text, entry?.id ?? null])).toEqual([
      ['主体备案号', 'filing-number'],
      ['和', null],
      ['主体', 'principal'],
      ['，', null],
      ['主体负责人', 'responsible-person'],
      ['和负责人。', null],
    ])
  })
  it('takes whole words in English', () => {
    expect(
      findTerms('The registrars are many; one registrar.', 'en').filter(({ entry }) => entry),
    ).toHaveLength(1)
  })
  it('marks the commonest words only where they stand alone', () => {
    expect(findTerms('通过后再看风险。', 'zh-CN').some(({ entry }) => entry)).toBe(false)
    expect(findTerms('风险', 'zh-CN')[0]?.entry?.id).toBe('risk')
  })
  it('a sentence in pieces is the sentence', () => {
    for (const one of LANGUAGES)
      for (const { words } of GLOSSARY)
        expect(
          findTerms(words[one].means, one)
            .map(({ text }) => text)
            .join(''),
        ).toBe(words[one].means)
  })
})

describe('the glossary', () => {
  it('explains each term once, in both languages, calmly', () => {
    const ids = GLOSSARY.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, words } of GLOSSARY)
      for (const one of LANGUAGES) {
        expect(words[one].term, id).not.toBe('')
        expect(words[one].means.length, id).toBeGreaterThan(10)
        expect(words[one].means, id).not.toMatch(/[!！]|一定通过|保证通过/)
      }
  })
  it('knows only fields that there are, and each in one place', () => {
    const paths = GLOSSARY.flatMap(({ paths }) => paths ?? [])
    expect(new Set(paths).size).toBe(paths.length)
    const wholes = ['principal', 'principal.responsible', 'services[]', 'services[].responsible']
    const known = new Set([...Object.keys(FIELD_TEXTS), ...wholes])
    expect(paths.filter((path) => !known.has(path))).toEqual([])
  })
  it('explains the fields of every domain and service', () => {
    expect(entryOfField('services[3].domains[1].owner.name')?.id).toBe('domain-owner')
    expect(entryOfField('principal.remark')).toBeNull()
  })
  it.each(LANGUAGES)('explains every mark, and the papers by name (%s)', (one) => {
    language.value = one
    for (const name of Object.values(LIGHT_NAMES)) expect(findTerms(name, one)[0]?.entry, name).not.toBeNull()
    const papers = [
      'domain-certificate',
      'verification-sheet',
      'authorisation-letter',
      'residence-permit',
    ] as const
    for (const slot of papers)
      expect(
        findTerms(SLOT_NAMES[slot], one).some(({ entry }) => entry),
        SLOT_NAMES[slot],
      ).toBe(true)
  })
})
