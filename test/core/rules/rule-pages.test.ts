import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../../electron/core/rules/index'
import { listRules } from '../../../electron/core/rules/run-rules'
import { FAMILIES } from '../../../electron/core/rules/families'
import { rulePages, titlesOf } from '../../../scripts/make-rule-pages.mjs'
import { facts } from '../../helpers/facts'

const folder = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'rules')

describe('the pages of the rules', () => {
  it('are what the rules say today (node scripts/make-rule-pages.mjs writes them)', () => {
    const pages = rulePages(RULES, listRules(facts()), facts(), titlesOf(FAMILIES))
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(pages)
        .map((family) => `${family}.md`)
        .sort(),
    )
    for (const [family, text] of Object.entries(pages))
      expect(readFileSync(path.join(folder, `${family}.md`), 'utf8')).toBe(text)
  })
})
