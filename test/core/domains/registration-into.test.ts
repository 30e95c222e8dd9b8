import { describe, expect, it } from 'vitest'
import { parseRegistration } from '../../../electron/core/domains/parse-registration'
import { recordFor, registrationInto } from '../../../electron/core/domains/registration-into'
import type { ParsedRegistration } from '../../../electron/core/domains/registration'
import { domainSchema, type Domain } from '../../../electron/core/filing/draft'

const TEXT = `Domain Name: yanshan-sample.cn
Registrant: 杭州砚山样本科技（集团）有限公司
Sponsoring Registrar: 阿里云计算有限公司（万网）
Registration Time: 2024-05-01 07:30:00
Expiration Time: 2028-05-01 07:30:00`

function parse(text: string): ParsedRegistration {
  const answer = parseRegistration(text)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value
}
const domain = (values: object = {}): Domain => domainSchema.parse(values)
const [record] = parse(TEXT).records

describe('registrationInto', () => {
  it('fills an empty domain', () => {
    expect(registrationInto(domain(), record!)).toEqual([
      { key: 'name', old: null, new: 'yanshan-sample.cn', fillsEmpty: true },
      { key: 'owner.name', old: null, new: '杭州砚山样本科技（集团）有限公司', fillsEmpty: true },
      { key: 'registrar', old: null, new: '阿里云计算有限公司（万网）', fillsEmpty: true },
      { key: 'registeredOn', old: null, new: '2024-05-01', fillsEmpty: true },
      { key: 'expiresOn', old: null, new: '2028-05-01', fillsEmpty: true },
    ])
  })
  it('leaves out what agrees, whatever its notation, and tells what differs', () => {
    const typed = domain({
      name: 'YANSHAN-SAMPLE.cn',
      owner: { name: '杭州砚山样本科技(集团)有限公司' },
      registrar: '阿里云计算有限公司(万网)',
      registeredOn: '2024-05-01',
      expiresOn: '2027-05-01',
    })
    expect(registrationInto(typed, record!)).toEqual([
      { key: 'expiresOn', old: '2027-05-01', new: '2028-05-01', fillsEmpty: false },
    ])
  })
  it('counts white space as empty', () => {
    expect(registrationInto(domain({ name: 'yanshan-sample.cn', registrar: ' ' }), record!)[1]).toMatchObject(
      {
        key: 'registrar',
        old: ' ',
        fillsEmpty: true,
      },
    )
  })
  it('offers the real-name answer of a console', () => {
    const [told] = parse('域名：yanshan-sample.cn\n实名状态：已实名').records
    const changes = (realNameVerified: boolean | null): unknown =>
      registrationInto(domain({ name: 'yanshan-sample.cn', realNameVerified }), told!)
    expect(changes(null)).toEqual([{ key: 'realNameVerified', old: null, new: true, fillsEmpty: true }])
    expect(changes(false)).toEqual([{ key: 'realNameVerified', old: false, new: true, fillsEmpty: false }])
    expect(changes(true)).toEqual([])
  })
  it('offers nothing of another domain, and the domain itself to a sub-domain', () => {
    expect(registrationInto(domain({ name: 'other.cn' }), record!)).toEqual([])
    expect(registrationInto(domain({ name: 'www.yanshan-sample.cn' }), record!)[0]).toEqual({
      key: 'name',
      old: 'www.yanshan-sample.cn',
      new: 'yanshan-sample.cn',
      fillsEmpty: false,
    })
  })
  it('offers a record without a name to any domain', () => {
    const [nameless] = parse('到期时间：2028-05-01').records
    expect(registrationInto(domain({ name: 'other.cn' }), nameless!).map(({ key }) => key)).toEqual([
      'expiresOn',
    ])
  })
})

describe('recordFor', () => {
  const two = parse(`${TEXT}\nDomain Name: yanshan-other.cn\nRegistrant: 林样本`)
  const nameless = parse('到期时间：2028-05-01')
  it.each([
    ['yanshan-other.cn', two, 'yanshan-other.cn'],
    ['www.yanshan-sample.cn', two, 'yanshan-sample.cn'],
    ['third.cn', two, undefined],
    [null, two, undefined],
    [null, parse(TEXT), 'yanshan-sample.cn'],
    ['third.cn', parse(TEXT), undefined],
    ['third.cn', nameless, null],
    [null, nameless, null],
  ])('%s', (name, parsed, found) => {
    expect(recordFor(domain({ name }), parsed)?.name).toBe(found)
  })
})
