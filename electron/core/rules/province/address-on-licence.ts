import { found, notChecked, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Answer, Rule } from '../rule'
import { licencePlaces, typedPlace } from '../certificate-place'
import { filingProvince, isCancelling, NO_PROVINCE, provinceName } from '../filing-province'

const PATH = 'principal.certificate.address'

export const addressOnLicence: Rule = {
  id: 'province/address-on-licence',
  family: 'province',
  top: 3,
  title: '营业执照图片上的住所在备案省内',
  severity: 'risk',
  basis: 'org-no-cross-province',
  reads: ['divisions/…'],
  explains:
    '从执照图片读到的住所认出省份，与备案省比较。图片可能读错，所以只给风险；填写的住所明明在备案省内时，只请你看一眼。填写的住所已经在同一个外省时不重复提示。',
  appliesTo: ({ draft }) => isOrganisation(draft) && !isCancelling(draft),
  check: (filing, { facts }) => {
    const home = filingProvince(filing.draft, facts)
    if (!home) return [notChecked(PATH, NO_PROVINCE)]
    const read = licencePlaces(filing, facts)
    if (read.length === 0) return [notChecked(PATH, '没有从执照图片读到能认出省份的住所。')]
    const typed = typedPlace(filing, facts)
    return read.flatMap(({ place, address, evidence }): Answer[] => {
      if (place.province === home.code) return [passed(PATH, evidence)]
      if (place.province === typed?.province) return []
      return [
        found(
          PATH,
          `执照图片上的住所读到“${address}”，在${provinceName(place.province, facts)}，备案省是${home.name}。`,
          '看一眼原图：住所确实在外省，就改在住所所在的省备案；读错了就不用改。',
          { evidence, severity: typed?.province === home.code ? 'confirm' : 'risk' },
        ),
      ]
    })
  },
}
