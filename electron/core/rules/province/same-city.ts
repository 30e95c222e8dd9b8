import { placeOf } from '../../reference/division-facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { typedPlace } from '../certificate-place'
import { filingProvince, isCancelling } from '../filing-province'

const PATH = 'principal.postalAddress'

export const sameCity: Rule = {
  id: 'province/same-city',
  family: 'province',
  top: 3,
  title: '单位的通信地址与证件住所在同一个市',
  severity: 'block',
  basis: 'org-no-cross-province',
  reads: ['provincial/organization.sameCityRequired', 'divisions/…'],
  explains:
    '少数省要求单位的通信地址与证件住所同市。两个地址都认得出市才比较；地址没有写市、或写的是已撤销的地区名时不判断。没有这种要求的省不检查。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isCancelling(draft),
  check: (filing, { facts }) => {
    const { postalAddress, certificate } = filing.draft.principal
    const home = filingProvince(filing.draft, facts)
    const fact = facts.provincial(home?.code ?? null, 'organization.sameCityRequired')
    if (!home || !fact?.value || isBlank(postalAddress) || isBlank(certificate.address)) return []
    const licence = typedPlace(filing, facts)?.city ?? null
    const postal = placeOf(postalAddress, facts)?.city ?? null
    if (licence === null || postal === null) return [notChecked(PATH, '从证件住所或通信地址认不出在哪个市。')]
    if (licence === postal) return [passed(PATH, [], fact)]
    return [
      found(
        PATH,
        `通信地址“${postalAddress}”与证件住所“${certificate.address}”不在同一个市，${home.name}要求同市。`,
        '把通信地址改成证件住所所在市的真实地址；没有的，先问接入商怎么填。',
        { fact, value: postalAddress },
      ),
    ]
  },
}
