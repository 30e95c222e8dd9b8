import { samePrincipal } from '../../values/filing-number'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { principalNumber, typedNumbers } from './filing-numbers'

export const serviceNumber: Rule = {
  id: 'filing-type/service-number',
  family: 'filing-type',
  top: 10,
  title: '服务备案号以主体备案号开头',
  severity: 'risk',
  basis: 'one-principal-number',
  reads: ['filing-number/…'],
  explains:
    '一个主体只有一个备案号，名下服务的备案号都以它开头。对不上时，不是填错了号码，就是服务在别的主体名下；已回答在别的主体名下的不看。主体备案号没填、服务在本主体名下的，可以照服务的号码填上。',
  check: (filing, { facts }) => {
    const { draft } = filing
    const numbers = typedNumbers(filing, facts)
    const own = principalNumber(numbers)
    return numbers.flatMap(({ path, typed, number, service }): Answer[] => {
      if (service === null || !number.ok || number.value.scheme === 'police') return []
      const { ownedByPrincipal } = draft.services[service] ?? {}
      if (ownedByPrincipal === false) return []
      if (own) {
        if (samePrincipal(own, number.value)) return [passed(path)]
        return [
          found(
            path,
            `服务备案号“${typed}”不以主体备案号“${own.principal}”开头。`,
            '核对两个号码；号码都没有错，这个服务就在别的主体名下，要由原主体处理。',
            { value: typed },
          ),
        ]
      }
      if (!isBlank(draft.principal.filingNumber)) return [notChecked(path, '主体备案号读不出来，无法比对。')]
      if (ownedByPrincipal !== true)
        return [notChecked(path, '主体备案号还没有填，也没有回答服务属于谁，无法比对。')]
      const value = number.value.principal
      return [
        found(
          'principal.filingNumber',
          `服务已有备案号“${typed}”并在本主体名下，主体备案号还没有填。`,
          '把主体备案号补上，备案类型由它决定。',
          {
            severity: 'hint',
            fixes: [
              { label: `主体备案号填“${value}”`, changes: [{ path: 'principal.filingNumber', value }] },
            ],
          },
        ),
      ]
    })
  },
}
