import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { AboutView } from '../../electron/contract/desktop-views'
import { ask } from '../api'

export const HELP_PAGES = ['guide', 'glossary', 'keys', 'about', 'report'] as const
export type HelpPage = (typeof HELP_PAGES)[number]

/** What the help shows. */
export const useHelp = defineStore('help', () => {
  /** Null while the help is closed. */
  const page = ref<HelpPage | null>(null)
  /** The term to which the glossary was opened. */
  const term = ref<string | null>(null)
  const about = shallowRef<AboutView | null>(null)
  /** The problem report as it will be saved. */
  const report = ref<string | null>(null)

  function show(to: HelpPage, at: string | null = null): void {
    term.value = at
    page.value = to
  }
  function close(): void {
    page.value = null
    report.value = null
  }
  async function loadAbout(): Promise<void> {
    about.value ??= await ask('help.about', {})
  }
  const licence = async (name: string): Promise<string> => (await ask('help.licence', { name })).text ?? ''
  async function makeReport(): Promise<void> {
    report.value = (await ask('help.report', {})).text
  }
  const saveReport = async (): Promise<string | null> => (await ask('help.saveReport', {})).fileName

  return { page, term, about, report, show, close, loadAbout, licence, makeReport, saveReport }
})
