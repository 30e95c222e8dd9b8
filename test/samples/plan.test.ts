import { describe, expect, it } from 'vitest'
import { ALL_KINDS, LEVELS, planSamples } from './plan'

const order = { seed: 's', count: 90, kinds: ALL_KINDS, levels: LEVELS }

describe('planSamples', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planSamples(order)).toEqual(planSamples(order))
    expect(planSamples({ ...order, seed: 't' })).not.toEqual(planSamples(order))
  })

  it('holds every kind and every level, each file name once', () => {
    const plan = planSamples(order)
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(ALL_KINDS))
    expect(new Set(plan.map(({ level }) => level))).toEqual(new Set(LEVELS))
    expect(new Set(plan.map(({ file }) => file)).size).toBe(90)
  })

  it('keeps to the kinds and levels asked for', () => {
    const plan = planSamples({ ...order, count: 9, kinds: ['id-emblem'], levels: ['scan', 'hard'] })
    expect(plan).toHaveLength(9)
    for (const { kind, level } of plan) {
      expect(kind).toBe('id-emblem')
      expect(['scan', 'hard']).toContain(level)
    }
  })

  it('seeds of pictures do not depend on how many follow', () => {
    expect(planSamples({ ...order, count: 10 })).toEqual(planSamples(order).slice(0, 10))
  })
})
