import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'

export const typeForNature: Rule = {
  id: 'certificate/type-for-nature',
  family: 'certificate',
  top: 5,
  title: '证件类型与主办单位性质相配',
  severity: 'block',
  basis: 'certificate-type-for-nature',
  reads: ['principal-type/…', 'certificate-type/…'],
  explains: '每种主办单位性质只能用规定的几种证件，清单在依据里。',
  check: ({ draft: { principal } }, { facts }) => {
    const path = 'principal.certificate.type'
    const { nature, certificate } = principal
    if (nature === null) return [notChecked(path, '主办单位性质还没有选。')]
    if (certificate.type === null) return [notChecked(path, '证件类型还没有选。')]
    const fact = facts.principalType(nature)
    if (!fact) return [notChecked(path, '没有查到这种性质可用的证件。')]
    if (fact.value.certificateTypes.includes(certificate.type)) return [passed(path, [], fact)]
    const nameOf = (type: string): string => facts.certificateType(type)?.value.name ?? type
    return [
      found(
        path,
        `性质是“${fact.value.name}”，不能用“${nameOf(certificate.type)}”。`,
        `改选其中一种：${fact.value.certificateTypes.map(nameOf).join('、')}；证件没有选错，就改主办单位性质。`,
        { fact },
      ),
    ]
  },
}
