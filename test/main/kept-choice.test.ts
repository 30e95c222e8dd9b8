import { expect, it } from 'vitest'
import { keptChoice } from '../../electron/main/kept-choice'

function kept(before: 'dark' | null = null) {
  const done: string[] = []
  const choice = keptChoice<'dark' | 'light'>({
    load: () => before,
    save: (folder, wanted) => done.push(`save ${folder} ${wanted}`),
    changed: (wanted) => done.push(`changed ${wanted}`),
  })
  return { choice, done }
}

it('takes up what was chosen at an earlier start without telling of it', () => {
  const { choice, done } = kept('dark')
  expect(choice.current()).toBeNull()
  choice.remember('/data')
  expect(choice.current()).toBe('dark')
  expect(done).toEqual([])
})
it('keeps a choice and tells of it once', () => {
  const { choice, done } = kept()
  choice.remember('/data')
  choice.choose('light')
  choice.choose('light')
  expect(choice.current()).toBe('light')
  expect(done).toEqual(['save /data light', 'changed light'])
})
it('keeps nothing before it knows where', () => {
  const { choice, done } = kept()
  choice.choose('dark')
  expect(done).toEqual(['changed dark'])
})
