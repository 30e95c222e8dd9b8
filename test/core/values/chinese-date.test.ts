import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseChineseDate,
  parseDateOrLongTerm,
  parseDateSpan,
} from '../../../electron/core/values/chinese-date'

describe('a date', () => {
  it.each([
    '2039.05.01',
    '2039年05月01日',
    '2039-05-01',
    '2039年5月1日',
    '2039/5/1',
    '２０３９．０５．０１',
    '2039 年 5 月 1 日',
    '20390501',
    '二〇三九年五月一日',
    '二○三九年五月一日',
    '2039·05·01',
    '2039-05-01 10:30:00',
    '2039-05-01T10:30:00Z',
    '2039年05月01日 10:30',
  ])('reads %s', (text) => {
    expect(parseChineseDate(text)).toEqual({ ok: true, value: '2039-05-01' })
  })
  it.each([
    ['二〇二四年十二月二十五日', '2024-12-25'],
    ['二〇二四年十月三十日', '2024-10-30'],
    ['二〇二四年一月十日', '2024-01-10'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads %s as %s', (text, date) => {
    expect(parseChineseDate(text)).toEqual({ ok: true, value: date })
  })
  it.each([
    ['', 'empty'],
    ['2023-02-29', 'no-such-day'],
    ['2023.13.01', 'no-such-day'],
    ['2023.00.10', 'no-such-day'],
    ['2023年5月', 'not-a-date'],
    ['2023.05-01', 'not-a-date'],
    ['长期', 'not-a-date'],
    ['203905011', 'not-a-date'],
    ['2039-05-011', 'not-a-date'],
    ['二〇二4年1月1日', 'not-a-date'],
    ['2〇24年1月1日', 'not-a-date'],
    ['十十十十年1月1日', 'not-a-date'],
    ['2024年十十月1日', 'not-a-date'],
    ['2024年1月十十日', 'not-a-date'],
    ['2024年二三十月1日', 'not-a-date'],
    ['2024年1月十二三日', 'not-a-date'],
    ['2024-01-02 1:5', 'not-a-date'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parseChineseDate(text)).toEqual({ ok: false, reason })
  })
  it.each(['长期', '长 期', '无固定期限', '永久', 'long-term', 'Long-Term'])(
    'reads %s as long term',
    (text) => {
      expect(parseDateOrLongTerm(text)).toEqual({ ok: true, value: 'long-term' })
    },
  )
  it('reads every day in every notation', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10)
          const [y = '', m = '', d = ''] = iso.split('-')
          const forms = [
            iso,
            `${y}.${m}.${d}`,
            `${y}年${m}月${d}日`,
            `${y}年${Number(m)}月${Number(d)}日`,
            y + m + d,
          ]
          for (const form of forms) expect(parseChineseDate(form)).toEqual({ ok: true, value: iso })
        },
      ),
    )
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseDateOrLongTerm(text)
        parseDateSpan(text)
      }),
    )
  })
})

describe('a span of dates', () => {
  it.each([
    ['2019.05.01-2039.05.01', '2039-05-01'],
    ['2019.05.01 至 2039.05.01', '2039-05-01'],
    ['自2019年05月01日至2039年05月01日止', '2039-05-01'],
    ['2019-05-01-2039-05-01', '2039-05-01'],
    ['2019-05-01 - 2039-05-01', '2039-05-01'],
    ['2019.05.01—长期', 'long-term'],
    ['2019年5月1日至无固定期限', 'long-term'],
    ['2019-05-01至long-term', 'long-term'],
  ])('reads %s', (text, until) => {
    expect(parseDateSpan(text)).toEqual({ ok: true, value: { from: '2019-05-01', until } })
  })
  it.each([
    ['', 'empty'],
    ['2019.05.01', 'not-a-span'],
    ['2039.05.01-2019.05.01', 'backwards'],
    ['2019.05.01-2039.02.30', 'no-such-day'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parseDateSpan(text)).toEqual({ ok: false, reason })
  })
})

describe('the edges of a date', () => {
  it.each([
    ['二〇三九年十一月三日', '2039-11-03'],
    ['二零二四年〇一月〇二日', '2024-01-02'],
    ['2024年三十月1日', null],
    ['2024-01-02 9:05', '2024-01-02'],
    ['2024-01-02   10:00:00', '2024-01-02'],
    ['2024-1-2   10:00', '2024-01-02'],
    ['2024-1-2 10:00', '2024-01-02'],
    [' 2024-1-2\n10:00 ', '2024-01-02'],
    ['2024-01-02 10:00 上午', '2024-01-02'],
    ['2024/1/2 10:00\n备注', '2024-01-02'],
    ['２０２４-01-02 10:00', '2024-01-02'],
    ['第2024-01-02', null],
    ['2024年1月2日起', null],
    ['2024-01-0210', null],
    ['x20240102', null],
    ['20240102x', null],
    ['2024年一十二月1日', '2024-12-01'],
    ['2024年百月1日', null],
    ['2024年1月十x日', null],
  ])('%s', (text, date) => {
    const read = parseChineseDate(text)
    expect(read.ok ? read.value : null).toBe(date)
  })

  it.each(['永久有效', '长期有效', '永续', '不约定期限', '无期限', 'longterm'])('%s is long term', (text) => {
    expect(parseDateOrLongTerm(text)).toEqual({ ok: true, value: 'long-term' })
  })
  it.each(['长期的', '非长期', '永久居留'])('%s is not', (text) => {
    expect(parseDateOrLongTerm(text).ok).toBe(false)
  })
})

describe('the edges of a span', () => {
  it.each([
    ['从2019.05.01到2039.05.01止', '2039-05-01'],
    ['2019.05.01~2039.05.01', '2039-05-01'],
    ['2019.05.01――2019.05.01', '2019-05-01'],
    ['2019.05.01--长期', 'long-term'],
  ])('reads %s', (text, until) => {
    expect(parseDateSpan(text)).toEqual({ ok: true, value: { from: '2019-05-01', until } })
  })
  it.each([
    ['有效期自2019.05.01至2039.05.01', 'not-a-span'],
    ['2019.05.01至2039.05.01止止', 'not-a-span'],
    ['2019.02.30至2039.05.01', 'no-such-day'],
    ['自', 'empty'],
    ['2019年自05月01日至2039年5月1日', 'not-a-span'],
    ['2019年5月1日至2039止.05.01', 'not-a-span'],
    ['长期-长期', 'not-a-span'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parseDateSpan(text)).toEqual({ ok: false, reason })
  })
})
