import { describe, expect, it } from 'vitest'
import {
  withLostDouble,
  isLostShown,
  withLostBracket,
  withLostDot,
  withLostThree,
} from '../../../electron/core/reading/lost-characters'
import { aPicture } from './seen-text'

describe('a reading that lost a character', () => {
  it('of sounds may have lost one of two characters alike', () => {
    expect(withLostDouble('吐尔逊·买提')).toContain('吐尔逊·买买提')
    expect(withLostDouble('张三')).toEqual([])
    const doubled = aPicture('吐尔逊·买买提', {}, { meanCorrelation: 0.82 })
    const read = aPicture('吐尔逊·买提', {}, { meanCorrelation: 0.5 })
    expect(isLostShown(read, doubled)).toBe(true)
    expect(isLostShown({ ...read, meanCorrelation: 0.7 }, doubled)).toBe(false)
    expect(isLostShown(null, null)).toBe(false)
  })
  it('of a place may have lost the 三 it begins with, whose ink is left over then', () => {
    expect(withLostThree('江蔚云生物科技有限公司')).toEqual(['三江蔚云生物科技有限公司'])
    expect(withLostThree('(江')).toEqual([])
    const mended = aPicture('三江蔚云生物科技有限公司', {}, { meanCorrelation: 0.81 })
    const read = aPicture('江蔚云生物科技有限公司', {}, { meanCorrelation: 0.81 })
    expect(isLostShown(read, mended)).toBe(false)
    expect(isLostShown({ ...read, inkOutside: 0.03 }, mended)).toBe(true)
    expect(isLostShown({ ...read, inkOutside: 0.03 }, { ...mended, inkOutside: 0.03 })).toBe(false)
  })
  it('of sounds may have lost its dot', () => {
    const dotted = withLostDot('吐尔逊买买提')
    expect(dotted).toEqual(['吐尔·逊买买提', '吐尔逊·买买提', '吐尔逊买·买提'])
    for (const other of ['吐尔逊·买买提', '张小明', '杭州清禾商贸']) expect(withLostDot(other)).toEqual([])
  })
  it('has its lost bracket in every place where it may have stood', () => {
    expect(withLostBracket('谷川(拉萨网络科技')).toEqual([
      '谷川(拉萨)网络科技',
      '谷川(拉萨网)络科技',
      '谷川(拉萨网络)科技',
      '谷川(拉萨网络科)技',
    ])
    for (const whole of ['谷川(拉萨)网络', '谷川网络', '谷川(拉萨', '谷(川(拉萨网络'])
      expect(withLostBracket(whole)).toEqual([])
  })
})
