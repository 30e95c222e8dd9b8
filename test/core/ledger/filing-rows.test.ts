import { describe, expect, it } from 'vitest'
import { readHeadings } from '../../../electron/core/ledger/filing-columns'
import { MOST_ROWS, readFilingRows, type FilingRows } from '../../../electron/core/ledger/filing-rows'
import { theirRow } from '../rules/phone-reuse/a-ledger'

const HEAD = '主体名称,主体证件号码,角色,姓名,证件号码,手机,应急电话,座机,邮箱,域名,备案号,备注'.split(',')
const NAME = '杭州听泉样本商贸有限公司'

const table = (...rows: string[][]): { line: number; cells: string[] }[] =>
  rows.map((cells, at) => ({ line: at + 1, cells }))
const read = (...rows: string[][]): FilingRows => {
  const answer = readFilingRows(table(...rows))
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

describe('a list of earlier filings', () => {
  it('is read by its headings', () => {
    const { rows, problems, unknownColumns } = read(HEAD, [
      NAME,
      '91330106MA2TEXT27X',
      '网站负责人',
      '林样本',
      '330106199207203026',
      '13957100011',
      '15968100012',
      '0571-88000013',
      'a@tingquan-sample.cn',
      'tingquan-sample.cn、听泉样本.cn',
      '浙ICP备2026000001号-1',
      '旧站',
    ])
    expect([problems, unknownColumns]).toEqual([[], []])
    expect(rows).toEqual([
      {
        line: 2,
        filing: {
          principalName: NAME,
          principalNumber: '91330106MA2TEXT27X',
          part: 'service',
          person: '林样本',
          personNumber: '330106199207203026',
          mobile: '13957100011',
          emergencyPhone: '15968100012',
          landline: '0571-88000013',
          email: 'a@tingquan-sample.cn',
          domains: ['tingquan-sample.cn', '听泉样本.cn'],
          filingNumber: '浙ICP备2026000001号-1',
          note: '旧站',
        },
      },
    ])
  })

  it('may have other orders, English names, fewer columns and some that mean nothing', () => {
    const { rows, unknownColumns } = read(
      ['Mobile', '序号', ' Principal_Name ', '', '手机号'],
      ['139 5710 0011', '7', NAME, '', '13957100099'],
      ['13957100012', '8', NAME],
    )
    expect(rows).toEqual([
      { line: 2, filing: theirRow({ principalNumber: null, mobile: '139 5710 0011' }) },
      { line: 3, filing: theirRow({ principalNumber: null, mobile: '13957100012' }) },
    ])
    expect(unknownColumns).toEqual(['序号', '手机号'])
  })

  it.each([
    ['主体负责人', 'principal'],
    ['主办单位负责人', 'principal'],
    ['principal', 'principal'],
    ['网站负责人', 'service'],
    ['App 负责人', 'service'],
    ['服务负责人', 'service'],
    ['经办人', null],
    ['', null],
  ])('takes the role %s as %s', (role, part) => {
    const { rows } = read(['主体名称', '角色', '手机'], [NAME, role, '13957100011'])
    expect(rows[0]!.filing.part).toBe(part)
  })

  it.each(['', '  ', '无', '-', '——', '/', 'N/A', '未填', '没有'])('takes “%s” as nothing', (cell) => {
    const { rows, problems } = read(['主体名称', '手机', '座机'], [NAME, '13957100011', cell])
    expect(rows[0]!.filing.landline).toBeNull()
    expect(problems).toEqual([])
  })

  it.each(["'13957100011", '="13957100011"', ' 13957100011 '])(
    'takes %s without what is around it',
    (cell) => {
      expect(read(['主体名称', '手机'], [NAME, cell]).rows[0]!.filing.mobile).toBe('13957100011')
    },
  )

  it.each([
    ['手机', '1.39571E+10', '科学记数法'],
    ['手机', '稍后补', '不是电话号码'],
    ['应急电话', '12', '不是电话号码'],
    ['座机', 'x', '不是电话号码'],
    ['邮箱', 'a.tingquan-sample.cn', '不是邮箱地址'],
    ['证件号码', '3.30106E+17', '科学记数法'],
    ['证件号码', '见附件', '不是证件号码'],
    ['主体证件号码', '1234', '不是证件号码'],
    ['域名', 'https://tingquan-sample.cn/', '不是域名'],
    ['备注', '长'.repeat(501), '太长'],
  ])('leaves out one value: %s %s', (column, value, reason) => {
    const known = column === '应急电话' ? '手机' : '应急电话'
    const { rows, problems } = read(['主体名称', column, known], [NAME, value, '15968100012'])
    expect(rows).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 2, column, reason: expect.stringContaining(reason) }])
  })

  it('takes the good one of two domains', () => {
    const { rows, problems } = read(['主体名称', '域名'], [NAME, '听泉；tingquan-sample.cn'])
    expect(rows[0]!.filing.domains).toEqual(['tingquan-sample.cn'])
    expect(problems).toHaveLength(1)
  })

  it('refuses a row of nobody, and one with nothing to compare, and takes the others', () => {
    const { rows, problems } = read(
      ['主体名称', '主体证件号码', '手机', '备注'],
      ['', '', '13957100011', ''],
      [NAME, '', '', '只有备注'],
      [NAME, '91330106MA2TEXT27X', '', ''],
      ['', '91330106MA2TEXT27X', '13957100011', ''],
    )
    expect(rows.map(({ line }) => line)).toEqual([4, 5])
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, null],
      [3, null],
    ])
    expect(problems[0]!.reason).toContain('不知道是谁的备案')
    expect(problems[1]!.reason).toContain('没有可以比对的内容')
  })

  it('passes empty rows over and keeps the lines of the others', () => {
    const { rows } = read(['主体名称', '手机'], [' ', ''], [NAME, '13957100011'])
    expect(rows.map(({ line }) => line)).toEqual([3])
  })

  it.each([
    ['nothing', [], '没有内容'],
    ['empty rows', table(['', ' ']), '没有内容'],
    ['other headings', table(['手机', '姓名'], ['13957100011', '林样本']), '“主体名称”或“主体证件号码”'],
    [
      'too many rows',
      table(['主体名称'], ...Array.from({ length: MOST_ROWS + 1 }, () => ['样本'])),
      `${MOST_ROWS} 行`,
    ],
  ])('is none with %s', (_, rows, why) => {
    expect(readFilingRows(rows)).toEqual({ refused: expect.stringContaining(why) })
  })

  it('may have as many rows as it may, and headings alone', () => {
    const most = table(['主体名称'], ...Array.from({ length: MOST_ROWS }, () => ['样本']))
    expect(readFilingRows(most)).toMatchObject({ rows: [] })
    expect(read(['主体证件号码'])).toEqual({ rows: [], problems: [], unknownColumns: [] })
  })
})

describe('headings', () => {
  it('are known in any width, case and dress', () => {
    const { at } = readHeadings(['＊手机（号码）', 'E-Mail:', '“域名”', 'ICP number'])
    expect([...at]).toEqual([
      ['mobile', 0],
      ['email', 1],
      ['domains', 2],
      ['filingNumber', 3],
    ])
  })
})
