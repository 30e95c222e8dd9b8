import type { Facts } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Fix } from '../finding'
import { numberForm } from '../number-form'
import { isPersonal, peopleOf } from '../people'
import { certificateTypeOfNumber, personCertificateType } from '../person-number'
import type { Rule } from '../rule'

/** The number tells its own certificate where it passes that one's check: then only the type was chosen wrong. */
function otherType(path: string, number: string, facts: Facts, today: string): Fix[] {
  const type = certificateTypeOfNumber(number)
  const form = type && numberForm(type, number, today, facts)
  return form?.ok
    ? [{ label: `证件类型改成“${form.fact.value.name}”`, changes: [{ path, value: type }] }]
    : []
}

export const idNumberForm: Rule = {
  id: 'responsible-person/id-number-form',
  family: 'responsible-person',
  top: 6,
  title: '负责人证件号码的格式与校验码正确',
  severity: 'block',
  basis: 'number-form',
  reads: ['certificate-type/…'],
  explains: '身份号码检查位数、区划、出生日期与校验码，错一位就能查出来；其他证件检查格式。',
  check: ({ draft }, { facts, today }) =>
    peopleOf(draft).flatMap(({ person, path: at, role, service }) => {
      const path = `${at}.certificate.number`
      const { number } = person.certificate
      // A person who files may have given the number once, at the principal.
      if (isBlank(number) && service === null && isPersonal(draft)) return []
      if (isBlank(number)) return [notChecked(path, `${role}的证件号码还没有填。`)]
      const type = personCertificateType(person)
      if (type === null) return [notChecked(path, `${role}的证件类型还没有选，无法检查号码。`)]
      const form = numberForm(type, number, today, facts)
      if (!form) return [notChecked(path, '没有查到这种证件的号码格式。')]
      if (form.ok) return [passed(path, [], form.fact)]
      return [
        found(
          path,
          `${role}的${form.fact.value.name}号码“${number}”${form.problem}。`,
          '对照证件原件逐位核对后改正。',
          {
            fact: form.fact,
            value: number,
            fixes: otherType(`${at}.certificate.type`, number, facts, today),
          },
        ),
      ]
    }),
}
