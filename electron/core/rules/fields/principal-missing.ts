import { isPersonal } from '../people'
import type { Rule } from '../rule'
import { isFilled, presence } from './wanted'

export const principalMissing: Rule = {
  id: 'fields/principal-missing',
  family: 'fields',
  top: null,
  title: '主体信息填写完整',
  severity: 'block',
  basis: 'field-principal',
  explains:
    '性质、名称、证件类型、证件号码、证件住所、所属区域和通信地址都是必填。个人的证件与主体负责人的证件是同一张，填在哪一处都算。单位证件的有效期没有填只给提示。注销和取消接入不查。',
  appliesTo: isFilled,
  check: ({ draft }) => {
    const { principal } = draft
    const { certificate, responsible } = principal
    const person = isPersonal(draft)
    return presence([
      {
        path: 'principal.nature',
        value: principal.nature,
        what: '主办单位性质',
        remedy: '按证件选择性质：企业、个人、事业单位等。',
      },
      {
        path: 'principal.name',
        value: principal.name ?? (person ? responsible.name : null),
        what: '主体名称',
        remedy: person ? '填写身份证件上的姓名。' : '照证件填写全称。',
      },
      {
        path: 'principal.certificate.type',
        value: certificate.type ?? (person ? responsible.certificate.type : null),
        what: '主体证件类型',
        remedy: '选择主体用哪种证件备案。',
      },
      {
        path: 'principal.certificate.number',
        value: certificate.number ?? (person ? responsible.certificate.number : null),
        what: '主体证件号码',
        remedy: '照证件填写号码。',
      },
      {
        path: 'principal.certificate.address',
        value: certificate.address,
        what: '证件住所',
        remedy: '照证件上的住所逐字抄写。',
      },
      {
        path: 'principal.certificate.validUntil',
        value: certificate.validUntil ?? (person ? responsible.certificate.validUntil : null),
        what: '主体证件的有效期',
        remedy: '照证件填写到期日，没有期限的选长期。',
        severity: person ? 'risk' : 'hint',
      },
      {
        path: 'principal.region',
        value: principal.region,
        what: '主办单位所属区域',
        remedy: '选择证件住所所在的区县。',
      },
      {
        path: 'principal.postalAddress',
        value: principal.postalAddress,
        what: '通信地址',
        remedy: '填写能收到信件的真实地址，写到门牌号和房间。',
      },
    ])
  },
}
