import { found, notChecked, passed } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { hasMaterial } from '../slots'
import { permitPlaces } from '../certificate-place'
import { filingProvince, isCancelling, NO_PROVINCE, provinceName } from '../filing-province'

export const permitAddress: Rule = {
  id: 'province/permit-address',
  family: 'province',
  top: 3,
  title: '居住证上的地址在备案省内',
  severity: 'risk',
  basis: 'personal-by-province',
  reads: ['divisions/…'],
  explains: '居住证要证明住在备案省。从图片读到的居住地址认出省份，与备案省比较；没有读到或认不出时不判断。',
  appliesTo: (filing) =>
    isPersonal(filing.draft) && !isCancelling(filing.draft) && hasMaterial(filing, 'residence-permit'),
  check: (filing, { facts }) => {
    const { materials } = filing.draft
    const home = filingProvince(filing.draft, facts)
    const read = permitPlaces(filing, facts)
    return materials.flatMap(({ slot }, index): Answer[] => {
      if (slot !== 'residence-permit') return []
      const path = `materials[${index}]`
      if (!home) return [notChecked(path, NO_PROVINCE)]
      const own = read.filter(({ material }) => material === index)
      if (own.length === 0) return [notChecked(path, '没有从居住证图片读到能认出省份的地址。')]
      return own.map(({ place, address, evidence }) =>
        place.province === home.code
          ? passed(path, evidence)
          : found(
              path,
              `居住证上的地址读到“${address}”，在${provinceName(place.province, facts)}，备案省是${home.name}。`,
              `看一眼原图；地址确实不在${home.name}的，换成${home.name}的居住证明。`,
              { evidence },
            ),
      )
    })
  },
}
