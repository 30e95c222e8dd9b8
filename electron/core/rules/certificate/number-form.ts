import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { numberForm as formOf } from '../number-form'
import type { Rule } from '../rule'

export const numberForm: Rule = {
  id: 'certificate/number-form',
  family: 'certificate',
  top: 5,
  title: '主体证件号码的格式与校验码正确',
  severity: 'block',
  basis: 'number-form',
  reads: ['certificate-type/…'],
  explains: '按证件类型检查号码的位数、字符与校验码；没有公开校验算法的证件只看格式，依据的可信度也低一些。',
  check: ({ draft: { principal } }, { facts, today }) => {
    const path = 'principal.certificate.number'
    const { type, number } = principal.certificate
    if (isBlank(number)) return [notChecked(path, '主体证件号码还没有填。')]
    if (type === null) return [notChecked(path, '证件类型还没有选，无法检查号码。')]
    const form = formOf(type, number, today, facts)
    if (!form) return [notChecked(path, '没有查到这种证件的号码格式。')]
    if (form.ok) return [passed(path, [], form.fact)]
    return [
      found(path, `${form.fact.value.name}号码“${number}”${form.problem}。`, '对照证件原件逐位核对后改正。', {
        fact: form.fact,
        value: number,
      }),
    ]
  },
}
