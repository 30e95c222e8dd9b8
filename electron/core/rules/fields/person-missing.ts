import { isPersonal, isOrganisation, peopleOf } from '../people'
import type { Rule } from '../rule'
import { isFilled, presence, type Wanted } from './wanted'

export const personMissing: Rule = {
  id: 'fields/person-missing',
  family: 'fields',
  top: null,
  title: '负责人信息填写完整',
  severity: 'block',
  basis: 'field-person',
  explains:
    '每位负责人的姓名、证件类型、证件号码和手机都是必填，证件有效期没有填给风险。单位的主体负责人是不是法定代表人没有回答，也给风险：分省的规则靠它判断。个人的姓名和证件填在主体处也算。邮箱、应急电话和办公电话由别的规则检查。',
  appliesTo: isFilled,
  check: ({ draft }) => {
    const { principal } = draft
    const person = isPersonal(draft)
    return peopleOf(draft).flatMap(({ person: one, path, role, service }) => {
      // Principal and head of a personal filing are one: either place may be filled.
      const own = person && service === null ? principal : null
      const wanted: Wanted[] = [
        {
          path: `${path}.name`,
          value: one.name ?? own?.name ?? null,
          what: `${role}的姓名`,
          remedy: '填写身份证件上的姓名。',
        },
        {
          path: `${path}.certificate.type`,
          value: one.certificate.type ?? own?.certificate.type ?? null,
          what: `${role}的证件类型`,
          remedy: '选择用哪种证件。',
        },
        {
          path: `${path}.certificate.number`,
          value: one.certificate.number ?? own?.certificate.number ?? null,
          what: `${role}的证件号码`,
          remedy: '照证件填写号码。',
        },
        {
          path: `${path}.certificate.validUntil`,
          value: one.certificate.validUntil ?? own?.certificate.validUntil ?? null,
          what: `${role}的证件有效期`,
          remedy: '照国徽面填写到期日，长期有效的选长期。',
          severity: 'risk',
        },
        {
          path: `${path}.mobile`,
          value: one.mobile,
          what: `${role}的手机`,
          remedy: '填写本人在用、能收短信的手机号码。',
        },
      ]
      if (service === null && isOrganisation(draft))
        wanted.push({
          path: `${path}.isLegalRepresentative`,
          value: one.isLegalRepresentative,
          what: '主体负责人是不是法定代表人',
          remedy: '照营业执照等证件回答是或不是。',
          severity: 'risk',
        })
      return presence(wanted)
    })
  },
}
