import { describe, expect, it } from 'vitest'
import { forgetRemembered, remembered } from '../../../electron/core/values/remembered'

function counted(most?: number): { ask: (text: string) => { text: string } | null; times: () => number } {
  let times = 0
  const ask = remembered((text) => {
    times += 1
    return text === '' ? null : { text }
  }, most)
  return { ask, times: () => times }
}

describe('answers that are kept', () => {
  it('are worked out once for each text', () => {
    const { ask, times } = counted()
    expect(ask('a')).toBe(ask('a'))
    expect(ask('b')).toEqual({ text: 'b' })
    expect(times()).toBe(2)
  })

  it('may be nothing', () => {
    const { ask, times } = counted()
    expect([ask(''), ask('')]).toEqual([null, null])
    expect(times()).toBe(1)
  })

  it('begin anew when there are as many as may be', () => {
    const { ask, times } = counted(2)
    for (const text of ['a', 'b', 'b', 'a']) ask(text)
    expect(times()).toBe(2)
    ask('c')
    ask('c')
    expect(times()).toBe(3)
    ask('a')
    expect(times()).toBe(4)
  })

  it('are let go of', () => {
    const { ask, times } = counted()
    ask('a')
    forgetRemembered()
    ask('a')
    expect(times()).toBe(2)
  })
})
