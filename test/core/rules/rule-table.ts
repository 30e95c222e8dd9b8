import { describe, expect, it } from 'vitest'
import { draftSchema, type Draft } from '../../../electron/core/filing/draft'
import type { Slot } from '../../../electron/core/filing/vocabulary'
import type { Kind, Quality, Reading, Verdict } from '../../../electron/core/reading/reading'
import type { Ledger } from '../../../electron/core/ledger/ledger'
import type { Filing, MaterialFile, MaterialRefusal, Rule } from '../../../electron/core/rules/rule'
import type { Fix } from '../../../electron/core/rules/finding'
import { runRules } from '../../../electron/core/rules/run-rules'
import { typedFieldsFor } from '../../../electron/core/rules/typed-fields'
import { writePath } from '../../../renderer/draft/draft-path'
import { facts } from '../../helpers/facts'

/** Invented: a company of 杭州 whose legal representative files one site. */
export const PERSON = '砚山明'
export const PERSON_NUMBER = '330106198803154019'
export const OTHER_NUMBER = '330106199207203026'
export const COMPANY = '杭州砚山样本科技有限公司'
export const COMPANY_NUMBER = '91330106MA2TEXT16P'
export const TODAY = '2026-11-24'

const person = (name = PERSON, number = PERSON_NUMBER): object => ({
  name,
  certificate: { type: 'resident-id', number, validUntil: '2038-03-15' },
  isLegalRepresentative: true,
  mobile: '13857100001',
  emergencyPhone: '15868100002',
  landline: '0571-88000003',
  email: 'beian@yanshan-sample.cn',
})

const base = {
  format: 'icp-filing-draft',
  version: 1,
  title: '砚山样本首次备案',
  filing: { province: '33', accessProvider: 'aliyun', type: 'first' },
  services: [
    {
      kind: 'website',
      name: '砚山样本科技',
      homepage: 'www.yanshan-sample.cn',
      contentTypes: ['单位门户网站'],
      description: '展示砚山样本的软件开发服务，发布公司简介、服务说明和联系方式。',
      languages: ['zh'],
      priorApprovals: [{ category: 'none' }],
      domains: [
        {
          name: 'yanshan-sample.cn',
          owner: { name: COMPANY, certificateNumber: COMPANY_NUMBER },
          registrar: '阿里云计算有限公司',
          registeredOn: '2024-05-01',
          expiresOn: '2028-05-01',
          realNameVerified: true,
          realNameVerifiedOn: '2024-05-02',
        },
      ],
    },
  ],
}

export type Change = (draft: Draft) => void

const changed = (draft: Draft, change: Change): Draft => {
  change(draft)
  return draft
}

/** A complete draft of a company, with what a row wants different. */
export const aDraft = (change: Change = () => undefined): Draft =>
  changed(
    draftSchema.parse({
      ...base,
      principal: {
        nature: 'enterprise',
        name: COMPANY,
        certificate: {
          type: 'business-licence',
          number: COMPANY_NUMBER,
          address: '浙江省杭州市西湖区样本路 1 号',
          validUntil: 'long-term',
          businessScope: '一般项目：软件开发；信息技术咨询服务。',
        },
        region: '330106',
        postalAddress: '浙江省杭州市西湖区样本路 1 号样本大厦 2 幢 301 室',
        orderRunning: false,
        responsible: person(),
      },
    }),
    change,
  )

/** The same, filed by the person. */
export const aPersonalDraft = (change: Change = () => undefined): Draft =>
  aDraft((draft) => {
    draft.principal.nature = 'personal'
    draft.principal.name = PERSON
    draft.principal.certificate = {
      type: 'resident-id',
      number: PERSON_NUMBER,
      address: '浙江省杭州市西湖区样本路 1 号',
      validUntil: '2038-03-15',
      businessScope: null,
    }
    draft.principal.postalAddress = '浙江省杭州市西湖区样本路 1 号样本家园 2 幢 301 室'
    draft.principal.remark = '个人非经营性网站，记录自己学习木工的过程和心得，不含企业和行业内容。'
    draft.principal.responsible.landline = null
    Object.assign(draft.services[0]!, {
      name: '木工学习手记',
      contentTypes: ['其他'],
      description: '记录自己学习木工的过程和心得，发布做好的小物件照片。',
      remark: '个人非经营性网站，记录自己学习木工的过程和心得，不含企业和行业内容。',
    })
    for (const domain of draft.services[0]!.domains)
      domain.owner = {
        name: PERSON,
        certificateType: 'resident-id',
        certificateNumber: PERSON_NUMBER,
        relation: null,
      }
    change(draft)
  })

export const anotherPerson = (name = '林样本', number = OTHER_NUMBER): Draft['principal']['responsible'] =>
  draftSchema.parse({
    ...base,
    principal: { responsible: { ...person(name, number), isLegalRepresentative: false } },
  }).principal.responsible

export interface Page {
  slot: Slot
  kind?: Kind
  kindConfidence?: number
  /** Value read by field. */
  fields?: Record<string, string>
  verdicts?: Record<string, Verdict>
  warnings?: Quality['warnings']
  details?: Quality['details']
  service?: number | null
  file?: string
  /** A further page of the file of an earlier page, by its place; such pages come last. */
  of?: number
}

const BOX: Reading['fields'][string]['box'] = [
  [10, 10],
  [110, 10],
  [110, 40],
  [10, 40],
]

/** The filing of a draft with one material for each page; a page without a kind was not read. */
export function aFiling(
  draft: Draft,
  pages: Page[] = [],
  refusals: MaterialRefusal[] = [],
  more: Pick<Filing, 'files' | 'ledger'> = {},
): Filing {
  const materials = pages
    .filter(({ of }) => of === undefined)
    .map(({ slot, service = null, file }, at) => ({ slot, service, file: file ?? `page-${at}.jpg` }))
  return {
    draft: { ...draft, materials: [...draft.materials, ...materials] },
    readings: pages.flatMap(
      ({ kind, kindConfidence = 0.99, fields = {}, verdicts = {}, warnings = [], details, of }, at) =>
        kind === undefined
          ? []
          : [
              {
                index: draft.materials.length + (of ?? at),
                reading: {
                  file: materials[of ?? at]!.file,
                  page: of === undefined ? 1 : 2,
                  kind,
                  kindConfidence,
                  fields: Object.fromEntries(
                    Object.entries(fields).map(([name, value]) => [
                      name,
                      { value, confidence: 0.9, box: BOX, source: 'ocr' as const },
                    ]),
                  ),
                  quality: { warnings, ...(details ? { details } : {}), rotation: 0 as const, textPx: 30 },
                  verdicts,
                  ms: 1,
                },
              },
            ],
    ),
    refusals,
    ...more,
  }
}

export interface Row {
  /** A sentence about the case. */
  when: string
  draft?: Draft
  pages?: Page[]
  refusals?: MaterialRefusal[]
  files?: MaterialFile[]
  ledger?: Ledger
  today?: string
  asOf?: string
  /** Ids of facts that no source tells here. */
  without?: readonly string[]
  /** Parts of what its answers say: of a message, a remedy, or why it was not checked. */
  tells?: string[]
  /** The values at fault that its findings quote, in order. */
  values?: string[]
  /** The texts on pictures that its answers rest on, in order. */
  shows?: string[]
  /** Changes that its findings offer, `PATH = VALUE`, in order; several of one mend are joined by `; `. */
  mends?: string[]
  /** The slots whose pictures its findings are about, in order. */
  slots?: Slot[]
  /** How sure the facts are that its answers rest on, in order. */
  sure?: string[]
  /** `passed PATH`, `block PATH` (found, by severity) or `not-checked PATH`, in order; [] = the rule says nothing. */
  gives: string[]
}

/** What a rule says about a filing, without its sentences. */
export const said = (rule: Rule, row: Omit<Row, 'when' | 'gives'>): string[] =>
  findings(rule, row).map(
    ({ outcome, severity, path }) => `${outcome === 'found' ? severity : outcome} ${path}`,
  )

export const findings = (rule: Rule, row: Omit<Row, 'when' | 'gives'>): ReturnType<typeof runRules> =>
  runRules(filingOf(row), { today: row.today ?? TODAY, facts: facts(row.asOf, row.without), rules: [rule] })

const filingOf = ({ draft, pages, refusals, files, ledger }: Omit<Row, 'when' | 'gives'>): Filing =>
  aFiling(draft ?? aDraft(), pages, refusals, {
    ...(files ? { files } : {}),
    ...(ledger ? { ledger } : {}),
  })

/** The filing after a mend, as the window applies it; fails where a place does not exist or the draft breaks. */
function mended(filing: Filing, fix: Fix): Filing {
  const draft = structuredClone(filing.draft)
  for (const { path, value } of fix.changes)
    expect([path, writePath(draft, path, value)]).toEqual([path, true])
  expect(draftSchema.safeParse(draft).success).toBe(true)
  // A verdict holds for the value it was made for: the app compares a changed one anew.
  const readings = filing.readings.map(({ index, reading }) => {
    const read = reading.fields['domain']?.value
    const before = typedFieldsFor(filing.draft, index, read)
    const after = typedFieldsFor(draft, index, read)
    const verdicts = Object.entries(reading.verdicts).filter(([field]) => before[field] === after[field])
    return { index, reading: { ...reading, verdicts: Object.fromEntries(verdicts) } }
  })
  return { ...filing, draft, readings }
}

/** The table of one rule: what it passes, what it finds, and what it cannot tell. */
export function ruleTable(rule: Rule, tables: { passes: Row[]; finds: Row[]; cannotTell: Row[] }): void {
  describe(rule.id, () => {
    // A rule that sees all it needs in the draft has nothing that it cannot tell.
    for (const [name, rows] of Object.entries(tables).filter(([, { length }]) => length > 0))
      describe(name, () => {
        it.each(rows)('$when', ({ gives, tells = [], values, shows, mends, slots, sure, ...row }) => {
          expect(said(rule, row)).toEqual(gives)
          const answers = findings(rule, row)
          const words = answers.flatMap(({ message, remedy, why = '' }) => [message, remedy, why]).join('\n')
          for (const part of tells) expect(words).toContain(part)
          if (values) expect(answers.flatMap(({ value = [] }) => value)).toEqual(values)
          const rests = answers.flatMap(({ evidence }) => evidence.map(({ text }) => text))
          if (shows) expect(rests).toEqual(shows)
          for (const text of rests) expect(text).toBeTypeOf('string')
          const offered = answers
            .flatMap(({ fixes = [] }) => fixes)
            .map(({ changes }) => changes.map(({ path, value }) => `${path} = ${String(value)}`).join('; '))
          if (mends) expect(offered).toEqual(mends)
          if (slots) expect(answers.flatMap(({ slot = [] }) => slot)).toEqual(slots)
          if (sure) expect(answers.map(({ source }) => source.confidence)).toEqual(sure)
        })
      })
    it('gives every finding a sentence, a remedy and a dated source', () => {
      for (const row of tables.finds) {
        const found = findings(rule, row).filter(({ outcome }) => outcome === 'found')
        expect(found.length).toBeGreaterThan(0)
        for (const { message, remedy, source } of found) {
          expect(message).toMatch(/[。；]$/u)
          expect(remedy).toMatch(/。$/u)
          expect(source.asOf).toMatch(/^\d{4}/)
          expect(source.title).not.toBe('')
        }
      }
    })
    it('offers only mends that take the finding away', () => {
      for (const row of tables.finds)
        for (const { path, outcome, fixes = [] } of findings(rule, row))
          for (const fix of outcome === 'found' ? fixes : []) {
            const after = runRules(mended(filingOf(row), fix), {
              today: row.today ?? TODAY,
              facts: facts(row.asOf, row.without),
              rules: [rule],
            })
            expect([fix.label, after.some((one) => one.outcome === 'found' && one.path === path)]).toEqual([
              fix.label,
              false,
            ])
          }
    })
    it('says why where it could not check', () => {
      for (const row of tables.cannotTell)
        for (const { outcome, why } of findings(rule, row))
          if (outcome === 'not-checked') expect(why).toBeTruthy()
    })
  })
}
