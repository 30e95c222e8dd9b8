import { describe, expect, it } from 'vitest'
import { hasLostTail, isDisputed, isForked } from '../../../electron/core/reading/disputed'

describe('isDisputed', () => {
  const alike = (times: number): string[] => Array.from({ length: times }, () => 'qinghe.cn')

  it('is true of a letter that a reading has otherwise, unless four times as many have it so', () => {
    expect(isDisputed('qinghe.cn', [...alike(3), 'qingbe.cn'])).toBe(true)
    expect(isDisputed('qinghe.cn', [...alike(4), 'qingbe.cn'])).toBe(false)
  })

  it('takes no v for a witness against a y, whose tail is lost easily; a y speaks against a v', () => {
    expect(isDisputed('yunhe.cn', ['yunhe.cn', 'yunhe.cn', 'vunhe.cn', 'vunhe.cn'])).toBe(false)
    expect(isDisputed('vunhe.cn', ['vunhe.cn', 'vunhe.cn', 'yunhe.cn'])).toBe(true)
  })

  it('leaves strokes to their shapes, and letters more or fewer aside', () => {
    expect(isDisputed('qinghe.cn', [...alike(2), 'q1nghe.cn', 'qinghhe.cn'])).toBe(false)
  })
})

describe('isForked', () => {
  it('is true of a v for which one reading has a y, however many have the v', () => {
    expect(isForked('vunxi.cn', ['vunxi.cn', 'vunxi.cn', 'vunxi.cn', 'vunxi.cn', 'yunxi.cn'])).toBe(true)
  })

  it('takes a reading of another length, or with other letters, for a witness of the tail', () => {
    expect(isForked('jivan-online.com', ['jivan-online.com', 'jiyan-onlinhe.com'])).toBe(true)
    expect(isForked('vunxi.cn', ['yunxe.cn'])).toBe(true)
  })

  it.each([
    ['a y for which readings have a v', 'yunxi.cn', ['yunxi.cn', 'vunxi.cn']],
    ['a v that all have', 'vunxi.vip', ['vunxi.vip', null]],
    ['a y elsewhere', 'vunxi.cn', ['vuyxi.cn']],
  ])('is false of %s', (_, domain, readings) => expect(isForked(domain, readings)).toBe(false))
})

describe('hasLostTail', () => {
  it('is true of an i for which most readings have a j', () => {
    expect(hasLostTail('iishuo.top', ['iishuo.top', 'jishuo.top', 'jishuo.t0p'])).toBe(true)
    expect(hasLostTail('iishuo.top', ['iishuo.top', 'jishuo.top'])).toBe(false)
    expect(hasLostTail('jishuo.top', ['iishuo.top', 'iishuo.top'])).toBe(false)
  })
})
