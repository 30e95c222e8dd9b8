import { describe, expect, it } from 'vitest'
import { registrationDay } from '../../../electron/core/domains/registration-day'
import { statusesOf, statusRemarks } from '../../../electron/core/domains/registration-status'
import { isHiddenOwner, isNothing } from '../../../electron/core/domains/registrant-privacy'

describe('the day in Beijing', () => {
  it.each([
    ['2027-05-01', '2027-05-01'],
    ['2027-05-01 23:59:59', '2027-05-01'],
    ['2027-05-01T15:59:59Z', '2027-05-01'],
    ['2027-05-01T16:00:00Z', '2027-05-02'],
    ['2027-05-01T16:00:00.0Z', '2027-05-02'],
    ['2027-12-31 16:00:00 UTC', '2028-01-01'],
    ['2027-05-01T00:30:00+09:00', '2027-04-30'],
    ['2027-05-01T01:00:00+0900', '2027-05-01'],
    ['2027-05-01 23:59:59 (UTC+8)', '2027-05-01'],
    ['2027-05-01T12:00:00-0500', '2027-05-02'],
    ['2027/5/1', '2027-05-01'],
    ['2027.05.01', '2027-05-01'],
    ['2027年5月1日 10:00', '2027-05-01'],
    ['２０２７-０５-０１', '2027-05-01'],
    ['20270501', '2027-05-01'],
    ['01-May-2027', '2027-05-01'],
    ['1 May 2027 16:00:00 GMT', '2027-05-02'],
    ['May 1, 2027', '2027-05-01'],
    ['Sat May 1 16:00:00 GMT 2027', '2027-05-02'],
    ['2027-02-30', null],
    ['2027-13-01', null],
    ['05/01/2027', null],
    ['1 Foo 2027', null],
    ['', null],
    ['unknown', null],
  ])('of “%s” is %s', (text, day) => {
    expect(registrationDay(text)).toBe(day)
  })
})

describe('the statuses', () => {
  it.each([
    ['clientTransferProhibited https://icann.org/epp#clientTransferProhibited', ['clientTransferProhibited']],
    ['client transfer prohibited', ['clientTransferProhibited']],
    ['ok', ['ok']],
    ['serverHold, pendingDelete', ['serverHold', 'pendingDelete']],
    ['注册商设置禁止转移(clientTransferProhibited)', ['clientTransferProhibited']],
    ['注册局设置暂停解析', ['serverHold']],
    ['域名已暂停解析', ['clientHold']],
    ['注册局设置禁止转移', ['serverTransferProhibited']],
    ['赎回期', ['redemptionPeriod']],
    ['等待删除', ['pendingDelete']],
    ['正常', ['ok']],
    ['异常', ['异常']],
    ['https://icann.org/epp#ok', []],
  ])('of “%s”', (text, codes) => {
    expect(statusesOf(text)).toEqual(codes)
  })
  it('are remarked on where they matter, each once, the gravest first', () => {
    expect(statusRemarks(['ok', 'active', 'addPeriod'])).toEqual([])
    const remarks = statusRemarks([
      'clientTransferProhibited',
      'serverHold',
      'redemptionPeriod',
      'serverHold',
    ])
    expect(remarks.map((one) => /（(\w+)）/u.exec(one)?.[1])).toEqual([
      'serverHold',
      'redemptionPeriod',
      'clientTransferProhibited',
    ])
  })
})

describe('an owner', () => {
  it.each([
    'Contact Privacy Inc. Customer 0151',
    'GDPR Masked',
    'Not Disclosed',
    '未公开',
    'xxxx',
    '砚*山*明**',
  ])('“%s” is hidden', (text) => {
    expect(isHiddenOwner(text)).toBe(true)
  })
  it.each(['Privet Sample LLC', '砚山样本信息保护研究院', '砚山明', '样本*公司'])('“%s” is told', (text) => {
    expect(isHiddenOwner(text)).toBe(false)
  })
  it.each(['', '-', '--', 'N/A', 'n/a', '暂无', ' 无 ', 'None'])('“%s” is nothing', (text) => {
    expect(isNothing(text)).toBe(true)
  })
  it.each(['无锡样本有限公司', 'Nathan', 'a'])('“%s” is something', (text) => {
    expect(isNothing(text)).toBe(false)
  })
})
