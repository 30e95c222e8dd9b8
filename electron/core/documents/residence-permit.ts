import type { DocumentKind } from './document-kind'
import { chineseText, parseEnd, parseHanName, parseIdNumber, parseLongText } from './parse-printed'

/** 居住证 of a mainland city: cards differ from place to place, the labels hardly. */
export const residencePermit: DocumentKind = {
  kind: 'residence-permit',
  aspect: null,
  telling: [
    { word: '居住证', weight: 6 },
    { word: '居住地住址', weight: 3 },
    { word: '居住地址', weight: 3 },
    { word: '常住户口', weight: 3 },
    { word: '签发机关', weight: 1 },
    { word: '有效期', weight: 1 },
    { word: '姓名', weight: 1 },
    { word: '公民身份号码', weight: 3 },
  ],
  labels: [
    { field: 'name', labels: ['姓名'], engine: 'han', moreLines: 0, parse: parseHanName },
    {
      field: 'idNumber',
      labels: ['公民身份号码', '公民身份证号码', '身份证号码', '身份号码'],
      engine: 'latin',
      moreLines: 0,
      parse: parseIdNumber,
    },
    {
      field: 'address',
      labels: ['居住地住址', '居住地址', '现居住地址', '现居住地', '现住址', '居住地', '住址'],
      engine: 'han',
      moreLines: 2,
      parse: parseLongText,
      looks: /^.{2,8}(?:省|自治区|市).{1,10}(?:区|县|市|州|旗|盟)/u,
    },
    {
      field: 'issuer',
      labels: ['签发机关', '发证机关'],
      engine: 'han',
      moreLines: 1,
      parse: (text) => {
        const name = chineseText(text)
        return /^\p{Script=Han}{3,}$/u.test(name) ? { value: name, confirmed: false } : null
      },
    },
    {
      field: 'expiry',
      labels: ['有效期限', '有效期至', '有效期', '有效日期'],
      engine: 'han',
      second: 'if-nothing',
      moreLines: 0,
      parse: parseEnd,
    },
    {
      field: null,
      labels: ['性别', '民族', '出生', '签发日期', '常住户口所在地', '户籍地址', '户籍所在地'],
      engine: 'han',
      moreLines: 0,
      parse: () => null,
    },
  ],
}
