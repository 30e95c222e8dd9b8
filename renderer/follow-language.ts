import { watchEffect } from 'vue'
import { isLanguage } from '../electron/core/language'
import { onEvent } from './api'
import { language } from './text/language'

/**
 * Main names the language in the page's address, so that the first picture already speaks it, and tells of every change.
 * The page's own language is set with it: it chooses the shapes of Han characters and the voice of a screen reader.
 * `title`: of the window, asked again in every language.
 */
export function followLanguage(title: () => string): void {
  const named = new URLSearchParams(window.location.search).get('language')
  if (isLanguage(named)) language.value = named
  onEvent((event) => {
    if (event.type === 'language.changed') language.value = event.language
  })
  watchEffect(() => {
    document.documentElement.lang = language.value
    document.title = title()
  })
}
