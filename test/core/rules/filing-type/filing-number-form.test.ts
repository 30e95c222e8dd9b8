import { describe, expect, it } from 'vitest'
import { filingNumberForm } from '../../../../electron/core/rules/filing-type/filing-number-form'
import { findings, ruleTable } from '../rule-table'
import { NUMBER, recorded } from './on-record'

const at = 'principal.filingNumber'
const own = (filingNumber: string | null) =>
  recorded('new-service', { filingNumber, filedWith: 'this-provider' })
const ofService = (filingNumber: string) => recorded('new-access', {}, [{}, { filingNumber }])
const inService = 'services[1].filingNumber'

ruleTable(filingNumberForm, {
  passes: [
    { when: 'none is given', draft: own(null), gives: [] },
    { when: 'blanks are none', draft: own('  '), gives: [] },
    { when: 'the usual form', draft: own(NUMBER), gives: [`passed ${at}`] },
    { when: 'full width and small letters', draft: own('浙ｉｃｐ备 12345678 号'), gives: [`passed ${at}`] },
    { when: 'a licence holder', draft: own('浙B2-20200001'), gives: [`passed ${at}`] },
    { when: 'an old licence', draft: own('浙ICP证030173号'), gives: [`passed ${at}`] },
    { when: 'another letter of the province', draft: own('川ICP备12345678号'), gives: [`passed ${at}`] },
    { when: 'a site', draft: ofService(`${NUMBER}-2`), gives: [`passed ${inService}`] },
    { when: 'an app', draft: ofService(`${NUMBER}-2A`), gives: [`passed ${inService}`] },
    {
      when: 'a licence holder’s mini program',
      draft: ofService('浙B2-20200001-16X'),
      gives: [`passed ${inService}`],
    },
  ],
  finds: [
    { when: 'the end is missing', draft: own('浙ICP备12345678'), gives: [`hint ${at}`] },
    { when: 'the province is written out', draft: own('浙江ICP备12345678号'), gives: [`hint ${at}`] },
    { when: 'letters for digits', draft: own('浙ICP备1234S678号'), gives: [`hint ${at}`] },
    { when: 'no province', draft: own('ICP备12345678号'), gives: [`risk ${at}`] },
    { when: 'too few digits', draft: own('浙ICP备1234号'), gives: [`risk ${at}`] },
    { when: 'something else', draft: own('已备案'), gives: [`risk ${at}`] },
    { when: 'a service’s number', draft: own(`${NUMBER}-1`), gives: [`risk ${at}`] },
    { when: 'the police’s number', draft: own('浙公网安备33010602000001号'), gives: [`risk ${at}`] },
    {
      when: 'the principal’s number at a service',
      draft: ofService(NUMBER),
      gives: [`confirm ${inService}`],
    },
    {
      when: 'a service’s number without its end',
      draft: ofService('浙ICP备12345678-2'),
      gives: [`hint ${inService}`],
    },
    {
      when: 'the principal’s number without its end, at a service',
      draft: ofService('浙ICP备12345678'),
      gives: [`confirm ${inService}`],
    },
    { when: 'an unknown suffix', draft: ofService(`${NUMBER}-2B`), gives: [`risk ${inService}`] },
  ],
  cannotTell: [
    { when: 'before the sources speak', draft: own('已备案'), asOf: '2017-06-01', gives: ['not-checked '] },
  ],
})

describe('what is offered', () => {
  it.each([
    ['浙江ICP备12345678', [NUMBER]],
    [`${NUMBER}-3A`, [NUMBER]],
    ['已备案', []],
    ['浙公网安备33010602000001号', []],
  ])('%s: %j', (typed, values) => {
    const [finding] = findings(filingNumberForm, { draft: own(typed) })
    expect((finding!.fixes ?? []).map(({ changes }) => changes[0]!.value)).toEqual(values)
    expect(finding!.value).toBe(typed)
    expect(finding!.message).toContain(`主体备案号`)
  })
  it.each([
    ['已备案', '主体备案号“已备案”不是备案号的写法。'],
    ['ICP备12345678号', '主体备案号“ICP备12345678号”开头少了省份简称。'],
    ['鸟ICP备12345678号', '主体备案号“鸟ICP备12345678号”开头不是省份简称。'],
    ['浙ICP备1号', '主体备案号“浙ICP备1号”数字的位数不对。'],
    ['浙ICP备12345678号-1Q', '主体备案号“浙ICP备12345678号-1Q”短横线后面的序号不对。'],
  ])('says what is wrong with %s', (typed, message) => {
    expect(findings(filingNumberForm, { draft: own(typed) })[0]!.message).toBe(message)
  })
})
