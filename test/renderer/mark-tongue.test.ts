// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import InTongues from '../../renderer/components/InTongues.vue'
import { markTongue } from '../../renderer/mark-tongue'
import { language } from '../../renderer/text/language'
import { isChinese, tonguePieces } from '../../renderer/text/tongue'

afterEach(() => {
  language.value = 'zh-CN'
  document.body.replaceChildren()
})

describe('which language a text is in', () => {
  it.each([
    ['杭州澄禾网络科技有限公司', true],
    ['2019年04月09日', true],
    ['“chengheyangben.cn”是否还有别的主体的备案', true],
    ['澄禾ERP软件', true],
    ['Zhejiang 浙江省', false],
    ['Language: 中文', false],
    ['chengheyangben.cn', false],
    ['12,5', false],
  ])('%s', (words, expected) => expect(isChinese(words)).toBe(expected))

  it('is cut where it changes', () => {
    const cut = (words: string) =>
      tonguePieces(words).map(({ text, chinese }) => (chinese ? `[${text}]` : text))
    expect(cut('Business licence 营业执照（个人或企业）')).toEqual([
      'Business licence ',
      '[营业执照（个人或企业）]',
    ])
    expect(cut('First filing · Zhejiang 浙江省 · Alibaba Cloud')).toEqual([
      'First filing · Zhejiang ',
      '[浙江省]',
      ' · Alibaba Cloud',
    ])
    expect(cut('Law (《个人信息保护法》), articles 13')).toEqual([
      'Law (',
      '[《个人信息保护法》]',
      '), articles 13',
    ])
    expect(cut('no Chinese')).toEqual(['no Chinese'])
  })
})

describe('a sentence that quotes Chinese', () => {
  it('says so of the quotation alone, and of nothing while the page is Chinese', async () => {
    const line = mount({
      components: { InTongues },
      template: '<p><InTongues words="Delete “样例” now" /></p>',
    })
    expect(line.find('[lang]').exists()).toBe(false)
    language.value = 'en'
    await nextTick()
    expect(line.get('[lang="zh-CN"]').text()).toContain('样例')
    expect(line.text()).toBe('Delete “样例” now')
  })
})

describe('elements that hold nothing but Chinese', () => {
  function add(tag: string, id: string, words: string): HTMLElement {
    const one = Object.assign(document.createElement(tag), { id, textContent: words })
    document.body.append(one)
    return one
  }
  const settled = () => new Promise((done) => setTimeout(done, 0))

  it('say so in English, also those that come, change or are ours no more', async () => {
    add('p', 'a', '周明远')
    add('p', 'b', 'plain')
    add('p', 'c', '東京').lang = 'ja'
    const langOf = (id: string) => document.getElementById(id)?.getAttribute('lang') ?? null
    markTongue(document.body)
    expect(langOf('a')).toBeNull()
    language.value = 'en'
    await settled()
    expect(langOf('a')).toBe('zh-CN')
    expect(langOf('b')).toBeNull()
    expect(langOf('c')).toBe('ja')
    document.getElementById('a')!.firstChild!.textContent = 'Zhou Mingyuan'
    document.getElementById('b')!.textContent = '林若清'
    add('p', 'd', '杭州市')
    await settled()
    expect([langOf('a'), langOf('b'), langOf('d')]).toEqual([null, 'zh-CN', 'zh-CN'])
    language.value = 'zh-CN'
    await settled()
    expect(document.querySelectorAll('[lang="zh-CN"]')).toHaveLength(0)
  })

  it('leave no mark around what is drawn in English after the switch', async () => {
    const section = add('section', 'e', '')
    const [heading, line] = [document.createElement('h2'), document.createElement('p')]
    heading.textContent = '检查'
    line.textContent = '域名所有者'
    section.append('', heading, ' ', line)
    markTongue(document.body)
    language.value = 'en'
    await settled()
    // The page draws itself anew only now: until then it was all Chinese.
    expect(section.getAttribute('lang')).toBeNull()
    heading.textContent = 'Findings'
    await settled()
    expect(section.getAttribute('lang')).toBeNull()
    expect(line.getAttribute('lang')).toBe('zh-CN')
  })
})
