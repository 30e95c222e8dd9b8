import { label, title, type DocumentKind } from './document-kind'
import { parseAddress } from './parse-address'
import { parseIdNumber } from './parse-codes'
import { parseEnd } from './parse-dates'
import { parseHanName, parsePoliceOffice } from './parse-names'

/** 居住证 of a mainland city: cards differ from place to place, the labels hardly. */
export const residencePermit: DocumentKind = {
  kind: 'residence-permit',
  aspect: null,
  telling: [
    // Its last character is often caught in ornaments: 居住迩.
    title(6, '居住证', '居住'),
    label(3, '居住地住址', '居住地址', '现居住地址', '现住址'),
    label(3, '常住户口所在地', '户籍地址', '户籍所在地'),
    label(1, '签发机关'),
    label(1, '有效期限', '有效期至', '有效期'),
    label(1, '姓名'),
    label(2, '公民身份号码', '公民身份证号码'),
    title(-8, '港澳居民居住证', '台湾居民居住证'),
    label(-6, '通行证号码', '签发次数'),
    label(-3, '联系电话', '手机号码', '邮箱'),
    label(-3, '学历', '职务', '部门', '工作单位', '籍贯', '政治面貌', '婚姻状况'),
  ],
  numberBegins: /^[1-6]/,
  numberWithTitle: true,
  mostLines: 30,
  palePrint: ['name', 'idNumber', 'address', 'expiry'],
  labels: [
    {
      field: 'name',
      labels: ['姓名'],
      engine: 'han',
      moreLines: 0,
      // Nothing else on the card has a dot between Chinese characters.
      looks: /^\p{Script=Han}{2,}[·.•]\p{Script=Han}{2,}$/u,
      parse: parseHanName,
    },
    {
      field: 'idNumber',
      labels: ['公民身份号码', '公民身份证号码', '身份证号码', '身份号码'],
      engine: 'latin',
      moreLines: 0,
      only: /\d{17}[\dX]$/,
      looks: /\d{17}[\dX]$/,
      parse: parseIdNumber,
    },
    {
      field: 'address',
      labels: ['居住地住址', '居住地址', '现居住地址', '现居住地', '现住址', '居住地', '住址'],
      engine: 'han',
      moreLines: 2,
      parse: parseAddress,
      looks: /^.{2,8}(?:省|自治区|市).{1,10}(?:区|县|市|州|旗|盟)/u,
    },
    {
      field: 'issuer',
      labels: ['签发机关', '发证机关'],
      engine: 'han',
      moreLines: 1,
      looks: /^.{2,10}公安局(?:.{2,8}分局)?$/u,
      parse: parsePoliceOffice,
    },
    {
      field: 'expiry',
      labels: ['有效期限', '有效期至', '有效期', '有效日期'],
      engine: 'han',
      second: 'if-nothing',
      moreLines: 0,
      looks: /^\d{4}\.\d{2}\.\d{2}[-—至]/u,
      parse: parseEnd,
    },
    {
      field: null,
      labels: [
        '性别',
        '民族',
        '出生',
        '签发日期',
        '常住户口所在地住址',
        '常住户口所在地',
        '户籍地址',
        '户籍所在地',
      ],
      engine: 'han',
      moreLines: 0,
      parse: () => null,
    },
  ],
}
