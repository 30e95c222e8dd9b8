import { shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { GlossaryEntry } from '../text/glossary'

/** Milliseconds: until a term under the pointer is explained, and until the explanation goes after the pointer left. */
const COME = 250
const GO = 300

export interface Hint {
  readonly entry: GlossaryEntry
  /** What it stands beside. */
  readonly anchor: HTMLElement
}

/** Id of the one explanation in the page, for `aria-describedby`. */
export const HINT_ID = 'term-tip'

/** The explanation of a term that is shown now: one at a time, by pointer, focus or key; it stays while it is pointed at. */
export const useHints = defineStore('hints', () => {
  const shown = shallowRef<Hint | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (ms: number, then: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(then, ms)
  }
  function show(hint: Hint): void {
    clearTimeout(timer)
    shown.value = hint
  }
  function close(): void {
    clearTimeout(timer)
    shown.value = null
  }
  const point = (hint: Hint): void => later(COME, () => show(hint))
  const leave = (): void => later(GO, close)
  /** The pointer is on the explanation itself. */
  const keep = (): void => clearTimeout(timer)

  return { shown, show, close, point, leave, keep }
})
