import { describe, expect, it } from 'vitest'
import { isClaimable } from '../../../electron/core/reading/claimable'
import { isDottedName, isWrittenInSounds } from '../../../electron/core/reading/dotted-names'

describe('isDottedName', () => {
  it.each([
    '阿依古丽·买买提',
    '努尔达吾列提·哈力别克',
    '木沙江·依明',
    '茹仙古丽·肉孜',
    '艾克拜尔·吾守尔·沙吾提',
  ])('%s', (name) => {
    expect(isDottedName(name)).toBe(true)
    expect(isClaimable('name', name, name)).toBe(true)
  })

  it.each(['叶尔江·赛刀兄', '阿卞杜热合曼·艾合买提', '帕提古丽.吐尔逊', '王小明', '阿依古丽买买提'])(
    'not %s',
    (name) => {
      expect(isDottedName(name)).toBe(false)
    },
  )

  it('is asked of what is claimed', () => {
    expect(isClaimable('name', '叶尔江·赛刀兄', '叶尔江·赛刀兄')).toBe(false)
    expect(isClaimable('owner', '叶尔江·赛刀兄', '叶尔江·赛刀兄')).toBe(false)
  })
})

describe('isWrittenInSounds', () => {
  it.each(['阿依古丽·买买提', '穆罕黯德江·麦麦提艄', '额尔德木圈其其格'])('%s', (name) => {
    expect(isWrittenInSounds([...name])).toBe(true)
  })

  it.each(['王小明', '阿拉善左云桐小吃店', '福州禾云信息技术有限公司', '李·X'])('not %s', (name) => {
    expect(isWrittenInSounds([...name])).toBe(false)
  })
})
