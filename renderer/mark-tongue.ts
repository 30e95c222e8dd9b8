import { watch } from 'vue'
import { language, OF_RULES } from './text/language'
import { isChinese } from './text/tongue'

/**
 * Says of every element that holds nothing but Chinese that it does, while the window speaks English: names, values and
 * what was read stand everywhere, also inside components that are not ours. A sentence that only quotes Chinese is no
 * concern of this; it is cut by `InTongues`.
 */
export function markTongue(root: HTMLElement): void {
  /** Elements that were marked here; what says its language itself is left alone. */
  const marked = new Set<Element>()
  const unmark = (one: Element): void => {
    one.removeAttribute('lang')
    marked.delete(one)
  }
  function look(one: Element | null): void {
    if (!one || one.tagName === 'SCRIPT' || one.tagName === 'STYLE') return
    if (one.hasAttribute('lang') && !marked.has(one)) return
    const holds = isChinese(one.textContent ?? '')
    if (holds && !marked.has(one)) {
      one.setAttribute('lang', OF_RULES)
      marked.add(one)
    } else if (!holds && marked.has(one)) unmark(one)
  }
  function lookBelow(node: Node): void {
    if (node instanceof Text) return look(node.parentElement)
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const parents = new Set<Element | null>()
    // Blanks between elements, and where a list begins, are nobody's words: what holds them holds more than one element.
    while (texts.nextNode())
      if (texts.currentNode.textContent?.trim()) parents.add(texts.currentNode.parentElement)
    parents.forEach(look)
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') look(target.parentElement)
      else {
        if (target instanceof Element && marked.has(target)) look(target)
        addedNodes.forEach(lookBelow)
      }
    // What left the page is forgotten.
    for (const one of marked) if (!one.isConnected) marked.delete(one)
  })
  watch(
    language,
    (now) => {
      observer.disconnect()
      if (now === OF_RULES) return void [...marked].forEach(unmark)
      observer.observe(root, { subtree: true, childList: true, characterData: true })
      lookBelow(root)
    },
    { immediate: true },
  )
}
