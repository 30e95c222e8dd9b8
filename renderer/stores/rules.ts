import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { RuleRow } from '../../electron/core/rules/rule-browser'
import { ask } from '../api'
import { ruleMatches, type RuleFilter } from '../draft/rule-filter'
import { useApp } from './app'

const noFilter = (): RuleFilter => ({ query: '', family: null, severity: null, source: null, year: null })

/** The rule book of a day as it is searched and narrowed. */
export const useRules = defineStore('rules', () => {
  const app = useApp()
  const rows = shallowRef<RuleRow[]>([])
  const loaded = ref(false)
  const asOf = ref<string | null>(null)
  const province = ref<string | null>(null)
  /** Only rules that read a provincial fact, once a province is chosen. */
  const onlyProvincial = ref(false)
  const filter = ref<RuleFilter>(noFilter())
  const selectedId = ref<string | null>(null)
  let asked = 0

  async function load(): Promise<void> {
    const mine = ++asked
    const answer = await ask('rules.list', { asOf: asOf.value, province: province.value })
    // A slower answer to an older question must not replace a newer one.
    if (mine !== asked) return
    rows.value = answer.rules
    loaded.value = true
  }
  const bookFor = async (day: string | null, code: string | null): Promise<void> => {
    if (loaded.value && asOf.value === day && province.value === code) return
    asOf.value = day
    province.value = code
    await load()
  }

  const narrowed = computed(() =>
    province.value !== null && onlyProvincial.value
      ? rows.value.filter((row) => row.provincial.length > 0)
      : rows.value,
  )
  const shown = computed(() =>
    narrowed.value.filter((row) => ruleMatches(row, filter.value, app.provinceName)),
  )
  const selected = computed(
    () => rows.value.find((row) => row.id === selectedId.value) ?? shown.value[0] ?? null,
  )
  /** How many rules each family would show, all other filters kept. */
  const byFamily = computed(() => {
    const all = narrowed.value.filter((row) =>
      ruleMatches(row, { ...filter.value, family: null }, app.provinceName),
    )
    const counts = new Map<string, number>()
    for (const row of all) counts.set(row.family, (counts.get(row.family) ?? 0) + 1)
    return { all: all.length, counts }
  })
  const sourcesOf = (row: RuleRow) => (row.basis ? row.basis.sources : [])
  const sources = computed(() =>
    [...new Set(rows.value.flatMap((row) => sourcesOf(row).map((one) => one.title)))].sort((a, b) =>
      a.localeCompare(b, 'zh-CN'),
    ),
  )
  const years = computed(() =>
    [...new Set(rows.value.flatMap((row) => (row.basis ? [row.basis.asOf.slice(0, 4)] : [])))]
      .sort()
      .reverse(),
  )
  const clear = (): void => {
    filter.value = noFilter()
  }
  return {
    rows,
    loaded,
    asOf,
    province,
    onlyProvincial,
    filter,
    selectedId,
    shown,
    selected,
    byFamily,
    sources,
    years,
    load,
    bookFor,
    clear,
  }
})
