import type { Page } from '@playwright/test'

/**
 * Where Chinese may stand in the English window, always said to be Chinese: what a person typed or a picture shows
 * (`.value`), what rules say in their own words beside the English (`data-own-words`), and names, terms and titles
 * that are quoted (any run inside an English sentence, choices of forms and places, titles of papers).
 */
const NAMES =
  '.value, [data-own-words], .own, mark, option, .el-select-dropdown__item, .el-select__placeholder, .el-tag, .el-cascader-node__label, .el-dialog__title'

/** What the window shows in Chinese and should not, in lines that tell the reason, the text and the place. */
export const chineseInEnglish = (page: Page): Promise<string[]> =>
  page.evaluate((names) => {
    const HAN = /\p{Script=Han}/u
    const SENTENCE = /[。！？；，]/
    const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']
    const place = (one: Element | null): string => {
      const parts: string[] = []
      for (let at = one; at && parts.length < 3; at = at.parentElement)
        parts.unshift(
          [at.tagName.toLowerCase(), ...at.classList, at.getAttribute('data-testid') ?? ''].join('.'),
        )
      return parts.join(' > ')
    }
    const found: string[] = []
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    while (nodes.nextNode()) {
      const node = nodes.currentNode
      if (node instanceof Element) {
        for (const name of ATTRIBUTES) {
          const words = node.getAttribute(name) ?? ''
          // A name may stand in a label; nothing inside an attribute can say its language.
          if (HAN.test(words) && SENTENCE.test(words)) found.push(`${name}: ${words} at ${place(node)}`)
        }
        continue
      }
      const words = node.textContent ?? ''
      const around = node.parentElement!
      if (!HAN.test(words) || around.closest('script, style, [aria-hidden=true]')) continue
      if (around.closest('[lang]')?.getAttribute('lang') !== 'zh-CN')
        found.push(`unmarked: ${words} at ${place(around)}`)
      const owns = around.closest('[data-own-words]') !== null
      const quoted = /[A-Za-z]{2,}/.test((around.parentElement?.textContent ?? '').replace(words, ''))
      if (SENTENCE.test(words) && !owns) found.push(`sentence: ${words} at ${place(around)}`)
      else if (!owns && !quoted && !around.closest(names)) found.push(`label: ${words} at ${place(around)}`)
    }
    return found
  }, NAMES)
