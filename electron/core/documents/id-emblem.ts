import { anywhere, label, title, type DocumentKind } from './document-kind'
import { parseCardSpan, parseEnd, parseStart } from './parse-dates'
import { parsePoliceOffice } from './parse-names'

/** 居民身份证国徽面. */
export const idEmblem: DocumentKind = {
  kind: 'id-emblem',
  aspect: 85.6 / 54,
  telling: [
    title(3, '居民身份证'),
    label(3, '签发机关'),
    label(3, '有效期限'),
    anywhere(1, '中华人民共和国'),
    title(-8, '居住证', '港澳居民居住证', '台湾居民居住证'),
    label(-6, '通行证号码', '签发次数'),
    label(-3, '姓名', '公民身份号码'),
    label(-4, '居住地址', '居住地住址', '现居住地址'),
    label(-2, '单位名称', '联系电话', '手机号码'),
  ],
  mostLines: 24,
  labels: [
    {
      field: 'issuer',
      labels: ['签发机关'],
      engine: 'han',
      moreLines: 0,
      parse: parsePoliceOffice,
      place: [0.38, 0.7, 0.95, 0.82],
    },
    {
      field: 'validFrom',
      labels: ['有效期限'],
      engine: 'han',
      moreLines: 0,
      second: 'if-nothing',
      parse: (text) => parseCardSpan(text)?.from ?? parseStart(text),
      place: [0.38, 0.81, 0.95, 0.94],
    },
    {
      field: 'expiry',
      labels: ['有效期限'],
      engine: 'han',
      moreLines: 0,
      second: 'if-nothing',
      parse: (text) => parseCardSpan(text)?.until ?? parseEnd(text),
      place: [0.38, 0.81, 0.95, 0.94],
    },
  ],
}
