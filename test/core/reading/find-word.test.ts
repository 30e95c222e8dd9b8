import { describe, expect, it } from 'vitest'
import { findWord } from '../../../electron/core/reading/find-word'

const find = (text: string, word: string) => findWord([...text], [...word])

describe('findWord', () => {
  it.each([
    ['as printed', '名称杭州', '名称', { start: 0, end: 2, errors: 0 }],
    ['later in the line', '住所统一社会信用代码', '统一社会信用代码', { start: 2, end: 10, errors: 0 }],
    ['with a misread character', '法定代衰人林', '法定代表人', { start: 0, end: 5, errors: 1 }],
    ['with a character missing', '公民身号码', '公民身份号码', { start: 0, end: 5, errors: 1 }],
    ['in another letter case', 'DOMAIN NAME', 'Domain', { start: 0, end: 6, errors: 0 }],
    ['the better of two', '注册资金注册资本', '注册资本', { start: 4, end: 8, errors: 0 }],
  ])('finds a word %s', (_, text, word, found) => {
    expect(find(text, word)).toEqual(found)
  })

  it.each([
    ['a short word that is misread', '姓各', '姓名'],
    ['a word with too many errors', '法完代衰人', '法定代表人'],
    ['a word that is not there', '杭州青禾', '营业执照'],
    ['anything in an empty line', '', '住所'],
  ])('does not find %s', (_, text, word) => {
    expect(find(text, word)).toBeNull()
  })
})

it('takes a misread last character for the word’s own', () => {
  expect(findWord([...'公民身份号碧110'], [...'公民身份号码'])).toEqual({ start: 0, end: 6, errors: 1 })
})

it('takes boxes with a stroke or two in them for one another', () => {
  expect(find('目期:2026年', '日期')).toEqual({ start: 0, end: 2, errors: 0 })
  expect(find('且期:2026年', '日期')).toBeNull()
})

it('takes the characters of a title for their neighbours', () => {
  expect(find('屈佳证', '居住证')).toEqual({ start: 0, end: 3, errors: 0 })
  expect(find('居任证', '居住证')).toBeNull()
})
