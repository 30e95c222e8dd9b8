import type { WebContents } from 'electron'
import { ORIGIN } from './app-scheme'
import { sendEvent } from './ipc/serve'
import { currentLanguage } from './language'

/** A page's address, with the language that it begins in. */
export const pageAddress = (file: string): string => `${ORIGIN}/${file}?language=${currentLanguage()}`

/**
 * Tells a page its language once it can hear: a choice that was made while it loaded reached nobody, and one that loads
 * anew still has the language of its first time in its address.
 */
export function tellLanguage(page: WebContents): void {
  page.on('did-finish-load', () => sendEvent(page, { type: 'language.changed', language: currentLanguage() }))
}
