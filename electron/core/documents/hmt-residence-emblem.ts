import { endsValues, label, title, type DocumentKind } from './document-kind'
import { parsePassNumber } from './parse-codes'
import { parseCardSpan, parseEnd, parseStart } from './parse-dates'
import { parsePoliceOffice } from './parse-names'

/** 港澳台居民居住证国徽面, with the number of the pass on which its holder travels. */
export const hmtResidenceEmblem: DocumentKind = {
  kind: 'hmt-residence-emblem',
  aspect: 85.6 / 54,
  telling: [
    title(5, '港澳居民居住证', '台湾居民居住证'),
    label(4, '通行证号码'),
    label(3, '签发次数'),
    label(2, '签发机关'),
    label(2, '有效期限'),
    label(-3, '姓名', '公民身份号码'),
    title(-4, '居民身份证'),
  ],
  mostLines: 24,
  labels: [
    { field: 'issuer', labels: ['签发机关'], engine: 'han', moreLines: 0, parse: parsePoliceOffice },
    {
      field: 'validFrom',
      labels: ['有效期限'],
      engine: 'latin',
      moreLines: 0,
      second: 'if-nothing',
      parse: (text) => parseCardSpan(text)?.from ?? parseStart(text),
    },
    {
      field: 'expiry',
      labels: ['有效期限'],
      engine: 'han',
      moreLines: 0,
      second: 'if-nothing',
      parse: (text) => parseCardSpan(text)?.until ?? parseEnd(text),
    },
    { field: 'passNumber', labels: ['通行证号码'], engine: 'latin', moreLines: 0, parse: parsePassNumber },
    endsValues('签发次数'),
  ],
}
