import { describe, expect, it } from 'vitest'
import { areLookAlikes, HAN_LOOK_ALIKES, LATIN_LOOK_ALIKES } from '../../../electron/core/values/look-alikes'

describe('look-alikes', () => {
  it.each(['0O', 'O0', '1l', 'Z2', '8b', '己已', '未末', '玥环', '彧或', '逄逢', '宇字'])(
    'knows %s',
    (pair) => {
      const [one = '', other = ''] = pair
      expect(areLookAlikes(one, other)).toBe(true)
    },
  )
  it('takes nothing for itself, and different characters apart', () => {
    expect(areLookAlikes('王', '王')).toBe(false)
    expect(areLookAlikes('a', 'A')).toBe(false)
    expect(areLookAlikes('王', '李')).toBe(false)
  })
  it('is the same both ways, single characters only', () => {
    for (const table of [HAN_LOOK_ALIKES, LATIN_LOOK_ALIKES])
      for (const [one, others] of Object.entries(table)) {
        expect([...one]).toHaveLength(1)
        for (const other of others) expect(table[other]).toContain(one)
      }
  })
})
