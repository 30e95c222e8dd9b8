import { describe, expect, it } from 'vitest'
import { numberProvince } from '../../../../electron/core/rules/filing-type/number-province'
import { findings, ruleTable } from '../rule-table'
import { NUMBER, recorded } from './on-record'

const at = 'principal.filingNumber'
const own = (filingNumber: string | null, province: string | null = '33') =>
  recorded('new-service', { filingNumber }, [{}], (draft) => {
    draft.filing.province = province
  })

ruleTable(numberProvince, {
  passes: [
    { when: 'no number', draft: own(null), gives: [] },
    { when: 'the province’s own letter', draft: own(NUMBER), gives: [`passed ${at}`] },
    { when: 'the province with six digits', draft: own(NUMBER, '330000'), gives: [`passed ${at}`] },
    { when: 'either letter of 四川', draft: own('川ICP备12345678号', '51'), gives: [`passed ${at}`] },
    { when: 'the issued letter of 四川', draft: own('蜀ICP备12345678号', '51'), gives: [`passed ${at}`] },
    { when: 'a licence of the province', draft: own('浙B2-20200001'), gives: [`passed ${at}`] },
    { when: 'the police’s number', draft: own('京公网安备11010802000001号'), gives: [] },
    { when: 'no number that can be read', draft: own('京ICP备1号'), gives: [] },
    {
      when: 'another principal’s service',
      draft: recorded('first', {}, [{ filingNumber: '沪ICP备87654321号-1', ownedByPrincipal: false }]),
      gives: [],
    },
  ],
  finds: [
    { when: 'another province', draft: own('沪ICP备12345678号'), gives: [`confirm ${at}`] },
    { when: 'a licence of another province', draft: own('京B2-20200001'), gives: [`confirm ${at}`] },
    {
      when: 'a service’s number of another province',
      draft: recorded('first', {}, [{ filingNumber: '沪ICP备87654321号-1', ownedByPrincipal: true }]),
      gives: ['confirm services[0].filingNumber'],
    },
  ],
  cannotTell: [
    { when: 'no province was chosen', draft: own(NUMBER, null), gives: [`not-checked ${at}`] },
    { when: 'the province is blank', draft: own(NUMBER, ' '), gives: [`not-checked ${at}`] },
  ],
})

describe('what is said', () => {
  it('names both provinces', () => {
    expect(findings(numberProvince, { draft: own('沪ICP备12345678号') })[0]!.message).toBe(
      '主体备案号“沪ICP备12345678号”是上海发的，备案省选的是浙江。',
    )
  })
})
