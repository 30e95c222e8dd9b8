import { describe, expect, it } from 'vitest'
import { businessLicence } from '../../../electron/core/documents/business-licence'
import { domainCertificate } from '../../../electron/core/documents/domain-certificate'
import { idPortrait } from '../../../electron/core/documents/id-portrait'
import { idEmblem } from '../../../electron/core/documents/id-emblem'
import { verificationSheet } from '../../../electron/core/documents/verification-sheet'
import { residencePermit } from '../../../electron/core/documents/residence-permit'
import { findLabels } from '../../../electron/core/reading/find-labels'
import type { PlacedText } from '../../../electron/core/reading/line-text'
import { lineAt, SIZE } from './fake-lines'

const fields = (document: typeof idEmblem, ...lines: ReturnType<typeof lineAt>[]) =>
  findLabels(document, lines)
    .map(({ field }) => field.field)
    .filter((name) => name !== null)
    .toSorted()

describe('findLabels', () => {
  it('finds labels alone, before their value, and with a speck between', () => {
    expect(
      fields(
        businessLicence,
        lineAt('名称', 0, 0),
        lineAt('法定代表人林知夏', 0, 40),
        lineAt('住“所', 0, 80),
      ),
    ).toEqual(['address', 'companyName', 'legalRep'])
  })

  it('takes no label out of the middle of a value', () => {
    expect(fields(businessLicence, lineAt('某某类型住所名称公司', 0, 0))).toEqual([])
  })

  it('takes a label behind a wide gap of the same line', () => {
    const left = lineAt('林知夏', 0, 0)
    const both = { ...left, characters: [...left.characters, ...lineAt('住所', 200, 0).characters] }
    expect(fields(businessLicence, both)).toEqual(['address'])
  })

  it('gives a span’s label to its start and its end', () => {
    expect(fields(idEmblem, lineAt('有效期限2016.05.20-2036.05.20', 0, 0))).toEqual(['expiry', 'validFrom'])
  })

  it('gives a label that two fields could claim to the surer one alone', () => {
    expect(fields(businessLicence, lineAt('成立日期', 0, 0))).toEqual(['established'])
  })
})

describe('a label that names a language in brackets', () => {
  it('ends behind them', () => {
    const line = lineAt('域名持有者(中文)', 0, 0)
    const owner = findLabels(domainCertificate, [line]).find(({ field }) => field.field === 'owner')
    expect(owner?.end).toBe(line.characters.length)
  })
})

describe('a label whose halves were found apart', () => {
  const fieldAt = (head: string, tail: string, value: string | null = null) => {
    const lines = [lineAt(head, 0, 100), lineAt(tail, 120, 100)]
    if (value !== null) lines.push(lineAt(value, 240, 100))
    return findLabels(businessLicence, lines).find(({ field }) => field.field !== null)
  }

  it('is one label, over both of them', () => {
    const found = fieldAt('成立', '日期', '2013年03月19日')!
    expect(found).toMatchObject({ field: { field: 'established' }, line: 1, headLine: 0, errors: 0 })
    expect(found.rect.x).toBe(0)
    expect(found.rect.width).toBeGreaterThan(120)
  })

  it('may have one character misread, of four', () => {
    expect(fieldAt('成女', '日期')?.field.field).toBe('established')
    expect(fieldAt('注册资', '木')).toMatchObject({ field: { field: 'capital' }, headLine: 0 })
    expect(fieldAt('成女', '口期')).toBeUndefined()
  })

  it('may run on into its value, when every character is its own', () => {
    expect(fieldAt('注册资', '本壹佰万元整')?.field.field).toBe('capital')
    expect(fieldAt('注册资', '木壹佰万元整')).not.toHaveProperty('headLine')
  })
})

describe('a label and a title that begins with it', () => {
  const spaced = (text: string, x: number, y: number, step: number): PlacedText => {
    const characters = [...text].map((char, at) => ({
      char,
      rect: { x: x + at * step, y, width: SIZE, height: SIZE },
    }))
    return { characters, rect: { x, y, width: characters.length * step, height: SIZE } }
  }

  it('is the label, however wide the title is set', () => {
    const lines = [spaced('域名注册证书', 200, 0, 28), lineAt('域名', 0, 100), lineAt('yunlan.cn', 120, 100)]
    const found = findLabels(domainCertificate, lines).find(({ field }) => field.field === 'domain')
    expect(found).toMatchObject({ line: 1, runsOn: false })
  })

  it('is the one with nothing behind it, where a menu has words that begin alike', () => {
    const menu = [spaced('域名列表', 0, 0, 36), spaced('域名转入', 0, 60, 36)]
    const lines = [...menu, lineAt('域名', 240, 30), lineAt('yunlan.cn', 360, 30)]
    const found = findLabels(domainCertificate, lines).find(({ field }) => field.field === 'domain')
    expect(found).toMatchObject({ line: 2, alone: true })
  })

  it('is found letter-spaced, its last character beside the value', () => {
    const lines = [lineAt('名', 0, 0), lineAt('称杭州样本有限公司', 80, 0)]
    const found = findLabels(businessLicence, lines).find(({ field }) => field.field === 'companyName')
    expect(found).toMatchObject({ line: 1, start: 0, end: 1, rect: { x: 0, width: 100 } })
  })

  it('knows a label of three by the value behind it where one of its characters was misread', () => {
    const found = (text: string) => fields(businessLicence, lineAt(text, 0, 0))
    expect(found('注册吊410105002835395')).toEqual(['registrationNumber'])
    expect(found('注册吊41010500283539')).toEqual([])
    expect(found('注册吊')).toEqual([])
  })

  it('takes a translation in brackets for a part of its label, and the title for none', () => {
    const lines = [lineAt('域名证书', 200, 0), lineAt('域名(DomainName):yangben.cn', 0, 40)]
    const found = findLabels(domainCertificate, lines).find(({ field }) => field.field === 'domain')
    expect(found).toMatchObject({ line: 1, start: 0, end: '域名(DomainName):'.length })
  })

  it('knows a label that was misread altogether by a value that no other missing field has', () => {
    const lines = [
      lineAt('名称', 0, 0),
      lineAt('杭州样本百货商行', 200, 0),
      lineAt('鸣垮', 0, 40),
      lineAt('个体工商户', 200, 40),
      lineAt('江考刑二', 0, 80),
      lineAt('2010年07月27日', 200, 80),
      // Not in the labels' column: the day of issue.
      lineAt('2015年07月24日', 300, 300),
    ]
    expect(fields(businessLicence, ...lines)).toEqual(['companyName', 'companyType', 'established'])
    const card = [
      lineAt('性别', 0, 0),
      lineAt('女', 80, 0),
      lineAt('李标', 0, 40),
      lineAt('2001', 80, 40),
      lineAt('年', 180, 40),
      lineAt('10月', 220, 40),
      lineAt('住址', 0, 80),
    ]
    expect(fields(idPortrait, ...card)).toEqual(['address', 'birth', 'gender'])
    const permit = [lineAt('姓名', 0, 0), lineAt('医民弱证名码310104201802025168', 0, 40)]
    expect(findLabels(residencePermit, permit).find(({ field }) => field.field === 'idNumber')).toMatchObject(
      {
        start: 0,
        end: 6,
      },
    )
  })
})

it('takes a label under another for no translation of it, however much it is like its words', () => {
  const lines = [lineAt('域名持有者：', 0, 0), lineAt('域名注册时间：', 0, 40)]
  const found = findLabels(domainCertificate, lines)
  expect(found.map(({ field, line, bottom }) => [field.field, line, bottom])).toEqual([
    ['registered', 1, 60],
    ['owner', 0, 20],
  ])
})

describe('labels set as wide as the column', () => {
  const column = [lineAt('经营范围', 0, 160), lineAt('软件开发；信息咨询服务', 160, 160)]

  it('are known by their end where their first character was lost', () => {
    const found = fields(businessLicence, ...column, lineAt('称', 3 * SIZE, 0), lineAt('营者', 2 * SIZE, 80))
    expect(found).toEqual(['companyName', 'legalRep'])
  })

  it('are known though their characters were found apart, and one was misread', () => {
    const apart = [lineAt('负', 0, 80), lineAt('页', 1.5 * SIZE, 80), lineAt('人', 3 * SIZE, 80)]
    expect(fields(businessLicence, ...column, ...apart)).toEqual(['legalRep'])
  })

  it('are known though one of three characters was found in scraps', () => {
    const scraps = [lineAt('fES5', 1.5 * SIZE, 85, 6), lineAt('3', 1.7 * SIZE, 91, 6)]
    const apart = [lineAt('经', 0, 80), ...scraps, lineAt('者', 3 * SIZE, 80)]
    expect(fields(businessLicence, ...column, ...apart)).toEqual(['legalRep'])
  })

  it('end where the value begins, however many pieces they were found in', () => {
    const pieces = [lineAt('成', 0, 80), lineAt('\\土', SIZE, 80), lineAt('日期', 2 * SIZE, 80)]
    const value = lineAt('2014年03月22日', 160, 80)
    const found = findLabels(businessLicence, [...column, ...pieces, value])
    const established = found.find(({ field }) => field.field === 'established')!
    expect(established.rect).toMatchObject({ x: 0, width: 4 * SIZE })
  })

  it('are known by what stands in the column before a value of the same line', () => {
    const label = lineAt('称', 3 * SIZE, 0)
    const value = lineAt('瑞金恒骐网络科技合伙', 5 * SIZE, 0)
    const row = {
      ...value,
      characters: [...label.characters, ...value.characters],
      rect: { ...label.rect, width: 12 * SIZE },
    }
    expect(fields(businessLicence, ...column, row)).toEqual(['companyName'])
    // A wider label elsewhere ends at a gap of the value's own: a bracket.
    const bracket = lineAt('(杭州)生态农业', 8 * SIZE, 0)
    const wide = lineAt('统一社会信用代码', -SIZE + 6, -400)
    const value2 = lineAt('林昀', 5 * SIZE, 0)
    const characters = [...label.characters, ...value2.characters, ...bracket.characters]
    const bracketed = { characters, rect: { ...label.rect, width: 13 * SIZE } }
    const found = findLabels(businessLicence, [wide, ...column, bracketed])
    expect(found.find(({ field }) => field.field === 'companyName')).toMatchObject({ start: 0, end: 1 })
  })
})

it('takes the heading of a table for no label that begins as it does', () => {
  const heading = lineAt('互联网信息服务主办者基本信息', 200, 0)
  expect(fields(verificationSheet, heading, lineAt('服务域名', 0, 80))).toEqual(['domain'])
})
