import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { LedgerImportResult, LedgerImportView, LedgerView } from '../../electron/contract/views'
import { ask } from '../api'

/** As many rows as are shown at once; more are found by searching. */
const PAGE = 200

/** Lists of earlier filings that were imported, and their rows. */
export const useLedger = defineStore('ledger', () => {
  const view = shallowRef<LedgerView | null>(null)
  const query = ref('')
  const result = shallowRef<LedgerImportResult | null>(null)
  /** Imports that the person removed and can still take back: they are not shown. */
  const leaving = ref(new Set<string>())
  let asked = 0

  const imports = computed(() => (view.value?.imports ?? []).filter((one) => !leaving.value.has(one.id)))
  const rows = computed(() => (view.value?.rows ?? []).filter((one) => !leaving.value.has(one.importId)))

  async function load(): Promise<void> {
    const mine = ++asked
    const answer = await ask('ledger.list', { query: query.value.trim(), offset: 0, limit: PAGE })
    if (mine === asked) view.value = answer
  }
  /** False when the person closed the dialog. */
  async function bring(): Promise<boolean> {
    const answer = await ask('ledger.import', {})
    if (answer === null) return false
    result.value = answer
    await load()
    return true
  }
  const hide = (one: LedgerImportView): void => {
    leaving.value = new Set([...leaving.value, one.id])
    if (result.value?.importId === one.id) result.value = null
  }
  const keep = (one: LedgerImportView): void => {
    leaving.value = new Set([...leaving.value].filter((id) => id !== one.id))
  }
  async function remove(one: LedgerImportView): Promise<void> {
    try {
      await ask('ledger.remove', { importId: one.id })
    } finally {
      await load()
      keep(one)
    }
  }
  function forget(): void {
    asked++
    view.value = null
    result.value = null
    query.value = ''
    leaving.value = new Set()
  }
  return { forget, view, query, result, imports, rows, load, bring, hide, keep, remove }
})
