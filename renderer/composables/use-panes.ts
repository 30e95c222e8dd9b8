import { onBeforeUnmount, onMounted } from 'vue'
import { openDialogs } from './open-dialog'

/** The parts of the window between which F6 goes, by their landmarks. */
const PANES = 'header, nav.rail, main, aside'
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** Top bar, rail, page and whatever stands beside it, in the order of the page; headers inside a page are none. */
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (one) => isSeen(one) && !(one.tagName === 'HEADER' && one.closest('main, aside')),
  )
}

/** Goes from pane to pane, each time to where the focus was last in it. */
export function usePanes() {
  const last = new WeakMap<HTMLElement, HTMLElement>()
  const paneOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>(PANES) ?? null
  const remember = ({ target }: FocusEvent): void => {
    const pane = target instanceof HTMLElement ? paneOf(target) : null
    if (pane && target !== pane) last.set(pane, target as HTMLElement)
  }
  onMounted(() => document.addEventListener('focusin', remember))
  onBeforeUnmount(() => document.removeEventListener('focusin', remember))

  function enter(pane: HTMLElement): void {
    const before = last.get(pane)
    const first = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => isSeen(one))
    if (before?.isConnected && isSeen(before)) before.focus()
    else if (first) first.focus()
    else {
      pane.tabIndex = -1
      pane.focus()
    }
  }
  /** False where there is nothing to go between. */
  function go(step: 1 | -1): boolean {
    const all = panes()
    if (all.length < 2 || openDialogs().length > 0) return false
    const here = paneOf(document.activeElement)
    const at = here === null ? -1 : all.indexOf(here)
    const next = at < 0 ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length
    enter(all[next]!)
    return true
  }
  return { go }
}
