import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAMILIES, familyOf } from '../../../electron/core/rules/families'
import { RULES } from '../../../electron/core/rules/index'
import { listRules, runRules } from '../../../electron/core/rules/run-rules'
import { summarise } from '../../../electron/core/rules/summarise'
import { facts } from '../../helpers/facts'
import {
  aDraft,
  aFiling,
  anotherPerson,
  aPersonalDraft,
  COMPANY,
  PERSON,
  TODAY,
  type Page,
} from './rule-table'

const root = path.join(import.meta.dirname, '..', '..', '..')
const at = (...words: string[]): string => path.join(root, ...words)

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named after its file and belongs to the folder it lies in', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/)
    expect(rule.family).toBe(id.split('/')[0])
    const file = at('electron', 'core', 'rules', `${id}.ts`)
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(`id: '${id}'`)
  })

  it('has a test of its own and a place on the page of its family', () => {
    expect(existsSync(at('test', 'core', 'rules', `${id}.test.ts`))).toBe(true)
    const page = at('docs', 'rules', `${rule.family}.md`)
    expect(existsSync(page) && readFileSync(page, 'utf8')).toContain(id)
  })

  it('rests on a fact with source, date and confidence', () => {
    const fact = facts().nationwide(rule.basis)
    expect(fact?.sources.length).toBeGreaterThan(0)
    expect(fact?.asOf).toMatch(/^\d{4}/)
    expect(['high', 'medium', 'low', 'unknown']).toContain(fact?.confidence)
  })

  it('has the place of its family among the ten common refusals, or none', () => {
    const family = familyOf(rule.family)
    expect(family?.id).toBe(rule.family)
    expect(rule.top).toBe(family?.top)
  })

  it('survives an empty draft', () => {
    const empty = aFiling({ ...aDraft(), principal: { ...aDraft().principal } })
    for (const filing of [
      empty,
      aFiling(
        aDraft((draft) => {
          draft.principal.nature = null
          draft.principal.name = null
          draft.principal.certificate.number = null
          draft.principal.certificate.type = null
          draft.principal.responsible = { ...anotherPerson(), name: null, isLegalRepresentative: null }
          draft.filing.province = null
          draft.services = [{ ...draft.services[0]!, domains: [] }]
        }),
      ),
    ])
      for (const { why } of runRules(filing, { today: TODAY, facts: facts(), rules: [rule] }))
        expect(why ?? '').not.toContain('出了问题')
  })
})

describe('all rules', () => {
  it('are listed: no file of a rule is left out', () => {
    const folder = at('electron', 'core', 'rules')
    const ids = FAMILIES.flatMap(({ id }) =>
      readdirSync(path.join(folder, id)).flatMap((name) => {
        const own = `${id}/${name.replace(/\.ts$/, '')}`
        return readFileSync(path.join(folder, id, name), 'utf8').includes(`id: '${own}'`) ? [own] : []
      }),
    )
    expect(RULES.map(({ id }) => id).sort()).toEqual(ids.sort())
  })

  it('have ids of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    expect(listRules(facts())).toHaveLength(RULES.length)
  })

  const complete: Page[] = [
    {
      slot: 'principal-certificate',
      kind: 'business-licence',
      fields: { companyName: COMPANY, legalRep: PERSON },
      verdicts: { companyName: 'match', uscc: 'match', legalRep: 'match', address: 'match' },
    },
    {
      slot: 'principal-person-portrait',
      kind: 'id-portrait',
      verdicts: { name: 'match', idNumber: 'match' },
    },
    { slot: 'principal-person-emblem', kind: 'id-emblem', verdicts: { expiry: 'match' } },
  ]

  it('block nothing in a filing that is in order', () => {
    const findings = runRules(aFiling(aDraft(), complete), { today: TODAY, facts: facts() })
    expect(findings.filter(({ outcome, severity }) => outcome === 'found' && severity !== 'offline')).toEqual(
      [],
    )
    expect(summarise(findings).passed).toBeGreaterThan(20)
  })

  it('block nothing in a personal filing that is in order', () => {
    const findings = runRules(aFiling(aPersonalDraft(), complete.slice(1)), { today: TODAY, facts: facts() })
    expect(findings.filter(({ outcome, severity }) => outcome === 'found' && severity !== 'offline')).toEqual(
      [],
    )
  })

  it('find another owner and one wrong digit, and nothing else that blocks', () => {
    const draft = aDraft((one) => {
      one.services[0]!.domains[0]!.owner.name = '林样本'
      one.principal.responsible.certificate.number = '330106198803154018'
    })
    const pages = complete.map((page) =>
      page.kind === 'id-portrait'
        ? {
            ...page,
            fields: { idNumber: '330106198803154019' },
            verdicts: { name: 'match', idNumber: 'mismatch' } as const,
          }
        : page,
    )
    const blocks = runRules(aFiling(draft, pages), { today: TODAY, facts: facts() })
      .filter(({ outcome, severity }) => outcome === 'found' && severity === 'block')
      .map(({ rule, path: place }) => `${rule} ${place}`)
    expect(blocks).toEqual([
      'domain-owner/owner-name services[0].domains[0].owner.name',
      'responsible-person/id-number-form principal.responsible.certificate.number',
      'responsible-person/id-number-on-picture principal.responsible.certificate.number',
    ])
  })
})
