import { describe, expect, it } from 'vitest'
import { affirmedText } from '../../../../electron/core/rules/site-content/affirmed-text'
import { wordList, wordsIn } from '../../../../electron/core/rules/site-content/word-list'
import { facts } from '../../../helpers/facts'

describe('what a text says that there is', () => {
  it.each([
    ['展示产品，发布公司动态。', '展示产品。发布公司动态'],
    ['不涉及新闻、出版。展示产品', '展示产品'],
    ['不涉及新闻，出版，教育，展示产品', '展示产品'],
    ['不涉及新闻，正好是六个字', ''],
    ['不涉及新闻，正好是七个字啊', '正好是七个字啊'],
    ['不涉及新闻，有直播', '有直播'],
    ['不涉及新闻；直播', '直播'],
    ['不涉及新闻但有直播', '有直播'],
    ['不涉及新闻但直播', '直播'],
    ['不涉及新闻，而是直播', '直播'],
    ['不涉及新闻\n直播', '直播'],
    ['新闻等内容均不涉及！直播', '直播'],
    ['设备（不含药品）和配件', '设备。和配件'],
    ['设备（含药品）和配件', '设备(含药品)和配件'],
    ['ＢＢＳ  bbs', 'BBSBBS'],
    ['', ''],
  ])('%s', (text, left) => {
    expect(affirmedText(text, facts()).replace(/^。+|。+$/gu, '')).toBe(left)
  })
})

describe('words of a list', () => {
  const list = wordList(
    [
      ['strong', ['基金', 'p2p']],
      ['weak', ['基金会', '基金']],
    ],
    ['基金会议室'],
  )
  it('finds the longest word, each once, in the order of the text', () => {
    expect(wordsIn('P2P与基金会与基金与基金', list)).toEqual([
      { word: 'P2P', mark: 'strong' },
      { word: '基金会', mark: 'weak' },
      { word: '基金', mark: 'strong' },
    ])
  })
  it('does not see what stands in a guard', () => {
    expect(wordsIn('基金会议室', list)).toEqual([])
  })
  it('finds nothing where there are no words', () => {
    expect(wordsIn('基金', wordList([['strong', []]]))).toEqual([])
  })
})
