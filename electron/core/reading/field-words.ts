import type { Kind } from './reading'

/** Field of a kind; the same English word is printed differently on different certificates. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: '姓名',
  gender: '性别',
  ethnicity: '民族',
  birth: '出生',
  address: '住址',
  idNumber: '公民身份号码',
  issuer: '签发机关',
  validFrom: '有效期起',
  expiry: '有效期至',
  uscc: '统一社会信用代码',
  registrationNumber: '注册号',
  passNumber: '通行证号码',
  number: '许可证编号',
  category: '前置审批类别',
  companyName: '单位名称',
  companyType: '类型',
  legalRep: '法定代表人',
  capital: '注册资本',
  established: '成立日期',
  qrUrl: '二维码网址',
  domain: '域名',
  owner: '域名所有者',
  registrar: '注册商',
  registered: '注册日期',
  date: '日期',
  signature: '签字',
  seal: '盖章',
}
/** Of certificates of organisations other than firms. */
const ORGANISATION_FIELD_WORDS = { address: '住所', issuer: '登记机关' }
const FIELD_WORDS_OF_KIND: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  'business-licence': { address: '住所', expiry: '营业期限至' },
  'domain-certificate': { expiry: '到期日期' },
  'verification-sheet': { name: '负责人姓名' },
  'institution-certificate': ORGANISATION_FIELD_WORDS,
  'social-organisation-certificate': ORGANISATION_FIELD_WORDS,
  'credit-code-certificate': ORGANISATION_FIELD_WORDS,
  'authorisation-letter': { name: '被授权人' },
}
/** What a field is called on certificates of a kind; a field that is not known by its key. */
export const fieldWord = (kind: Kind, field: string): string =>
  FIELD_WORDS_OF_KIND[kind]?.[field] ?? FIELD_WORDS[field] ?? field
