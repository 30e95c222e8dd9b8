import type { PageName } from '../../contract/pages'
import { ORIGIN } from '../app-scheme'

/** What of an IPC event tells who speaks. */
export interface Speaker {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
  readonly sender: { readonly id: number }
}

/** Ids of the web contents of the windows that are open. */
export type OpenPages = Readonly<Record<PageName, number | null>>

const FILES: Readonly<Record<PageName, string>> = {
  window: `${ORIGIN}/index.html`,
  'copy-sheet': `${ORIGIN}/copy-sheet.html`,
}

/** Without what stands behind the file's name; empty for what is no address. */
const fileOf = (address: string): string => address.split(/[?#]/)[0] ?? ''

/**
 * Which of our pages speaks: only the top frame of that window, at that window's own file. No frame, no about:blank,
 * no other page of ours; null for all of them.
 */
export function speakerOf({ sender, senderFrame }: Speaker, open: OpenPages): PageName | null {
  if (senderFrame === null || senderFrame.parent !== null) return null
  const pages = Object.keys(FILES) as PageName[]
  return pages.find((page) => open[page] === sender.id && fileOf(senderFrame.url) === FILES[page]) ?? null
}
