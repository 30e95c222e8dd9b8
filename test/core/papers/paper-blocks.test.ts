import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import type { Block, FormRow, Paper, PaperKind } from '../../../electron/core/papers/paper'
import { papersFor } from '../../../electron/core/papers/papers-for'
import { newestPack } from '../../../electron/core/reference/pack-versions'
import { paperFileNames } from '../../../electron/core/papers/paper-file-name'
import { cleanDraft, PROVINCE_SEATS, type CleanNature } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'
import { creditCode } from '../../helpers/numbers'

function paperOf(
  kind: PaperKind,
  province: string,
  nature: CleanNature,
  change: (draft: Draft) => void = () => undefined,
): Paper {
  const draft = structuredClone(
    cleanDraft(
      PROVINCE_SEATS.find((one) => one.province === province)!,
      nature,
    ),
  )
  change(draft)
  const paper = papersFor({ draft, facts: facts() }).find((one) => one.kind === kind)
  if (!paper) throw new Error(`no ${kind}`)
  return paper
}

const blocksOf = <K extends Block['kind']>(paper: Paper, kind: K): Extract<Block, { kind: K }>[] =>
  paper.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

const rowsOf = (paper: Paper, reserved: boolean): FormRow[] =>
  blocksOf(paper, 'form')
    .filter((form) => form.reserved === reserved)
    .flatMap(({ rows }) => [...rows])

const rowOf = (paper: Paper, label: string): FormRow => {
  const row = [...rowsOf(paper, false), ...rowsOf(paper, true)].find((one) => one.label === label)
  if (!row) throw new Error(`no row ${label}`)
  return row
}

const places = (paper: Paper): string[] =>
  blocksOf(paper, 'signatures').flatMap((one) => one.places.map(({ kind }) => kind))

describe('the verification sheet', () => {
  it('lists every domain once, without www', () => {
    const paper = paperOf('verification-sheet', '33', 'enterprise', ({ services }) => {
      const [first] = services[0]!.domains
      services[0]!.domains = ['www.yanshan-sample.cn', 'yanshan-sample.cn', 'www.cn', '砚山.中国', 'x y'].map(
        (name) => ({ ...first!, name }),
      )
    })
    expect(rowOf(paper, '域名').list).toEqual(['yanshan-sample.cn', 'www.cn', '砚山.中国', 'x y'])
  })

  it('leaves all of the access provider’s boxes empty', () => {
    for (const nature of ['personal', 'enterprise'] as const) {
      const ticks = rowsOf(paperOf('verification-sheet', '33', nature), true).flatMap(
        (row) => row.ticks ?? [],
      )
      expect(ticks.length).toBeGreaterThan(10)
      expect(ticks.filter(({ ticked }) => ticked)).toEqual([])
    }
  })

  it('has no certificate of organisations and no seal for a person', () => {
    const paper = paperOf('verification-sheet', '33', 'personal')
    expect(rowsOf(paper, true).map(({ label }) => label)).not.toContain('单位证件')
    expect(places(paper)).toEqual(['hand', 'date'])
    expect(places(paperOf('verification-sheet', '33', 'enterprise'))).toEqual(['hand', 'seal', 'date'])
  })

  it('wants a fingerprint of persons in 江西 and 新疆, of nobody else', () => {
    expect(places(paperOf('verification-sheet', '36', 'personal'))).toContain('fingerprint')
    expect(places(paperOf('verification-sheet', '65', 'personal'))).toContain('fingerprint')
    expect(places(paperOf('verification-sheet', '36', 'enterprise'))).not.toContain('fingerprint')
    expect(places(paperOf('verification-sheet', '33', 'personal'))).not.toContain('fingerprint')
  })

  it('has lines for a statement by hand for persons in 广东', () => {
    expect(blocksOf(paperOf('verification-sheet', '44', 'personal'), 'lines')).toHaveLength(1)
    expect(blocksOf(paperOf('verification-sheet', '44', 'enterprise'), 'lines')).toHaveLength(0)
  })

  it('writes the registrar behind the domain in 北京, or room for it', () => {
    expect(rowOf(paperOf('verification-sheet', '11', 'enterprise'), '域名').list).toEqual([
      'yanshan-sample.cn（注册商：阿里云计算有限公司）',
    ])
    const without = paperOf('verification-sheet', '11', 'enterprise', ({ services }) => {
      services[0]!.domains[0]!.registrar = null
    })
    expect(rowOf(without, '域名').list?.[0]).toMatch(/^yanshan-sample\.cn（注册商：＿+）$/)
  })

  it('has a box for a sole proprietor without a seal, ticked where the remark says so', () => {
    const sole = (remark: string) =>
      paperOf('verification-sheet', '33', 'enterprise', ({ principal }) => {
        principal.certificate.number = creditCode('330106', '92', 'MA2TEXT1')
        principal.remark = remark
      })
    expect(rowOf(sole('展示商品'), '备注').ticks).toMatchObject([{ ticked: false }])
    expect(rowOf(sole('无公章个体工商户'), '备注').ticks).toMatchObject([{ ticked: true }])
    expect(rowOf(paperOf('verification-sheet', '33', 'enterprise'), '备注').ticks).toBeUndefined()
  })

  it('says that the date stays blank where the access provider wants it so', () => {
    const dateNote = (provider: 'tencent' | 'aliyun') =>
      blocksOf(
        paperOf('verification-sheet', '33', 'enterprise', ({ filing }) => {
          filing.accessProvider = provider
        }),
        'signatures',
      )[0]?.places.find(({ kind }) => kind === 'date')?.note
    expect(dateNote('tencent')).toContain('留空')
    expect(dateNote('tencent')).not.toBe(dateNote('aliyun'))
  })
})

describe('letters', () => {
  it('print the head only where the draft tells who it is', () => {
    const letter = paperOf('service-authorisation', '12', 'enterprise')
    expect(JSON.stringify(letter.blocks)).toContain('{"value":"砚山明"}')
    const unknown = paperOf('principal-authorisation', '51', 'enterprise', ({ principal }) => {
      principal.responsible.isLegalRepresentative = false
    })
    expect(JSON.stringify(blocksOf(unknown, 'paragraph')[0])).toContain(
      '{"blank":"hand","label":"法定代表人姓名"}',
    )
  })

  it('leave blank what the draft does not hold', () => {
    const letter = paperOf('service-authorisation', '12', 'enterprise', ({ services }) => {
      services[0]!.responsible!.mobile = null
    })
    expect(rowOf(letter, '手机号码').pieces).toEqual([{ blank: 'hand', label: '手机号码' }])
    expect(rowOf(letter, '被授权人').pieces).toEqual([{ value: '林样本' }])
  })

  it('are signed, sealed and dated by hand', () => {
    expect(places(paperOf('service-authorisation', '12', 'enterprise'))).toEqual([
      'hand',
      'hand',
      'seal',
      'date',
    ])
    expect(places(paperOf('service-commitment', '44', 'personal'))).toEqual(['hand', 'fingerprint', 'date'])
    expect(places(paperOf('service-commitment', '44', 'enterprise'))).toEqual(['hand', 'seal', 'date'])
  })
})

describe('the statement on prior approval', () => {
  it('asks for the reason by hand only where a word was seen', () => {
    expect(blocksOf(paperOf('no-prior-approval', '33', 'enterprise'), 'lines')).toHaveLength(0)
    const seen = paperOf('no-prior-approval', '34', 'enterprise', ({ principal }) => {
      principal.name = '砚山新闻网样本有限公司'
    })
    expect(blocksOf(seen, 'lines')).toHaveLength(1)
    expect(JSON.stringify(seen.blocks)).toContain('“新闻网”')
  })
})

describe('names and versions', () => {
  it('gives each paper a name of its own that says what it is, not whose', () => {
    const draft = structuredClone(cleanDraft(PROVINCE_SEATS[0]!, 'enterprise'))
    draft.services.push(structuredClone(draft.services[0]!))
    const papers = papersFor({ draft, facts: facts() })
    const names = paperFileNames(draft, papers)
    expect(new Set(names).size).toBe(papers.length)
    expect(names[0]).toBe('01-网站备案信息真实性核验单-服务1.pdf')
    expect(names[1]).toBe('02-网站备案信息真实性核验单-服务2.pdf')
  })

  it('tells the newest of the packs', () => {
    expect(newestPack('apps@2026.11.25 papers@2026.11.26 phones@2026.11.24')).toBe('2026.11.26')
    expect(newestPack('')).toBe('')
  })
})
