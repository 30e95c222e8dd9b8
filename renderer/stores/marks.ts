import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { OriginView, TickView } from '../../electron/contract/mark-routes'
import type { Finding } from '../../electron/core/rules/finding'
import { ask } from '../api'
import { isEmptyValue } from '../draft/draft-path'
import { SECTIONS, sectionOf } from '../draft/sections'
import { useCheck } from './check'
import { useDraft } from './draft'

export interface ReadValue {
  readonly place: string
  readonly value: string
  readonly file: string
  readonly page: number
}

/** Where the open draft's values came from, which of them were looked at, and what the person vouched for. */
export const useMarks = defineStore('marks', () => {
  const draft = useDraft()
  const check = useCheck()
  /** The place whose origin is told in full. */
  const told = ref<string | null>(null)

  const isBlank = (value: unknown): boolean =>
    isEmptyValue(value) || (Array.isArray(value) && value.length === 0)
  const hasValue = (place: string): boolean => !isBlank(draft.value(place))
  const origin = (place: string): OriginView | null => check.view?.marks.origins[place] ?? null
  const tick = (place: string): TickView | null => check.view?.marks.ticks[place] ?? null
  const tickedCount = (places: readonly string[]): number =>
    places.filter((place) => tick(place)?.stale === null).length

  const orderOf = (place: string): number => SECTIONS.indexOf(sectionOf(place) ?? 'findings')
  /** Places with a value that came from a picture and that nobody looked at, in the order of the sections. */
  const uncheckedReads = computed(() =>
    Object.entries(check.view?.marks.origins ?? {})
      .filter(([place, one]) => one.origin === 'read' && tick(place)?.stale !== null)
      .map(([place]) => place)
      .sort((a, b) => orderOf(a) - orderOf(b)),
  )

  /** Main knows the draft as it stands in the form; the check that follows tells how the marks stand. */
  async function andLook(send: (draftId: string) => Promise<unknown>): Promise<void> {
    const { id } = draft
    if (id === null) return
    await send(id)
    if (draft.id === id) await check.now()
  }
  const setTick = (place: string, ticked: boolean): Promise<void> =>
    andLook((draftId) => ask('marks.tick', { draftId, draft: draft.plain(), place, ticked }))
  const noteRead = (values: readonly ReadValue[]): Promise<void> =>
    values.length === 0
      ? Promise.resolve()
      : andLook((draftId) => ask('marks.read', { draftId, values: [...values] }))
  /** `note` null takes it back. */
  const vouch = ({ rule, path }: Finding, note: string | null): Promise<void> =>
    andLook((draftId) => ask('marks.vouch', { draftId, draft: draft.plain(), rule, place: path, note }))

  return { told, hasValue, origin, tick, tickedCount, setTick, noteRead, vouch, uncheckedReads }
})
