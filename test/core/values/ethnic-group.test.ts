import { describe, expect, it } from 'vitest'
import { ETHNIC_GROUPS, parseEthnicGroup } from '../../../electron/core/values/ethnic-group'

describe('an ethnic group', () => {
  it.each([
    ['汉', '汉'],
    ['汉族', '汉'],
    [' 哈 萨\u3000 克 族 ', '哈萨克'],
    ['穿青人', '穿青人'],
    ['', null],
    ['族', null],
    ['汉族族', null],
    ['族汉', null],
    ['汉族人', null],
    ['某族', null],
  ])('“%s” is %s', (text, group) => {
    expect(parseEthnicGroup(text)).toBe(group)
  })
  it('is one of 56, or 穿青人', () => {
    expect(new Set(ETHNIC_GROUPS).size).toBe(57)
  })
})
