import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { AppEvent } from '../../electron/contract/events'
import type { RouteAnswer } from '../../electron/contract/routes'
import type { MaterialView, RefusalView } from '../../electron/contract/views'
import type { Slot } from '../../electron/core/filing/vocabulary'
import { ask } from '../api'
import { allEvidence, evidenceByPath } from '../draft/evidence'
import { forgetPictures } from '../draft/pictures'
import { takesOne } from '../draft/slot-takes'
import { text } from '../text'
import { sentences } from '../text/joined'
import { SLOT_NAMES } from '../text/names'
import { useCheck } from './check'
import { useConsents } from './consents'
import { useNotices } from './notices'

export const MAX_FILE_BYTES = 100 * 1024 * 1024

type Added = RouteAnswer<'material.add'>
/** A field as it comes in while its picture is being read. */
export type ComingField = Omit<
  Extract<AppEvent, { type: 'reading.field' }>,
  'type' | 'draftId' | 'materialId'
>
export type Progress = Omit<Extract<AppEvent, { type: 'reading.progress' }>, 'type' | 'draftId'>

/** The pictures of the open draft, their readings, and how far reading is. */
export const useMaterials = defineStore('materials', () => {
  const draftId = ref<string | null>(null)
  const list = shallowRef<MaterialView[]>([])
  const progress = shallowRef<Progress | null>(null)
  /** Fields of the materials that are being read, by material, in the order in which they came. */
  const coming = shallowRef<ReadonlyMap<string, readonly ComingField[]>>(new Map())
  const refused = shallowRef<{ fileName: string; refusal: RefusalView }[]>([])
  const duplicates = shallowRef<Added['duplicates']>([])
  const adding = ref(false)
  /** The draft that was begun with pictures: what is read is filled in once, unasked. */
  const filling = ref<string | null>(null)
  const fillFrom = (id: string | null): void => {
    filling.value = id
  }
  const selectedId = ref<string | null>(null)
  const selectedField = ref<string | null>(null)
  /** Materials that the person wants where they lie, although they look like something else. */
  const keptHere = ref(new Set<string>())
  const check = useCheck()
  const consents = useConsents()
  const notices = useNotices()

  const selected = computed(() => list.value.find((one) => one.id === selectedId.value) ?? null)
  const evidence = computed(() => allEvidence(list.value, check.view))
  const byPath = computed(() => evidenceByPath(evidence.value))
  const unread = computed(() =>
    list.value.filter((one) => one.state === 'waiting' || one.state === 'reading'),
  )
  const stopped = computed(() => list.value.filter((one) => one.state === 'stopped'))

  /** Order of all that were ever in the list: one that comes back stands where it stood, as findings count them. */
  const rank = new Map<string, number>()
  /** Taken out of the draft here. */
  const gone = new Set<string>()
  const rankOf = ({ id }: MaterialView): number => {
    const known = rank.get(id) ?? rank.size
    rank.set(id, known)
    return known
  }

  function open(id: string, materials: MaterialView[]): void {
    draftId.value = id
    rank.clear()
    gone.clear()
    materials.forEach(rankOf)
    list.value = materials
    selectedId.value = materials[0]?.id ?? null
  }
  function close(): void {
    forgetPictures()
    draftId.value = null
    list.value = []
    progress.value = null
    coming.value = new Map()
    refused.value = []
    duplicates.value = []
    selectedId.value = null
    selectedField.value = null
    keptHere.value = new Set()
  }

  function put(material: MaterialView): void {
    const known = list.value.some((one) => one.id === material.id)
    list.value = known
      ? list.value.map((one) => (one.id === material.id ? material : one))
      : [...list.value, material].toSorted((a, b) => rankOf(a) - rankOf(b))
    selectedId.value ??= material.id
  }
  function take(added: Added): void {
    for (const one of added.added) if (!list.value.some((known) => known.id === one.id)) put(one)
    refused.value = [...refused.value, ...added.refused]
    duplicates.value = [...duplicates.value, ...added.duplicates]
    if (added.added.length > 0) check.soon()
  }

  /** The same pictures, each where it stands now; what is looked at stays. */
  function placeAll(now: readonly MaterialView[]): void {
    list.value = [...now]
    rank.clear()
    now.forEach(rankOf)
    if (!now.some(({ id }) => id === selectedId.value)) selectedId.value = now[0]?.id ?? null
  }

  /** A no takes nothing: what was dropped is let go of here, before any of it leaves the page. */
  async function mayTake(slot: Slot | null, service: number | null): Promise<boolean> {
    const allowed = await consents.allow(slot, service)
    if (!allowed) notices.show(text.consent.notTaken)
    return allowed
  }

  /** All that lie in one place; a picture of no certain service counts for the first. */
  const at = (slot: Slot, service: number | null): MaterialView[] =>
    list.value.filter((one) => one.slot === slot && (one.service ?? 0) === (service ?? 0))

  /** Says what came of a picture that was put into a place where others lay, and lets it be taken back. */
  async function settle(added: readonly MaterialView[], before: readonly MaterialView[]): Promise<void> {
    const [fresh, second] = added
    const [old] = before
    if (!fresh || second || !old) return
    const t = text.materials
    if (!takesOne(fresh.slot)) {
      selectedId.value = fresh.id
      const all = at(fresh.slot, fresh.service).length
      return notices.show(t.addedBeside(fresh.fileName, SLOT_NAMES[fresh.slot], all), () => remove(fresh.id))
    }
    await exchange(fresh, before)
  }
  /** The new picture stands for the old ones, which can be had back. */
  async function exchange(fresh: MaterialView, before: readonly MaterialView[]): Promise<void> {
    const t = text.materials
    for (const one of before) await remove(one.id)
    selectedId.value = fresh.id
    const words = t.replaced(before[0]?.fileName ?? '', fresh.fileName)
    const hadCovers = before.some(({ redactions }) => redactions.length > 0)
    notices.show(hadCovers ? sentences(words, t.replacedCovered) : words, async () => {
      for (const one of before) await restore(one)
      await remove(fresh.id)
      selectedId.value = before[0]?.id ?? null
    })
  }
  /** All that lie in the same place go, and can be had back. */
  async function keepOnly(kept: MaterialView): Promise<void> {
    const others = at(kept.slot, kept.service).filter(({ id }) => id !== kept.id)
    for (const one of others) await remove(one.id)
    notices.show(text.materials.keptOnly(kept.fileName, others.length), async () => {
      for (const one of others) await restore(one)
    })
  }
  /** Another picture for this one, chosen in a dialog; nothing happens when none was chosen. */
  async function replace(old: MaterialView): Promise<void> {
    const { added } = (await picked(old.slot, old.service)) ?? { added: [] }
    const [fresh] = added
    if (fresh) await exchange(fresh, [old])
  }

  /** Files go over one by one, so that a drop of many never crosses as one huge message. */
  async function add(files: readonly File[], slot: Slot | null, service: number | null): Promise<void> {
    const id = draftId.value
    if (id === null || files.length === 0) return
    if (!(await mayTake(slot, service)) || draftId.value !== id) return
    adding.value = true
    refused.value = []
    duplicates.value = []
    const before = slot === null ? [] : at(slot, service)
    const all: MaterialView[] = []
    try {
      for (const file of files) {
        if (file.size > MAX_FILE_BYTES) {
          const megabytes = Math.round(file.size / 1024 / 1024)
          refused.value = [
            ...refused.value,
            { fileName: file.name, refusal: { code: 'too-large', detail: { megabytes } } },
          ]
          continue
        }
        let bytes: Uint8Array
        try {
          bytes = new Uint8Array(await file.arrayBuffer())
        } catch {
          refused.value = [
            ...refused.value,
            { fileName: file.name, refusal: { code: 'cannot-open', detail: {} } },
          ]
          continue
        }
        const answer = await ask('material.add', {
          draftId: id,
          files: [{ name: file.name, bytes, slot, service }],
        })
        take(answer)
        all.push(...answer.added)
      }
      // Several at once are no exchange: which of them would it be?
      if (files.length === 1) await settle(all, before)
    } finally {
      adding.value = false
    }
  }
  async function picked(slot: Slot | null, service: number | null): Promise<Added | null> {
    if (draftId.value === null || !(await mayTake(slot, service)) || draftId.value === null) return null
    refused.value = []
    duplicates.value = []
    const answer = await ask('material.pick', { draftId: draftId.value, slot, service })
    take(answer)
    return answer
  }
  async function pick(slot: Slot | null, service: number | null): Promise<void> {
    await picked(slot, service)
  }
  async function place(materialId: string, slot: Slot, service: number | null): Promise<void> {
    if (draftId.value === null) return
    await ask('material.place', { draftId: draftId.value, materialId, slot, service })
    const material = list.value.find((one) => one.id === materialId)
    if (material) put({ ...material, slot, service, slotGuessed: false })
    check.soon()
  }
  /** Covers these parts of the picture in everything that leaves; the picture itself stays as it is. */
  async function cover(materialId: string, redactions: MaterialView['redactions']): Promise<void> {
    if (draftId.value === null) return
    await ask('material.cover', { draftId: draftId.value, materialId, redactions: [...redactions] })
    const material = list.value.find((one) => one.id === materialId)
    if (material) put({ ...material, redactions })
  }
  async function remove(materialId: string): Promise<void> {
    if (draftId.value === null) return
    gone.add(materialId)
    await ask('material.remove', { draftId: draftId.value, materialId })
    list.value = list.value.filter((one) => one.id !== materialId)
    if (selectedId.value === materialId) selectedId.value = list.value[0]?.id ?? null
    duplicates.value = duplicates.value.filter((one) => one.materialId !== materialId)
    check.soon()
  }
  /** Taken out of the draft, with a notice that lets it be taken back. */
  async function removeSaying(gone: MaterialView): Promise<void> {
    await remove(gone.id)
    notices.show(text.materials.removed(gone.fileName), () => restore(gone))
  }
  async function restore(material: MaterialView): Promise<void> {
    if (draftId.value === null) return
    gone.delete(material.id)
    await ask('material.restore', { draftId: draftId.value, materialId: material.id })
    put(material)
    check.soon()
  }
  const stop = async () => draftId.value !== null && ask('reading.stop', { draftId: draftId.value })
  const skip = async () => draftId.value !== null && ask('reading.skip', { draftId: draftId.value })
  const resume = async () => draftId.value !== null && ask('reading.resume', { draftId: draftId.value })

  /** A field that comes again (a better look at it) takes the place of the first; null forgets all of a material. */
  function setComing(materialId: string, field: ComingField | null): void {
    const next = new Map(coming.value)
    if (field === null) {
      if (!next.delete(materialId)) return
    } else {
      const known = next.get(materialId) ?? []
      const at = known.findIndex((one) => one.page === field.page && one.field === field.field)
      next.set(materialId, at < 0 ? [...known, field] : known.with(at, field))
    }
    coming.value = next
  }

  function hear(event: AppEvent): void {
    if (!('draftId' in event) || event.draftId !== draftId.value) return
    if (event.type === 'material.changed') {
      // Its reading ends all the same.
      if (gone.has(event.material.id)) return
      setComing(event.material.id, null)
      put(event.material)
      check.soon()
    } else if (event.type === 'reading.field') {
      const { type: _, draftId: __, materialId, ...field } = event
      setComing(materialId, field)
    } else if (event.type === 'reading.progress') {
      const { materialId, step, done, total } = event
      progress.value = materialId === null ? null : { materialId, step, done, total }
    } else check.soon()
  }

  return {
    draftId,
    list,
    progress,
    coming,
    refused,
    duplicates,
    adding,
    filling,
    fillFrom,
    selectedId,
    selectedField,
    keptHere,
    selected,
    evidence,
    byPath,
    unread,
    stopped,
    open,
    close,
    placeAll,
    add,
    pick,
    place,
    cover,
    remove,
    removeSaying,
    replace,
    keepOnly,
    at,
    restore,
    stop,
    skip,
    resume,
    hear,
  }
})
