import type { Kind } from '../reading/reading'
import { endsValues, type DocumentKind, type LabelledField, type TellingWord } from './document-kind'
import { parseAddress } from './parse-address'
import { parseCreditCode } from './parse-codes'
import { parseEnd, parseStart } from './parse-dates'
import { parseIssuer, parseOrganisation, parseOwner } from './parse-names'

const FIELDS: readonly LabelledField[] = [
  {
    field: 'uscc',
    labels: ['统一社会信用代码', '社会信用代码', '信用代码'],
    engine: 'latin',
    below: true,
    moreLines: 0,
    parse: parseCreditCode,
  },
  {
    field: 'companyName',
    labels: ['单位名称', '机构名称', '法人名称', '名称'],
    engine: 'han',
    moreLines: 1,
    parse: parseOrganisation,
  },
  {
    field: 'legalRep',
    labels: ['法定代表人姓名', '法定代表人', '负责人姓名', '负责人'],
    engine: 'han',
    moreLines: 0,
    parse: parseOwner,
  },
  {
    field: 'address',
    labels: ['机构地址', '单位地址', '注册地址', '住所', '地址'],
    engine: 'han',
    moreLines: 2,
    parse: parseAddress,
  },
  {
    field: 'validFrom',
    labels: ['有效期限', '有效期'],
    engine: 'han',
    moreLines: 1,
    parse: parseStart,
  },
  {
    field: 'expiry',
    labels: ['有效期限', '有效期'],
    engine: 'han',
    moreLines: 1,
    parse: parseEnd,
  },
  {
    field: 'issuer',
    labels: ['登记管理机关', '登记机关', '发证机关', '赋码机关', '颁发机关', '颁发单位'],
    engine: 'han',
    moreLines: 0,
    parse: parseIssuer,
  },
  endsValues('宗旨和业务范围', '业务范围', '活动地域', '机构性质', '机构类型', '类型'),
  endsValues('经费来源', '开办资金', '注册资金', '注册资本', '原始基金数额', '资金来源'),
  endsValues('举办单位', '业务主管单位', '主管部门'),
  endsValues('发证日期', '颁发日期', '登记日期', '成立日期', '证书编号', '证号'),
]

/** Certificates of organisations that are no firms print the same things; what they are called tells them apart. */
export const organisationCertificate = (
  kind: Exclude<Kind, 'unknown'>,
  telling: readonly TellingWord[],
): DocumentKind => ({ kind, aspect: null, telling, labels: FIELDS })
