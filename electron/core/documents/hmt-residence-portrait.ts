import { label, title, type DocumentKind } from './document-kind'
import { parseAddress } from './parse-address'
import { parseIdNumber } from './parse-codes'
import { parseDate } from './parse-dates'
import { parseHanName } from './parse-names'
import { parseGender } from './parse-printed'

/**
 * 港澳台居民居住证人像面. It prints what a citizen's card prints but 民族; the number's first six digits (810000,
 * 820000, 830000) tell the two apart.
 */
export const hmtResidencePortrait: DocumentKind = {
  kind: 'hmt-residence-portrait',
  aspect: 85.6 / 54,
  telling: [
    title(5, '港澳居民居住证', '台湾居民居住证'),
    label(4, '公民身份号码', '身份号码'),
    label(1, '姓名'),
    label(1, '性别'),
    label(1, '出生', '出生日期'),
    label(1, '住址'),
    label(-2, '民族'),
    label(-3, '通行证号码', '签发次数', '签发机关'),
    label(-3, '联系电话', '手机号码', '手机', '电子邮箱', '邮箱'),
    label(-3, '学历', '职务', '部门', '工作单位', '籍贯', '婚姻状况'),
  ],
  mostLines: 26,
  numberBegins: /^8[123]0000/,
  needsNumber: true,
  labels: [
    { field: 'name', labels: ['姓名'], engine: 'han', moreLines: 0, parse: parseHanName },
    { field: 'gender', labels: ['性别'], engine: 'han', moreLines: 0, parse: parseGender },
    { field: 'birth', labels: ['出生日期', '出生'], engine: 'han', moreLines: 0, parse: parseDate },
    { field: 'address', labels: ['住址'], pitch: 3.4, engine: 'han', moreLines: 2, parse: parseAddress },
    {
      field: 'idNumber',
      labels: ['公民身份号码', '身份号码'],
      engine: 'latin',
      moreLines: 0,
      looks: /^\d{17}[\dX]$/,
      parse: parseIdNumber,
    },
  ],
}
