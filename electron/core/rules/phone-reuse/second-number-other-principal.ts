import type { LedgerEntry } from '../../ledger/ledger'
import { found } from '../answers'
import type { Answer, Filing, Rule } from '../rule'
import { compareValues, nothingFound } from './compare-values'
import { placeWords } from './others'
import type { PersonField } from './placed-values'

const anyUse = (): boolean => true
/** A mobile that is another principal's mobile is the matter of a rule of its own. */
const notMobile = ({ use }: LedgerEntry): boolean => use !== 'mobile'

const FIELDS: readonly (readonly [PersonField, string, (entry: LedgerEntry) => boolean])[] = [
  ['mobile', '手机', notMobile],
  ['emergencyPhone', '应急电话', anyUse],
  ['landline', '座机', anyUse],
]

const judgeField = (filing: Filing, [field, name, counts]: (typeof FIELDS)[number]): Answer[] =>
  compareValues(filing, field, 'phone', ({ path, text, role }, _, { other, unknown }) => {
    const others = other.filter(counts)
    if (others.length === 0) return nothingFound(filing, path, unknown.filter(counts))
    return found(
      path,
      `${role}${name}“${text}”也是${placeWords(others)}。`,
      '有自己的号码就换成自己的；确实共用，就准备好说明。',
      { value: text },
    )
  })

export const secondNumberOtherPrincipal: Rule = {
  id: 'phone-reuse/second-number-other-principal',
  family: 'phone-reuse',
  top: 9,
  title: '应急电话和座机没有和其他主体共用',
  severity: 'hint',
  basis: 'second-number-reuse',
  explains:
    '应急电话和座机出现在其他主体的备案或草稿里，以及手机号是其他主体的应急电话或座机，都只给提示：同一处办公的几家单位共用座机很平常。',
  check: (filing) => FIELDS.flatMap((field) => judgeField(filing, field)),
}
