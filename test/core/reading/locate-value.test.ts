import { describe, expect, it } from 'vitest'
import { businessLicence } from '../../../electron/core/documents/business-licence'
import { domainCertificate } from '../../../electron/core/documents/domain-certificate'
import { idPortrait } from '../../../electron/core/documents/id-portrait'
import { findLabels } from '../../../electron/core/reading/find-labels'
import { locateValue } from '../../../electron/core/reading/locate-value'
import { lineAt } from './fake-lines'

function locate(field: string, ...lines: ReturnType<typeof lineAt>[]) {
  const labels = findLabels(businessLicence, lines)
  const label = labels.find((one) => one.field.field === field)!
  return locateValue(label, labels, lines, 1000)
}

describe('locateValue', () => {
  it('takes what stands right of the label, on the same line or as a line of its own', () => {
    expect(locate('legalRep', lineAt('法定代表人林知夏', 0, 0)).pageText?.text).toBe('林知夏')
    expect(locate('legalRep', lineAt('法定代表人', 0, 0), lineAt('林知夏', 160, 2)).pageText?.text).toBe(
      '林知夏',
    )
  })

  it('goes on below where the field may, up to the next label', () => {
    const place = locate(
      'address',
      lineAt('住所', 0, 0),
      lineAt('浙江省杭州市', 100, 0),
      lineAt('样本路8号', 100, 30),
      lineAt('登记机关', 0, 62),
    )
    expect(place.pageText?.text).toBe('浙江省杭州市样本路8号')
    expect(place.lines).toHaveLength(2)
  })

  it('does not go on from a name to the domain that is entered below it, whose label was not read', () => {
    const name = lineAt('杭州样本智慧科技有限公司', 80, 0)
    const place = locate('companyName', lineAt('名称', 0, 0), name, lineAt('yangbenkeji.Xyz', 80, 30))
    expect(place.pageText?.text).toBe('杭州样本智慧科技有限公司')
    const more = locate('companyName', lineAt('名称', 0, 0), name, lineAt('杭州分公司', 80, 30))
    expect(more.pageText?.text).toBe('杭州样本智慧科技有限公司杭州分公司')
  })

  it('stops at the label of the next column', () => {
    const place = locate(
      'companyName',
      lineAt('名称', 0, 0),
      lineAt('杭州样本公司', 80, 0),
      lineAt('注册资本', 400, 0),
    )
    expect(place.pageText?.text).toBe('杭州样本公司')
    expect(place.right).toBeLessThan(400)
  })

  it('finds the credit code under its label, though something else stands far off on the label’s row', () => {
    const place = locate(
      'uscc',
      lineAt('统一社会信用代码', 0, 0),
      lineAt('（副本）', 500, 0),
      lineAt('91330106MAYB00Q71U', 0, 28, 12),
    )
    expect(place.pageText?.text).toBe('91330106MAYB00Q71U')
  })

  it('leaves out an ornament far right of the value', () => {
    const place = locate(
      'legalRep',
      lineAt('法定代表人', 0, 0),
      lineAt('林知夏', 120, 0),
      lineAt('令', 400, 0),
    )
    expect(place).toMatchObject({ pageText: { text: '林知夏' }, lines: [{ width: 60 }] })
  })

  it('gives a place to look at when nothing was recognised there', () => {
    const place = locate('legalRep', lineAt('法定代表人', 0, 0))
    expect(place).toMatchObject({ pageText: null, lines: [{ x: 100 }] })
  })

  it('passes over what is added to the label in brackets, with a gap behind it', () => {
    const place = locate(
      'legalRep',
      lineAt('法定代表人', 0, 0),
      lineAt('（中文）', 108, 0),
      lineAt('林知夏', 260, 0),
    )
    expect(place.pageText?.text).toBe('林知夏')
  })

  it('finds a value that stands in the middle of a wide cell, and says when there is none', () => {
    expect(locate('legalRep', lineAt('法定代表人', 0, 0), lineAt('林知夏', 500, 0)).pageText?.text).toBe(
      '林知夏',
    )
    expect(locate('legalRep', lineAt('法定代表人', 0, 0)).isBlank).toBe(true)
  })

  it('follows an address to the line below another script, and leaves that out', () => {
    const lines = [
      lineAt('住址', 0, 0),
      lineAt('云南省昆明市样本路8号', 80, 0),
      lineAt('nyied', 80, 30, 12),
      lineAt('和风家园7幢503室', 80, 62),
    ]
    const labels = findLabels(idPortrait, lines)
    const label = labels.find((one) => one.field.field === 'address')!
    expect(locateValue(label, labels, lines, 1000).pageText?.text).toBe(
      '云南省昆明市样本路8号和风家园7幢503室',
    )
  })

  it('begins above where a label has its translation above it and the value two lines', () => {
    const lines = [
      lineAt('Registrant', 0, 200, 12),
      lineAt('注册人', 0, 232),
      lineAt('深圳禾蔚智慧城市基础设施建设', 300, 196),
      lineAt('工程有限责任公司', 300, 228),
      lineAt('注册日期', 0, 320),
    ]
    const labels = findLabels(domainCertificate, lines)
    const owner = labels.find(({ field }) => field.field === 'owner')!
    expect(owner).toMatchObject({ latin: false, top: 200 })
    const rows = (kept: typeof lines) => locateValue(owner, labels, kept, 1000).lines.map(({ y }) => y)
    expect(rows(lines)).toEqual([196, 228])
    expect(rows(lines.toSpliced(2, 1))).toEqual([228])
  })

  it('begins above where the translation stands below and the lower of two lines begins a pixel further left', () => {
    const lines = [
      lineAt('域名持有人', 0, 200),
      lineAt('DomainHolder', 0, 236, 12),
      lineAt('湛骐智慧城市基础设施建设运营', 301, 196),
      lineAt('供应链管理股份有限公司', 300, 230),
      lineAt('注册日期', 0, 320),
    ]
    const labels = findLabels(domainCertificate, lines)
    const owner = labels.find(({ field }) => field.field === 'owner')!
    expect(locateValue(owner, labels, lines, 1000).lines.map(({ y }) => y)).toEqual([196, 230])
  })

  it('looks below the labels of a console whose columns have their values under them', () => {
    const lines = [
      lineAt('域名', 0, 0),
      lineAt('域名所有者', 400, 0),
      lineAt('实名认证', 800, 0),
      lineAt('yangben.cn', 0, 40),
      lineAt('杭州样本科技有限公司', 400, 40),
      lineAt('已实名', 800, 40),
      lineAt('注册商', 0, 120),
      lineAt('域吒表凶', 400, 120),
      lineAt('样本域名服务有限公司', 0, 160),
    ]
    const labels = findLabels(domainCertificate, lines)
    const text = (field: string): string | undefined =>
      locateValue(
        labels.find((one) => one.field.field === field)!,
        labels,
        lines,
        1200,
      ).pageText?.text
    expect(text('domain')).toBe('yangben.cn')
    expect(text('owner')).toBe('杭州样本科技有限公司')
    expect(text('registrar')).toBe('样本域名服务有限公司')
  })
})
