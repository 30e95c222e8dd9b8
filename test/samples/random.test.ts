import { describe, expect, it } from 'vitest'
import { randomFrom } from './random'

describe('randomFrom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const take = (seed: string): number[] => {
      const random = randomFrom(seed)
      return Array.from({ length: 20 }, () => random.next())
    }
    expect(take('a')).toEqual(take('a'))
    expect(take('a')).not.toEqual(take('b'))
  })

  it('keeps a part the same however much was drawn before', () => {
    const fresh = randomFrom('a')
    const used = randomFrom('a')
    used.next()
    expect(used.part('x').next()).toBe(fresh.part('x').next())
    expect(used.part('y').next()).not.toBe(fresh.part('x').next())
  })

  it('stays within both ends of integer and reaches them', () => {
    const random = randomFrom('ends')
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 5)))
    expect([...drawn].sort()).toEqual([3, 4, 5])
  })

  it('refuses to pick from nothing', () => {
    expect(() => randomFrom('none').pick([])).toThrow(RangeError)
  })
})
