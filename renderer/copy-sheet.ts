import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { followLanguage } from './follow-language'
import { markTongue } from './mark-tongue'
import { text } from './text'
import './styles/tokens.css'
import './styles/base.css'
import './styles/copy-sheet-print.css'
import CopySheetView from './views/CopySheetView.vue'

/** The second window's page. Main sets the theme of the whole program, so the system's answer is the app's. */
const dark = window.matchMedia('(prefers-color-scheme: dark)')
const follow = (): void => void document.documentElement.classList.toggle('dark', dark.matches)
dark.addEventListener('change', follow)
follow()

followLanguage(() => text.copySheet.title)
markTongue(document.body)
createApp(CopySheetView).use(createPinia()).mount('#app')
