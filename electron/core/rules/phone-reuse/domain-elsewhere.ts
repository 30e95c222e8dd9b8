import { domainKey } from '../../ledger/ledger-keys'
import { found, notChecked } from '../answers'
import { domainsOf } from '../domains'
import type { Answer, Rule } from '../rule'
import { nothingFound } from './compare-values'
import { byStanding, entriesAt, NO_OTHERS, onlyPrepared, othersOf, placeWords } from './others'

export const domainElsewhere: Rule = {
  id: 'phone-reuse/domain-elsewhere',
  family: 'phone-reuse',
  top: 9,
  title: '域名没有出现在其他主体的备案或草稿里',
  severity: 'block',
  basis: 'domain-other-principal',
  explains:
    '把每个域名和本机的其他草稿、导入的历史备案比对：在别的主体的备案里就要先注销，在别的主体的草稿里算风险。同一主体的几份草稿写同一个域名不追究；下级域名各算各的。',
  check: (filing) => {
    const ledger = othersOf(filing)
    return domainsOf(filing.draft).flatMap(({ domain, path }): Answer[] => {
      const at = `${path}.name`
      if (domain.name === null || domain.name.trim() === '') return []
      if (!ledger) return [notChecked(at, NO_OTHERS)]
      const key = domainKey(domain.name)
      if (key === null) return [notChecked(at, `“${domain.name}”认不出来，无法和别处比对。`)]
      const { other, unknown } = entriesAt(filing, ledger, 'domain', key)
      if (other.length === 0) return [nothingFound(filing, at, unknown)]
      return [
        found(
          at,
          `“${domain.name}”也是${placeWords(other)}，一个域名只能在一个主体名下。${onlyPrepared(other)}`,
          '请对方先注销这个域名的备案，或从那一份里去掉；已经注销的，把历史备案里的那一行撤掉。',
          { value: domain.name, severity: byStanding('block', other) },
        ),
      ]
    })
  },
}
