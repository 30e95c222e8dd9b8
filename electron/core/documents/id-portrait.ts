import type { DocumentKind } from './document-kind'
import {
  parseDate,
  parseEthnicity,
  parseGender,
  parseHanName,
  parseIdNumber,
  parseLongText,
} from './parse-printed'

/** 居民身份证人像面. The layout is the same on every card, so each value also has a place. */
export const idPortrait: DocumentKind = {
  kind: 'id-portrait',
  aspect: 85.6 / 54,
  telling: [
    { word: '公民身份号码', weight: 4 },
    { word: '姓名', weight: 1 },
    { word: '性别', weight: 1 },
    { word: '民族', weight: 1 },
    { word: '出生', weight: 1 },
    { word: '住址', weight: 1 },
    { word: '居住证', weight: -8 },
  ],
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
      parse: parseDate,
      place: [0.17, 0.33, 0.62, 0.46],
    },
    {
      field: 'address',
      labels: ['住址'],
      engine: 'han',
      moreLines: 2,
      parse: parseLongText,
      place: [0.17, 0.45, 0.63, 0.76],
    },
    {
      field: 'idNumber',
      labels: ['公民身份号码', '身份号码'],
      engine: 'latin',
      moreLines: 0,
      parse: parseIdNumber,
      place: [0.32, 0.78, 0.96, 0.95],
    },
  ],
}
