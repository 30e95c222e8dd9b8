import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { CopyRowView, CopySheetView } from '../../electron/contract/copy-sheet-views'
import { ask, onEvent, sentenceOf } from '../api'
import { text } from '../text'
import { sentences } from '../text/joined'
import { numberedPlace } from '../text/place-words'
import { said as inPageWords } from '../text/said'
import { useApp } from './app'

const t = text.copySheet

/** What was said last, shown and spoken. `nr` rises, so that the same words twice are heard twice. */
export interface Said {
  readonly nr: number
  readonly words: string
  readonly isFailure: boolean
}

const holds = (row: CopyRowView, words: string): boolean =>
  [row.label, inPageWords(row.note), row.value, row.masked].some((one) => one.toLowerCase().includes(words))

/** Labels of a console stay as it has them; our own are said in the language of the page. */
const inWords = (row: CopyRowView): CopyRowView =>
  row.ownPlace === null ? row : { ...row, label: numberedPlace(row.ownPlace) }

/** The sheet that the copy sheet's window shows, and what was copied of it. */
export const useCopySheet = defineStore('copy-sheet', () => {
  const app = useApp()
  const view = shallowRef<CopySheetView | null>(null)
  const query = ref('')
  /** Key of the row that has or had the focus last. */
  const current = ref('')
  const said = shallowRef<Said | null>(null)
  let asked = 0

  const whole = computed(() =>
    (view.value?.steps ?? []).map((step) => ({ ...step, rows: step.rows.map(inWords) })),
  )
  const all = computed(() => whole.value.flatMap(({ rows }) => rows))
  const fillable = computed(() => all.value.filter(({ state }) => state === 'filled'))
  const copied = computed(() => fillable.value.filter(({ tick }) => tick === 'copied').length)
  const missing = computed(() => all.value.filter(({ state }) => state === 'missing').length)
  const changed = computed(() => fillable.value.filter(({ tick }) => tick === 'changed').length)
  /** Steps as they are searched: those without a row that fits are left out. */
  const steps = computed(() => {
    const words = query.value.trim().toLowerCase()
    if (words === '') return whole.value
    return whole.value
      .map((step) => ({ ...step, rows: step.rows.filter((row) => holds(row, words)) }))
      .filter(({ rows }) => rows.length > 0)
  })
  const rows = computed(() => steps.value.flatMap((step) => step.rows))

  function say(words: string, isFailure = false): void {
    said.value = { nr: (said.value?.nr ?? 0) + 1, words, isFailure }
  }
  async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
    try {
      return await action()
    } catch (thrown) {
      say(sentenceOf(thrown), true)
      return null
    }
  }
  /** Shows what main answers, unless something newer was asked meanwhile. */
  async function show(answer: Promise<CopySheetView>): Promise<void> {
    const mine = ++asked
    const sheet = await answer
    if (mine !== asked) return
    view.value = sheet
    app.letterKeysTold = sheet.letterKeys
    if (!rows.value.some(({ key }) => key === current.value)) current.value = rows.value[0]?.key ?? ''
  }
  const load = () => attempt(() => show(ask('copySheet.view', {})))

  /** False when there was nothing to copy or it did not work. */
  async function copy(row: CopyRowView): Promise<boolean> {
    if (row.state !== 'filled') {
      say(t.nothingToCopy(row.label))
      return false
    }
    const done = await attempt(async () => {
      await ask('clipboard.copy', { text: row.value })
      await show(ask('copySheet.tick', { key: row.key, mark: row.mark }))
      return true
    })
    if (done === null) return false
    const isLast = copied.value === fillable.value.length && row.tick !== 'copied'
    say(isLast ? sentences(t.copied(row.label), t.allCopied) : t.copied(row.label))
    return true
  }
  /** The box alone: for what was typed by hand, or to be copied once more. */
  const toggle = (row: CopyRowView) =>
    attempt(async () => {
      const mark = row.tick === 'copied' ? null : row.mark
      await show(ask('copySheet.tick', { key: row.key, mark }))
      if (mark === null) say(t.unticked(row.label))
    })
  const untickAll = () =>
    attempt(async () => {
      await show(ask('copySheet.untickAll', {}))
      say(t.untickedAll)
    })
  const goTo = (row: CopyRowView) => attempt(() => ask('copySheet.goto', { key: row.key }))
  const setOnTop = (onTop: boolean) => attempt(() => show(ask('copySheet.onTop', { onTop })))
  const save = (format: 'xlsx' | 'md', masked: boolean) =>
    attempt(async () => {
      const { fileName } = await ask('copySheet.save', { format, masked })
      if (fileName !== null) say(t.saved(fileName, masked))
    })

  /** Returns the function that stops listening. */
  const listen = (): (() => void) =>
    onEvent((event) => {
      if (event.type === 'copySheet.changed') void load()
    })

  return {
    view,
    query,
    current,
    said,
    steps,
    rows,
    fillable,
    copied,
    missing,
    changed,
    load,
    listen,
    copy,
    toggle,
    untickAll,
    goTo,
    setOnTop,
    save,
  }
})
