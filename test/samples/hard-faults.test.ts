import { describe, expect, it } from 'vitest'
import { pickFaults } from './hard-faults'
import { randomFrom } from './random'

const picked = Array.from({ length: 300 }, (_, at) => pickFaults(randomFrom(`faults/${at}`)))

describe('pickFaults', () => {
  it('gives two or three, and every fault now and then', () => {
    for (const faults of picked) expect([2, 3]).toContain(faults.size)
    expect(new Set(picked.flatMap((faults) => [...faults])).size).toBe(14)
  })

  it('takes sharpness away only once, and hides parts only once', () => {
    for (const group of [
      ['chat', 'blur', 'moire', 'jpeg'],
      ['glare', 'finger', 'cut'],
      ['shadow', 'dark'],
    ] as const)
      for (const faults of picked) expect(group.filter((fault) => faults.has(fault)).length).toBeLessThan(2)
  })

  it('leaves out what the document cannot have', () => {
    for (let at = 0; at < 100; at++)
      expect(pickFaults(randomFrom(`unfit/${at}`), ['chat', 'crease']).has('chat')).toBe(false)
  })
})
