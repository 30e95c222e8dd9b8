import { parseMoney } from '../values/money'
import { withoutSpace } from '../values/text-form'
import type { DocumentKind, LabelledField } from './document-kind'
import {
  chineseText,
  parseCompanyType,
  parseCreditCode,
  parseDate,
  parseEnd,
  parseLongText,
  parseOrganisation,
  parseOwner,
} from './parse-printed'

const ends = (...labels: string[]): LabelledField => ({
  field: null,
  labels,
  engine: 'han',
  moreLines: 0,
  parse: () => null,
})

/** 营业执照: the 2019 landscape form, the portrait forms since 2014, sole traders, branches, partnerships. */
export const businessLicence: DocumentKind = {
  kind: 'business-licence',
  aspect: null,
  telling: [
    { word: '营业执照', weight: 4 },
    { word: '统一社会信用代码', weight: 3 },
    { word: '经营范围', weight: 2 },
    { word: '登记机关', weight: 2 },
    { word: '法定代表人', weight: 1 },
    { word: '注册资本', weight: 1 },
    { word: '成立日期', weight: 1 },
    { word: '营业期限', weight: 1 },
    { word: '国家企业信用信息公示系统', weight: 2 },
    { word: '市场监督管理', weight: 1 },
  ],
  labels: [
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
      labels: ['企业名称', '名称'],
      engine: 'han',
      moreLines: 1,
      parse: parseOrganisation,
    },
    {
      field: 'companyType',
      labels: ['主体类型', '类型', '组成形式'],
      engine: 'han',
      moreLines: 1,
      parse: parseCompanyType,
    },
    {
      field: 'legalRep',
      labels: [
        '法定代表人姓名',
        '法定代表人',
        '执行事务合伙人',
        '经营者姓名',
        '经营者',
        '负责人姓名',
        '负责人',
        '投资人',
      ],
      engine: 'han',
      moreLines: 0,
      parse: parseOwner,
    },
    {
      field: 'address',
      labels: ['主要经营场所', '经营场所', '营业场所', '住所'],
      engine: 'han',
      moreLines: 2,
      parse: parseLongText,
    },
    {
      field: 'capital',
      labels: ['注册资本', '注册资金', '出资额', '成员出资总额'],
      engine: 'han',
      moreLines: 0,
      parse: (text) => {
        const plain = chineseText(text)
        return parseMoney(plain).ok && /[元圆万亿]/.test(plain) ? { value: plain, confirmed: false } : null
      },
    },
    { field: 'established', labels: ['成立日期', '注册日期'], engine: 'han', moreLines: 0, parse: parseDate },
    {
      field: 'expiry',
      labels: ['营业期限', '经营期限', '合伙期限'],
      engine: 'han',
      moreLines: 1,
      parse: (text) => {
        const end = parseEnd(text)
        // One date alone is where the term starts.
        const dates = withoutSpace(text).match(/\d{4}\D\d{1,2}\D\d{1,2}/g) ?? []
        return dates.length === 1 && end?.value.startsWith(dates[0]) ? null : end
      },
    },
    ends('经营范围'),
    ends('登记机关'),
    ends('实收资本'),
  ],
}
