import { afterEach, describe, expect, it } from 'vitest'
import { choices } from '../../../electron/main/ipc/choices'
import { RULES } from '../../../electron/core/rules/index'
import { CHOICE_NAMES } from '../../../renderer/text/en/choice-names'
import { RULE_WORDS } from '../../../renderer/text/en/rule-words'
import { choicesInWords } from '../../../renderer/text/choice-names'
import { language } from '../../../renderer/text/language'
import { ruleWords } from '../../../renderer/text/rule-words'
import { facts } from '../../helpers/facts'

afterEach(() => (language.value = 'zh-CN'))

describe('rules in English', () => {
  const ids = Object.entries(RULE_WORDS).flatMap(([family, own]) =>
    Object.keys(own).map((name) => `${family}/${name}`),
  )

  it('every rule of the registry has its words, and nothing else has', () => {
    expect([...ids].sort()).toEqual(RULES.map(({ id }) => id).sort())
  })

  it('say what is wanted, what is the matter and what to do, each in one sentence', () => {
    language.value = 'en'
    const odd = RULES.filter(({ id }) => {
      const words = ruleWords(id)
      return (
        !words ||
        words.title.length > 90 ||
        words.found.length > 90 ||
        /[.!]$/.test(words.found) ||
        !/^[A-Z“].*[.?]$/.test(words.remedy)
      )
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('no two rules of a family find the same', () => {
    for (const own of Object.values(RULE_WORDS)) {
      const titles = Object.values(own).map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it('are silent where the page speaks Chinese, as the rules do', () => {
    expect(ruleWords(RULES[0]!.id)).toBeNull()
  })
})

describe('choices in English', () => {
  const given = choices(facts())

  it('name every choice of the forms, with the name that the authorities use behind it', () => {
    language.value = 'en'
    const shown = choicesInWords(given)
    for (const list of Object.keys(given) as (keyof typeof given)[])
      given[list].forEach(({ id, name }, i) => {
        const words = shown[list][i]!.name
        expect(words, `${list} ${id}`).toMatch(/^[A-Z]/)
        expect(words.endsWith(name)).toBe(true)
      })
    expect(shown.natures.map(({ headIs }) => headIs).join('')).not.toMatch(/\p{Script=Han}/u)
  })

  it('know no choice that the facts do not have', () => {
    for (const [list, names] of Object.entries(CHOICE_NAMES)) {
      if (list === 'heads') continue
      const known = new Set(given[list as keyof typeof given].map(({ id }) => id))
      expect(Object.keys(names).filter((id) => !known.has(id))).toEqual([])
    }
  })

  it('stay as they are in Chinese', () => {
    expect(choicesInWords(given)).toBe(given)
  })
})
