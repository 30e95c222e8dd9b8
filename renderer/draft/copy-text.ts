/**
 * Puts words on the clipboard. The window grants no permission, the clipboard's among them, so the old way is taken:
 * it works on a click only. False when it did not work.
 */
export function copyText(words: string): boolean {
  const field = document.createElement('textarea')
  const before = document.activeElement
  field.value = words
  field.setAttribute('readonly', '')
  field.className = 'sr-only'
  document.body.append(field)
  field.focus()
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}
