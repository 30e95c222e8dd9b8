import { computed, nextTick, watchEffect } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { inBoth } from '../../../renderer/text/in-both'
import { language } from '../../../renderer/text/language'

const both = inBoth(
  { title: '检查', group: { one: '一', many: (n: number) => `${n} 个` }, list: ['甲', '乙'] },
  { title: 'Findings', group: { one: 'One', many: (n: number) => `${n} of them` }, list: ['A', 'B'] },
)

afterEach(() => (language.value = 'zh-CN'))

it('speaks the language of the moment, also through a group taken before', () => {
  const { group } = both
  expect([both.title, group.one, group.many(2), both.list[1]]).toEqual(['检查', '一', '2 个', '乙'])
  language.value = 'en'
  expect([both.title, group.one, group.many(2), both.list[1]]).toEqual(['Findings', 'One', '2 of them', 'B'])
})

it('is followed by what was computed from it', async () => {
  const { group } = both
  const all = computed(() => Object.entries(group).length + group.many(3))
  const seen: string[] = []
  watchEffect(() => seen.push(all.value))
  language.value = 'en'
  await nextTick()
  expect(seen).toEqual(['23 个', '23 of them'])
})

it('can be listed, and not be written', () => {
  expect(Object.entries(both.group).map(([key]) => key)).toEqual(['one', 'many'])
  expect('title' in both).toBe(true)
  expect(() => Object.assign(both, { title: 'other' })).toThrow(TypeError)
  expect(both.title).toBe('检查')
})
