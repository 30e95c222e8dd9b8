import { nextTick } from 'vue'
import { useRouter } from 'vue-router'
import type { Slot } from '../../electron/core/filing/vocabulary'
import type { Finding } from '../../electron/core/rules/finding'
import { lightOf } from '../draft/lights'
import { isWithin } from '../draft/draft-path'
import { sectionOf, type Section } from '../draft/sections'
import { useCheck } from '../stores/check'
import { useDraft } from '../stores/draft'
import { useMaterials } from '../stores/materials'
import { usePapers } from '../stores/papers'
import { useRefusals } from '../stores/refusals'
import { TEST_IDS } from '../test-ids'

const LIT_MS = 900

/** The element of a place: its own line, else the nearest line inside it or around it. */
function lineFor(path: string): HTMLElement | null {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  const at = (line: HTMLElement) => line.dataset.path ?? ''
  return (
    lines.find((line) => at(line) === path) ??
    lines.find((line) => isWithin(at(line), path)) ??
    lines.filter((line) => at(line) !== '' && isWithin(path, at(line))).at(-1) ??
    null
  )
}

/** What one types or chooses with, before what explains or removes it; of a picture's card the picture. */
const controlOf = (line: HTMLElement): HTMLElement | null =>
  line.querySelector<HTMLElement>('.open') ??
  line.querySelector<HTMLElement>('input:checked') ??
  line.querySelector<HTMLElement>('input, textarea') ??
  line.querySelector<HTMLElement>('[tabindex="0"], button')

function show(line: HTMLElement, control: HTMLElement | null): void {
  line.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
  line.classList.add('lit')
  setTimeout(() => line.classList.remove('lit'), LIT_MS)
}

/** A material that is still missing has no card: the first place that is empty; else where the section begins. */
const anywhereIn = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main .slot .pick') ?? document.querySelector<HTMLElement>('main h1')

/** The empty place for a slot's picture, else the first picture that lies in it. */
const cardOf = (slot: Slot): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.slot[data-drop-slot="${slot}"]`) ??
  document.querySelector<HTMLElement>(`[data-drop-slot="${slot}"]`)

/** Jumps between sections, fields and findings. */
export function useGoto() {
  const draft = useDraft()
  const check = useCheck()
  const materials = useMaterials()
  const papers = usePapers()
  const refusals = useRefusals()
  const router = useRouter()

  async function section(name: Section): Promise<void> {
    if (draft.id === null) return
    await router.push({ name: 'draft', params: { id: draft.id, section: name } })
    await nextTick()
  }
  /** `services[]` of a place that several could be stands for the first one. */
  async function path(place: string): Promise<void> {
    const to = place.replaceAll('[]', '[0]')
    const [, material] = /^materials\[(\d+)\]/.exec(to) ?? []
    if (material !== undefined) materials.selectedId = materials.list[Number(material)]?.id ?? null
    await section(sectionOf(to) ?? 'findings')
    const line = lineFor(to)
    if (!line) return anywhereIn()?.focus()
    show(line, controlOf(line))
  }
  /** Where the picture of a slot is put; one that has no place of its own is put among all others. */
  async function slot(name: Slot): Promise<void> {
    await section('materials')
    // Which slots there are beyond the usual ones, the papers tell.
    if (!cardOf(name)) {
      await papers.load()
      await nextTick()
    }
    const card = cardOf(name)
    if (card) show(card, card.querySelector<HTMLElement>('.pick, .open'))
    else document.querySelector<HTMLElement>(`[data-testid="${TEST_IDS.pickFiles}"]`)?.focus()
  }
  /**
   * The focus goes on from this field: to the next one whose value nobody looked at yet, else to the next of the form.
   * False after the last.
   */
  function nextField(place: string): boolean {
    const lines = [...document.querySelectorAll<HTMLElement>('.line[data-path]')]
    const after = lines.slice(lines.findIndex((line) => line.dataset.path === place) + 1)
    const isOpen = (line: HTMLElement) => line.querySelector('[data-tick="none"], [data-tick="stale"]')
    const next = after.find(isOpen) ?? after[0]
    if (!next) return false
    next.scrollIntoView({ block: 'nearest' })
    next.querySelector<HTMLElement>('input:checked, input, textarea, [tabindex="0"]')?.focus()
    return isOpen(next) !== null
  }
  /** Opens a finding in the list of findings. */
  async function finding(one: Finding): Promise<void> {
    check.opened = check.keyOf(one)
    refusals.open = false
    await section('findings')
    document.querySelector<HTMLElement>('[data-finding-open]')?.scrollIntoView({ block: 'nearest' })
  }
  const place = (one: Finding) => {
    if (one.slot !== undefined) return slot(one.slot)
    return sectionOf(one.path) ? path(one.path) : finding(one)
  }

  let last: string | null = null
  /** Walks through the problems, the gravest first, round and round. */
  async function problem(step: 1 | -1): Promise<void> {
    const list = check.problemList.filter((one) => lightOf(one) !== 'hint')
    const all = list.length > 0 ? list : check.problemList
    if (all.length === 0) return section('submission')
    const at = all.findIndex((one) => check.keyOf(one) === last)
    const next = at < 0 ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length
    last = check.keyOf(all[next]!)
    await place(all[next]!)
  }
  return { section, path, nextField, finding, place, problem }
}
