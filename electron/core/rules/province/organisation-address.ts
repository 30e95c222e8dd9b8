import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { typedPlace } from '../certificate-place'
import { filingProvince, isCancelling, NO_PROVINCE, provinceName } from '../filing-province'

const PATH = 'principal.certificate.address'

export const organisationAddress: Rule = {
  id: 'province/organisation-address',
  family: 'province',
  top: 3,
  title: '单位证件上的住所在备案省内',
  severity: 'block',
  basis: 'org-no-cross-province',
  reads: ['provincial/organization.crossProvince', 'divisions/…'],
  explains:
    '单位一律不能跨省备案。从填写的证件住所开头认出省份，简称、直辖市、自贸区和旧地名都认；认不出省份的住所不判断，也不会算作跨省。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isCancelling(draft),
  check: (filing, { facts }) => {
    const { address } = filing.draft.principal.certificate
    if (isBlank(address)) return [notChecked(PATH, '证件住所还没有填。')]
    const home = filingProvince(filing.draft, facts)
    if (!home) return [notChecked(PATH, NO_PROVINCE)]
    const place = typedPlace(filing, facts)
    if (!place) return [notChecked(PATH, '从证件住所的开头认不出省份。')]
    const fact = facts.provincial(home.code, 'organization.crossProvince') ?? undefined
    if (place.province === home.code) return [passed(PATH, [], fact)]
    return [
      found(
        PATH,
        `证件住所在${provinceName(place.province, facts)}，备案省是${home.name}，单位不能跨省备案。`,
        '把备案省改成证件住所所在的省；已经迁到备案省的，先换领新证，再按新证填写。',
        { value: address, ...(fact ? { fact } : {}) },
      ),
    ]
  },
}
