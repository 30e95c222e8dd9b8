import { describe, expect, it } from 'vitest'
import { bareSentence, splitRefusal } from '../../../electron/core/refusals/split-refusal'

const split = (text: string): string[] =>
  splitRefusal(text, [/(?:^|[，,])\s*原因[:：]\s*/u]).map((part) => part.trim())

describe('splitRefusal', () => {
  it.each([
    ['一。二；三！四？五', ['一。', '二；', '三！', '四？', '五']],
    ['一\n\n二\r\n三', ['一', '二', '三']],
    ['他说“好。”然后', ['他说“好。”', '然后']],
    ['1、一2、二', ['1、一', '2、二']],
    ['1.一 2．二', ['1.一', '2．二']],
    ['(1)一（2）二', ['(1)一', '（2）二']],
    ['（一）甲（十二）乙', ['（一）甲', '（十二）乙']],
    ['①一②二', ['①一', '②二']],
    ['一、甲；二、乙', ['一、甲；', '二、乙']],
    ['第一，甲；第二，乙', ['第一，甲；', '第二，乙']],
    ['其一，甲；其二，乙', ['其一，甲；', '其二，乙']],
    ['甲：\n- 乙\n• 丙', ['甲：', '- 乙', '• 丙']],
    ['原因：甲', ['原因：', '甲']],
    ['未通过，原因：甲', ['未通过，原因：', '甲']],
    ['域名 1.cn 与 a2.sample.cn', ['域名 1.cn 与 a2.sample.cn']],
    ['2026.11.24 图标 1.5MB', ['2026.11.24 图标 1.5MB']],
    ['第1、2位', ['第1、2位']],
    ['一 、', ['一 、']],
    ['。。', ['。。']],
    ['', []],
    [' \n', []],
  ])('%j', (text, parts) => {
    expect(split(text)).toEqual(parts)
  })
})

describe('bareSentence', () => {
  it.each([
    ['1、甲。', '甲'],
    [' （2）甲；\n', '甲'],
    ['- 甲', '甲'],
    ['③甲，', '甲'],
    ['甲', '甲'],
    ['甲：', '甲：'],
  ])('%j: %s', (part, bare) => {
    expect(bareSentence(part)).toBe(bare)
  })
})
