import { serviceNumber } from '../../../../electron/core/rules/filing-type/service-number'
import { ruleTable } from '../rule-table'
import { ELSEWHERE, NUMBER, recorded } from './on-record'

const at = 'services[0].filingNumber'
const OTHER = '浙ICP备12345679号-1'

ruleTable(serviceNumber, {
  passes: [
    { when: 'no service is on record', draft: recorded('new-service', ELSEWHERE), gives: [] },
    {
      when: 'the service’s number begins with the principal’s',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: `${NUMBER}-1` }]),
      gives: [`passed ${at}`],
    },
    {
      when: 'the same, written otherwise',
      draft: recorded('new-access', { ...ELSEWHERE, filingNumber: '川ICP备12345678号' }, [
        { filingNumber: '蜀icp备12345678号-1A' },
      ]),
      gives: [`passed ${at}`],
    },
    {
      when: 'another principal’s service',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: OTHER, ownedByPrincipal: false }]),
      gives: [],
    },
    {
      when: 'a number that is none: that is the other rule',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: '已备案' }]),
      gives: [],
    },
    {
      when: 'the police’s number: that is the other rule',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: '浙公网安备33010602000001号' }]),
      gives: [],
    },
  ],
  finds: [
    {
      when: 'another number',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: OTHER }]),
      gives: [`risk ${at}`],
    },
    {
      when: 'another number of a service said to be the principal’s',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: OTHER, ownedByPrincipal: true }]),
      gives: [`risk ${at}`],
    },
    {
      when: 'a licence number beside a record number',
      draft: recorded('new-access', ELSEWHERE, [{ filingNumber: '浙B2-12345678-1' }]),
      gives: [`risk ${at}`],
    },
    {
      when: 'the principal’s number follows from the service’s',
      draft: recorded('new-access', {}, [{ filingNumber: `${NUMBER}-1`, ownedByPrincipal: true }]),
      gives: ['hint principal.filingNumber'],
    },
  ],
  cannotTell: [
    {
      when: 'the principal’s number is missing, and nobody said whose the service is',
      draft: recorded('new-access', {}, [{ filingNumber: `${NUMBER}-1` }]),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the principal’s number cannot be read',
      draft: recorded('new-access', { filingNumber: '已备案' }, [
        { filingNumber: `${NUMBER}-1`, ownedByPrincipal: true },
      ]),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the principal’s number is the police’s',
      draft: recorded('new-access', { filingNumber: '浙公网安备33010602000001号' }, [
        { filingNumber: `${NUMBER}-1` },
      ]),
      gives: [`not-checked ${at}`],
    },
  ],
})
