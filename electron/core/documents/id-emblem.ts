import type { DocumentKind } from './document-kind'
import { chineseText, parseCardSpan, parseEnd, parseStart } from './parse-printed'

/** 居民身份证国徽面. */
export const idEmblem: DocumentKind = {
  kind: 'id-emblem',
  aspect: 85.6 / 54,
  telling: [
    { word: '签发机关', weight: 3 },
    { word: '有效期限', weight: 3 },
    { word: '居民身份证', weight: 3 },
    { word: '中华人民共和国', weight: 1 },
    { word: '居住证', weight: -8 },
  ],
  labels: [
    {
      field: 'issuer',
      labels: ['签发机关'],
      engine: 'han',
      moreLines: 0,
      parse: (text) => {
        const name = chineseText(text)
        return /^\p{Script=Han}{3,}$/u.test(name) && /[局厅队]$/.test(name)
          ? { value: name, confirmed: false }
          : null
      },
      place: [0.38, 0.7, 0.95, 0.82],
    },
    {
      field: 'validFrom',
      labels: ['有效期限'],
      engine: 'latin',
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
