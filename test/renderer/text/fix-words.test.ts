import { afterEach, describe, expect, it } from 'vitest'
import { fixWords } from '../../../renderer/text/fix-words'
import { language } from '../../../renderer/text/language'

afterEach(() => (language.value = 'zh-CN'))

describe('buttons of mends', () => {
  it.each([
    ['改成“abc.cn”', 'Change to “abc.cn”'],
    ['改成读到的“砚山样本”', 'Change to “砚山样本”'],
    ['改成“330*37”：第 6 位“6”换成“5”', 'Change to “330*37” (character 6: 6 to 5)'],
    ['移到“居住证”', 'Move to “居住证”'],
    ['计划提交日改成 2026-12-01', 'Set the planned day to 2026-12-01'],
    ['去掉多余的字符', 'Take out the stray characters'],
  ])('%s is said in English', (label, words) => {
    language.value = 'en'
    expect(fixWords(label)).toBe(words)
  })
  it('keep the words of the rule where nothing else is known, and in Chinese', () => {
    expect(fixWords('改成“abc.cn”')).toBe('改成“abc.cn”')
    language.value = 'en'
    expect(fixWords('没有见过的改法')).toBe('没有见过的改法')
  })
})
