import { label, title, type DocumentKind } from './document-kind'
import { parseAddress } from './parse-address'
import { parseIdNumber } from './parse-codes'
import { parseDate } from './parse-dates'
import { parseHanName } from './parse-names'
import { parseEthnicity, parseGender } from './parse-printed'

/** 居民身份证人像面. The layout is the same on every card, so each value also has a place. */
export const idPortrait: DocumentKind = {
  kind: 'id-portrait',
  aspect: 85.6 / 54,
  telling: [
    label(4, '公民身份号码', '身份号码'),
    label(1, '姓名'),
    label(1, '性别'),
    label(1, '民族'),
    label(1, '出生'),
    label(1, '住址'),
    title(-8, '居住证', '港澳居民居住证', '台湾居民居住证'),
    label(-4, '居住地住址', '居住地址', '常住户口所在地', '签发机关'),
    label(-3, '联系电话', '手机号码', '手机', '电子邮箱', '邮箱'),
    label(-3, '学历', '职务', '部门', '工作单位', '籍贯', '政治面貌', '婚姻状况'),
  ],
  mostLines: 26,
  numberBegins: /^(?!8[123]0000)[1-8]/,
  labels: [
    {
      field: 'name',
      labels: ['姓名'],
      engine: 'han',
      moreLines: 0,
      parse: parseHanName,
      place: [0.17, 0.08, 0.6, 0.22],
    },
    {
      field: 'gender',
      labels: ['性别'],
      engine: 'han',
      moreLines: 0,
      parse: parseGender,
      place: [0.17, 0.21, 0.27, 0.34],
    },
    {
      field: 'ethnicity',
      labels: ['民族'],
      engine: 'han',
      moreLines: 0,
      parse: parseEthnicity,
      place: [0.37, 0.21, 0.6, 0.34],
    },
    {
      field: 'birth',
      labels: ['出生'],
      engine: 'han',
      moreLines: 0,
      // The year, set apart from what follows it; no other value of the card begins so.
      only: /^(?:19|20)\d{2}(?:年|$)/u,
      parse: parseDate,
      place: [0.17, 0.33, 0.62, 0.46],
    },
    {
      field: 'address',
      labels: ['住址'],
      pitch: 3.4,
      engine: 'han',
      moreLines: 2,
      parse: parseAddress,
      place: [0.17, 0.45, 0.63, 0.76],
    },
    {
      field: 'idNumber',
      labels: ['公民身份号码', '身份号码'],
      engine: 'latin',
      moreLines: 0,
      parse: parseIdNumber,
      looks: /^\d{17}[\dX]$/,
      place: [0.32, 0.78, 0.96, 0.95],
    },
  ],
}
