import { describe, expect, it } from 'vitest'
import { guardsSchema, ruleMapSchema, wordsSchema } from '../../../../electron/core/reference/naming-facts'
import { NAME_CHECKS } from '../../../../electron/core/rules/site-name/checks'
import { siteNameRules } from '../../../../electron/core/rules/site-name/index'
import { nameForm } from '../../../../electron/core/values/name-form'
import { facts } from '../../../helpers/facts'

const ids = facts().ids('naming')
const wordIds = ids.filter((id) => id.startsWith('naming/words.'))

describe('the naming pack', () => {
  it('has a rule for each of the 41 naming rules, and no other', () => {
    const map = facts().get('naming/rule-map', ruleMapSchema)!.value
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(3, '0')}`)
    expect(Object.keys(map)).toEqual([...numbered('N', 21), ...numbered('P', 13), ...numbered('A', 7)])
    const known = new Set(siteNameRules.map(({ id }) => id))
    for (const rules of Object.values(map)) for (const rule of rules) expect(known.has(rule)).toBe(true)
  })

  it('has words in the form in which names are compared', () => {
    for (const id of wordIds)
      for (const word of facts().get(id, wordsSchema)!.value.words)
        expect([id, word]).toEqual([id, nameForm(word).key])
  })

  it('guards known words by strings that tell another meaning', () => {
    for (const { word, ok } of facts().get('naming/guards', guardsSchema)!.value.guards) {
      expect(ok.length).toBeGreaterThan(0)
      // A guard that is the word itself would free it everywhere.
      for (const longer of ok) expect([word, longer !== word && longer.length > 1]).toEqual([word, true])
    }
  })

  it('is checked for every rule, each by a check of its own', () => {
    // The remark's rule looks at no name.
    expect(NAME_CHECKS.map(({ basis }) => basis).sort()).toEqual(
      siteNameRules
        .map(({ basis }) => basis)
        .filter((basis) => basis !== 'site-name-remark-words')
        .sort(),
    )
  })

  it('is not asked before apps were filed', () => {
    expect(facts('2023-08-31').nationwide('app-name-generic')).toBeNull()
    expect(facts('2023-09-01').nationwide('app-name-generic')).not.toBeNull()
  })
})
