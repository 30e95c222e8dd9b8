import { describe, expect, it } from 'vitest'
import { undoSteps } from '../../../renderer/stores/undo-steps'

/** Steps over a clock set by hand, and what saves of it said: + goes on, | is a step of its own. */
function typing() {
  let at = 0
  const steps = undoSteps(() => at)
  const saves: string[] = []
  const save = () => {
    const { continues, done } = steps.save()
    saves.push(continues ? '+' : '|')
    done()
  }
  return {
    saves,
    save,
    steps,
    after: (ms: number) => (at += ms),
    type: (path: string | null) => {
      let begun = false
      steps.change(path, () => (begun = true))
      return begun
    },
  }
}

describe('steps of undo', () => {
  it('take typing in one field as one, however often it is saved', () => {
    const { type, save, after, saves } = typing()
    expect(type('a')).toBe(true)
    save()
    for (let round = 0; round < 5; round += 1) {
      after(1_900)
      expect(type('a')).toBe(false)
      save()
    }
    expect(saves.join('')).toBe('|+++++')
  })
  it('begin anew after a rest, in another field, and with changes of several places', () => {
    const { type, save, after, saves } = typing()
    type('a')
    save()
    after(2_000)
    expect(type('a')).toBe(true)
    save()
    expect(type('b')).toBe(true)
    save()
    expect(type(null)).toBe(true)
    save()
    expect(type(null)).toBe(true)
    save()
    expect(saves.join('')).toBe('|||||')
  })
  it('let what is not saved yet be saved as the step before', () => {
    const { type, save, steps, saves } = typing()
    type('a')
    save()
    type('a')
    steps.change('b', save)
    save()
    expect(saves.join('')).toBe('|+|')
  })
  it('go on when a save has failed', () => {
    const { type, save, steps, saves } = typing()
    type('a')
    steps.save()
    save()
    expect(saves.join('')).toBe('|')
  })
  it('end when the draft is taken back', () => {
    const { type, save, steps, saves } = typing()
    type('a')
    save()
    steps.end()
    expect(type('a')).toBe(true)
    save()
    expect(saves.join('')).toBe('||')
  })
})
