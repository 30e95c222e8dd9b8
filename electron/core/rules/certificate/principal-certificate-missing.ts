import { found, passed } from '../answers'
import { isOrganisation } from '../people'
import type { Rule } from '../rule'
import { hasMaterial } from '../slots'

export const principalCertificateMissing: Rule = {
  id: 'certificate/principal-certificate-missing',
  family: 'certificate',
  top: 5,
  title: '主体证件已经放入材料',
  severity: 'block',
  basis: 'certificate-complete',
  explains: '单位备案要有主体证件的图片。个人备案用身份证，由另一条规则看。',
  appliesTo: ({ draft }) => isOrganisation(draft),
  check: (filing, { facts }) => {
    if (hasMaterial(filing, 'principal-certificate')) return [passed('materials')]
    const type = facts.certificateType(filing.draft.principal.certificate.type)?.value.name ?? '主体证件'
    return [
      found('materials', `材料里还没有${type}。`, '放入证件原件的彩色扫描件或照片。', {
        slot: 'principal-certificate',
      }),
    ]
  },
}
