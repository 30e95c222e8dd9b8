// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import FactLine from '../../../renderer/components/FactLine.vue'
import { language } from '../../../renderer/text/language'

afterEach(() => (language.value = 'zh-CN'))
const line = (note: string) =>
  mount(FactLine, {
    props: {
      name: 'name',
      words: '18',
      sources: [{ title: '腾讯云：备案号', date: '2021' }],
      confidence: 'medium',
      validFrom: '2020-01-01',
      disputed: true,
      conflicts: [
        { words: '16', sources: 'sheet, 2019', note: '较早版本' },
        { words: '17', sources: 'sheet, 2018', note: null },
      ],
      note,
    },
  })

describe('one fact', () => {
  it('says its notes in the language of the page', async () => {
    const shown = line('“全国”“华夏”各只有一个来源。')
    expect(shown.text()).toContain('“全国”“华夏”各只有一个来源。')
    expect(shown.text()).toContain('16（sheet, 2019；较早版本）')
    expect(shown.findAll('[lang="zh-CN"]')).toHaveLength(1)
    language.value = 'en'
    await shown.vm.$nextTick()
    expect(shown.text()).toContain('“全国” (nationwide) and “华夏” (Cathay) have one source each.')
    expect(shown.text()).toContain('16 (sheet, 2019; earlier edition)')
    expect(shown.text()).toContain('17 (sheet, 2018)')
    expect(shown.findAll('p [lang="zh-CN"]').map((one) => one.text())).toEqual(['“全国”', '“华夏”'])
  })
  it('marks a note without English as Chinese', () => {
    language.value = 'en'
    const shown = line('从来没有人写过这一句。')
    expect(shown.findAll('p [lang="zh-CN"]').map((one) => one.text())).toEqual(['从来没有人写过这一句。'])
  })
})
