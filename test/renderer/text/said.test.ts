import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { papersFor } from '../../../electron/core/papers/papers-for'
import { parseRegistration } from '../../../electron/core/domains/parse-registration'
import { registrationFailureSentence } from '../../../electron/core/domains/registration'
import { readFilingRows } from '../../../electron/core/ledger/filing-rows'
import { openManifest, PACKAGE_FORMAT } from '../../../electron/core/packaging/manifest'
import { calendarDates } from '../../../electron/core/submission/calendar-dates'
import { copySheet } from '../../../electron/core/submission/copy-sheet'
import { PROBLEM_CODES, problem } from '../../../electron/services/packaging/verify-problem'
import { SAID } from '../../../renderer/text/en/said'
import { factWords } from '../../../renderer/text/fact-words'
import { language } from '../../../renderer/text/language'
import { said, sourceTitle } from '../../../renderer/text/said'
import { anyDraft } from '../../helpers/any-draft'
import { CLEAN_NATURES, cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts, factPacks } from '../../helpers/facts'

const HAN = /\p{Script=Han}/u
/** What English quotes: titles, words in quotation marks, two suffixes of domains. */
const QUOTED = /《[^》]*》|“[^”]*”|\.(?:政务|公益)(?!\p{Script=Han})/gu
const isEnglish = (words: string): boolean => {
  const own = words.replaceAll(QUOTED, '')
  return !HAN.test(own) && (own === words || /[a-z]/i.test(own))
}
const inChinese = (sentences: Iterable<string>): string[] =>
  [...new Set(sentences)].filter((one) => !isEnglish(said(one)))

beforeEach(() => (language.value = 'en'))
afterEach(() => (language.value = 'zh-CN'))

type Value = Readonly<Record<string, unknown>>
interface Pack {
  readonly sources: Readonly<Record<string, { readonly title: string }>>
  readonly facts: readonly {
    readonly id: string
    readonly value: unknown
    readonly note?: string
    readonly conflicts?: readonly { readonly value: unknown; readonly note?: string }[]
  }[]
}
const packs = factPacks() as Pack[]
const values = (prefix: string): Value[] =>
  packs.flatMap((pack) =>
    pack.facts.flatMap(({ id, value }) => (id.startsWith(prefix) ? [value as Value] : [])),
  )
const texts = (prefix: string, ...keys: string[]): string[] =>
  values(prefix).flatMap((value) =>
    keys.flatMap((key) => {
      const text = value[key]
      return typeof text === 'string' ? [text] : []
    }),
  )

/** Words that rules look for in Chinese texts, and suffixes of Chinese domains: these stay as they are. */
const LOOKED_FOR = [
  /^naming\/words\./,
  /^naming\/(?:joins|last-only|negations|over-used)$/,
  /^naming\/province\//,
  /^province\/\d\d\/personal\.forbiddenNameWords$/,
  /^remark-words\//,
  /^content-words\//,
  /^tld\/xn--/,
]

describe('facts, in English', () => {
  const facts = packs.flatMap((pack) => pack.facts)
  const all = facts.flatMap(({ id, value, conflicts = [] }) =>
    [value, ...conflicts.map((one) => one.value)].map((one) => ({ id, one })),
  )
  const left = () => all.filter(({ id, one }) => !isEnglish(factWords(id, one))).map(({ id }) => id)
  const isLookedFor = (id: string): boolean => LOOKED_FOR.some((ids) => ids.test(id))

  it('every fact and what others say instead, but for words that rules look for', () => {
    expect(all.length).toBeGreaterThan(2500)
    expect(left().filter((id) => !isLookedFor(id))).toEqual([])
  })
  it('and the exceptions are still needed', () => {
    const ids = left()
    expect(LOOKED_FOR.filter((one) => !ids.some((id) => one.test(id)))).toEqual([])
  })
  it('every note, also of those who say otherwise', () => {
    const notes = facts.flatMap(({ note, conflicts = [] }) => [note, ...conflicts.map((one) => one.note)])
    const told = notes.filter((note) => note !== undefined)
    expect(told.length).toBeGreaterThan(400)
    expect(inChinese(told)).toEqual([])
  })
  it('no code of a table', () => {
    const words = all.map(({ id, one }) => factWords(id, one))
    expect(words.filter((one) => /[a-z]_[a-z]|undefined|NaN|\[object/.test(one))).toEqual([])
  })
  it('words that rules look for are never put into English', () => {
    const [words] = values('naming/words.organisation.confirmed')
    expect(factWords('naming/words.organisation.confirmed', words)).toMatch(/^公司, 集团, 企业, 厂/)
    expect(factWords('province/13/personal.forbiddenNameWords', ['企业', '网站'])).toBe('企业, 网站')
  })
})

describe('what facts and core say, in English', () => {
  it('every title of a source', () => {
    const titles = packs.flatMap(({ sources }) => Object.values(sources).map(({ title }) => title))
    expect(titles.length).toBeGreaterThan(200)
    expect(inChinese(titles)).toEqual([])
    expect(sourceTitle('阿里云：核验单；腾讯云：材料上传')).toBe(
      'Alibaba Cloud: verification sheet; Tencent Cloud: uploading materials',
    )
  })

  it('how the filing type is decided, and what was taken for granted', () => {
    expect(inChinese(texts('filing-type-row/', 'why', 'todo'))).toEqual([])
    expect(inChinese(texts('filing-type-question/', 'ask', 'yes', 'no'))).toEqual([])
    const [stop] = values('filing-type-row/08')
    expect(said(`${String(stop!['why'])}${String(stop!['todo'])}`)).toBe(
      'The principal has neither service nor access: an empty shell. Cancel the principal first, then submit as a first filing.',
    )
  })

  it('what to do after a refusal', () => {
    const advice = texts('refusal/', 'advice')
    expect(advice.length).toBeGreaterThan(50)
    expect(inChinese(advice)).toEqual([])
  })

  it('what holds in the whole country', () => {
    const rules = texts('nationwide/', 'rule')
    expect(rules.length).toBeGreaterThan(150)
    expect(inChinese(rules)).toEqual([])
  })

  it.each(CLEAN_NATURES)('why papers are wanted, in every province, for %s', (nature) => {
    const reasons = PROVINCE_SEATS.flatMap((seat) => {
      const draft = cleanDraft(seat, nature)
      const other = structuredClone(draft)
      other.principal.responsible.name = '另一个人'
      return [draft, other].flatMap((one) =>
        papersFor({ draft: one, facts: facts() }).map(({ why }) => why.sentence),
      )
    })
    expect(new Set(reasons).size).toBeGreaterThan(2)
    expect(inChinese(reasons)).toEqual([])
  })

  it('the dates that matter, but for names of domains', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(null, '2026-11-20'), (draft, day) => {
        const days = { handedOver: day, submitted: day, passed: day, packaged: day }
        const dates = calendarDates(draft, { today: '2026-11-24', facts: facts(), days })
        const left = dates
          .flatMap(({ title, explanation }) => [title, explanation])
          .filter((one) => HAN.test(said(one).replaceAll(/“[^”]*”/g, '')))
        expect(left).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('what is wrong with a package', () => {
    const names = ['“a.pdf”', '“材料/执照.png”', '“甲要一张核验单：乙”']
    const told = names.flatMap((name) => [
      ...PROBLEM_CODES.map((code) => problem(code, name).message),
      `清单里的${name}在包里改名成了${name}。`,
    ])
    const manifests = ['{', '{}', '{"format":"x"}', { version: 99 }, { version: 2 }].map((one) =>
      openManifest(
        typeof one === 'string' ? one : JSON.stringify({ format: PACKAGE_FORMAT, ...one }),
        () => '',
      ),
    )
    const bad = manifests.map((one) => ('problem' in one ? one.problem : ''))
    expect(new Set(bad).size).toBe(4)
    expect(inChinese([...told, ...bad])).toEqual([])
    expect(said(problem('entry-missing', '“甲要一张核验单：乙”').message)).toBe(
      '“甲要一张核验单：乙” of the manifest is not in the package.',
    )
    expect(said('清单里的“a.pdf”在包里改名成了“b.pdf”。')).toBe(
      '“a.pdf” of the manifest was renamed to “b.pdf” in the package.',
    )
  })

  it('what is wrong with a row of an imported list', () => {
    const head = ['主体名称', '主体证件号码', '手机', '邮箱', '域名', '备注']
    const rows = [
      head,
      ['样本公司', '1.38E+17', '12', '不是邮箱', '不是域名', '长'.repeat(501)],
      ['', '', '13800000000', '', '', ''],
      ['样本公司', '', '', '', '', ''],
    ]
    const read = readFilingRows(rows.map((cells, i) => ({ cells, line: i + 1 })))
    const reasons = 'problems' in read ? read.problems.map(({ reason }) => reason) : []
    expect(new Set(reasons).size).toBeGreaterThan(6)
    expect(inChinese(reasons)).toEqual([])
  })

  it('what a pasted registration says, and why nothing was recognised', () => {
    const failures = (['empty', 'too-long', 'not-registered', 'nothing-found'] as const).map(
      registrationFailureSentence,
    )
    const codes = ['clientHold', 'serverHold', 'redemptionPeriod', 'pendingDelete', 'pendingTransfer']
      .concat('pendingRestore', 'clientTransferProhibited', 'serverTransferProhibited', 'inactive')
      .map((code) => `Domain Status: ${code}`)
    const lines = ['Domain Name: example.cn', 'Registrant: REDACTED FOR PRIVACY', ...codes]
    const read = parseRegistration(lines.join('\n'))
    const remarks = read.ok ? read.value.records.flatMap((one) => one.remarks) : []
    expect(remarks).toHaveLength(10)
    expect(inChinese([...failures, ...remarks])).toEqual([])
  })

  it('what the copy sheet notes of consoles, steps and boxes', () => {
    const sheets = CLEAN_NATURES.flatMap((nature) => {
      const draft = cleanDraft(PROVINCE_SEATS[0]!, nature)
      const service = draft.services[0]!
      const many = Array.from({ length: 12 }, () => ({
        ...service,
        domains: [...service.domains, ...service.domains],
      }))
      return [many, [{ ...service, responsible: null }], []].flatMap((services) =>
        ['aliyun', 'tencent', 'huawei', 'other'].map((provider) =>
          copySheet({ ...draft, services }, { facts: facts(), provider }),
        ),
      )
    })
    const notes = sheets.flatMap((sheet) => [
      sheet.provider.console,
      ...sheet.notes,
      ...sheet.steps.flatMap((step) => [step.note, ...step.rows.map((row) => row.note)]),
    ])
    expect(new Set(notes).size).toBeGreaterThan(40)
    expect(inChinese(notes)).toEqual([])
  })

  it('each sentence stands in one table', async () => {
    const folder = path.resolve(import.meta.dirname, '../../../renderer/text/en/said')
    const keys: string[] = []
    for (const name of readdirSync(folder).filter((one) => one !== 'index.ts')) {
      const tables = Object.values((await import(path.join(folder, name))) as Record<string, object>)
      keys.push(...tables.filter((one) => !Array.isArray(one)).flatMap((one) => Object.keys(one)))
    }
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(keys.toSorted()).toEqual(Object.keys(SAID).toSorted())
  })

  it('what nobody has put into English stays as it is', () => {
    expect(said('从来没有人写过这一句。')).toBe('从来没有人写过这一句。')
    language.value = 'zh-CN'
    expect(said('阿里云：核验单')).toBe('阿里云：核验单')
  })
})
