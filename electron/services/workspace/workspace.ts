import type { AppEvent } from '../../contract/events'
import type { CheckView, DraftDocument, FactUsedView, MaterialView } from '../../contract/views'
import { markStates } from '../../core/draft/draft-marks'
import type { Draft } from '../../core/filing/draft'
import type { Slot } from '../../core/filing/vocabulary'
import type { Reader, Refusal } from '../../core/reading/reader-port'
import type { Facts } from '../../core/reference/facts'
import { explainRule } from '../../core/rules/explain'
import { RULES } from '../../core/rules/index'
import type { Filing } from '../../core/rules/rule'
import { runRules } from '../../core/rules/run-rules'
import type { CheckDay } from '../../core/rules/run-rules'
import { canBeVouched, openSummary, vouchedContent, withVouches } from '../../core/rules/vouched'
import { forgetRemembered } from '../../core/values/remembered'
import type { Store } from '../storage/store'
import type { MaterialEntry } from '../storage/store-records'
import { requireConsent } from '../privacy/require-consent'
import { refuseBytes } from '../reading/refuse-bytes'
import { Comparisons } from './comparisons'
import type { Comparison, MaterialPages } from './comparisons'
import { draftWithMaterials } from './draft-with-materials'
import { besideOf, chineseDay, digestOf, tickMark } from './draft-marks'
import { filingOf } from './filing-of'
import { filingPlan } from './filing-plan'
import { LedgerKeeper } from './ledger-keeper'
import { noteCheck } from './note-check'
import { materialView } from './material-views'
import { ReadingQueue } from './reading-queue'

export interface WorkspaceParts {
  readonly store: Store
  readonly reader: Reader
  readonly facts: () => Facts
  readonly today: () => string
  readonly emit: (event: AppEvent) => void
}

export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly slot: Slot | null
  readonly service: number | null
}

export interface Added {
  readonly added: MaterialView[]
  readonly refused: { fileName: string; refusal: Refusal }[]
  readonly duplicates: { fileName: string; of: string; materialId: string }[]
}

/** Pictures are asked for anew where the store or the reader failed; what fails again is left as it is. */
const ROUNDS = 3

/** Drafts, their materials and checks as the window works with them. */
export class Workspace {
  readonly reader: Reader
  readonly queue: ReadingQueue
  readonly ledger: LedgerKeeper
  readonly #comparisons: Comparisons
  readonly #parts: WorkspaceParts

  constructor(parts: WorkspaceParts) {
    this.#parts = parts
    this.reader = parts.reader
    this.#comparisons = new Comparisons(parts.store, parts.reader, (draftId) =>
      parts.emit({ type: 'check.changed', draftId }),
    )
    this.ledger = new LedgerKeeper(parts.store)
    this.queue = new ReadingQueue(parts.store, parts.reader, {
      progress: (progress) => parts.emit({ type: 'reading.progress', ...progress }),
      field: (field) => parts.emit({ type: 'reading.field', ...field }),
      changed: (draftId, material) => void this.#tellChanged(draftId, material),
    })
  }

  /** Forgets what was read into memory, for a store that is locked. */
  forget(): void {
    this.queue.clear()
    this.#comparisons.clear()
    this.ledger.forget()
    forgetRemembered()
  }

  /** Forgets what was read into memory of drafts that are gone for good, or from which a person was taken out. */
  forgetErased(draftIds: readonly string[]): void {
    this.queue.forgetErased(draftIds)
    this.#comparisons.clear()
    this.ledger.forget()
    forgetRemembered()
  }

  async open(id: string): Promise<DraftDocument> {
    const { materials, ...document } = await this.#parts.store.getDraft(id)
    const views = await Promise.all(materials.map((material) => this.view(id, material)))
    return { ...document, materials: views }
  }

  async view(draftId: string, material: MaterialEntry): Promise<MaterialView> {
    return materialView(material, await this.queue.stateOf(draftId, material))
  }

  /**
   * Whether these files may be taken: people whose documents they may be have agreed.
   * @throws ExpectedFailure consent-needed
   */
  allow(draftId: string, files: readonly Pick<DroppedFile, 'slot' | 'service'>[]): Promise<void> {
    return requireConsent(this.#parts.store, draftId, files)
  }

  /** Takes what can be read and says why not of the rest; nothing of a refused file is kept. */
  async add(draftId: string, files: readonly DroppedFile[]): Promise<Added> {
    const result: Added = { added: [], refused: [], duplicates: [] }
    if (files.length === 0) return result
    await this.allow(draftId, files)
    for (const { name, bytes, slot, service } of files) {
      const refusal = refuseBytes(bytes)
      if (refusal) {
        result.refused.push({ fileName: name, refusal })
        continue
      }
      const { store } = this.#parts
      const place = { slot: slot ?? 'other', service, slotGuessed: slot === null } as const
      // Who names a place may want the same picture in two of them.
      const unlessHeld = slot === null ? 'anywhere' : 'there'
      const made = await store.addMaterial(draftId, { name, bytes, ...place, unlessHeld })
      if (made.duplicateOf === made.materialId) {
        const { id, fileName: of } = await store.getMaterial(made.duplicateOf)
        result.duplicates.push({ fileName: name, of, materialId: id })
        continue
      }
      const placed = await this.queue.settle(draftId, await store.getMaterial(made.materialId))
      result.added.push(await this.view(draftId, placed))
    }
    return result
  }

  /**
   * Findings and verdicts for the draft as given, saved or not, with its kept materials. They are noted when the draft
   * is as this revision was saved and nothing is still being compared.
   */
  async check(id: string, draft: Draft, revision: number | null = null): Promise<CheckView> {
    const day = this.day()
    const { filing, comparisons, comparing, unread, materials } = await this.#filing(id, draft)
    const marks = await this.#parts.store.listMarks(id)
    const findings = withVouches(runRules(filing, day), marks, { draft, digest: digestOf, dayOf: chineseDay })
    const summary = openSummary(findings)
    await this.#parts.store.setSummary(id, summary)
    if (revision !== null && !comparing)
      await noteCheck(this.#parts.store, id, revision, { rulePack: day.facts.version, summary, findings })
    return {
      findings,
      summary,
      comparisons,
      comparing,
      marks: markStates(marks, draft, besideOf({ findings, comparisons, unread, materials })),
      plan: filingPlan(filing.draft, day),
      today: day.today,
      factsVersion: day.facts.version,
    }
  }

  /** As `check`, once every picture has been looked at: for what is printed or packed. */
  async settledCheck(id: string, draft: Draft): Promise<CheckView> {
    let view = await this.check(id, draft)
    for (let round = 0; view.comparing && round < ROUNDS; round++) {
      await this.#comparisons.settled(id)
      view = await this.check(id, draft)
    }
    return view
  }

  /** Somebody looked at the value of this place as it stands in the form, or takes that back. */
  async tick(id: string, draft: Draft, place: string, ticked: boolean): Promise<void> {
    const { store } = this.#parts
    if (!ticked) return store.dropMark(id, 'tick', place, '')
    const { filing, comparisons, unread, materials } = await this.#filing(id, draft)
    const findings = runRules(filing, this.day())
    const mark = tickMark(draft, place, besideOf({ findings, comparisons, unread, materials }))
    if (mark) await store.putMarks(id, [mark])
  }

  /** Somebody settled what this rule cannot decide there, or takes that back; nothing where it found no such thing. */
  async vouch(
    id: string,
    draft: Draft,
    at: { rule: string; path: string },
    note: string | null,
  ): Promise<void> {
    const { store } = this.#parts
    if (note === null) return store.dropMark(id, 'vouch', at.path, at.rule)
    const { filing } = await this.#filing(id, draft)
    const found = runRules(filing, this.day()).find(
      (one) => one.rule === at.rule && one.path === at.path && canBeVouched(one),
    )
    if (!found) return
    const digest = digestOf(vouchedContent(draft, found))
    await store.putMarks(id, [{ kind: 'vouch', place: at.path, rule: at.rule, digest, detail: { note } }])
  }

  /** Every fact that one rule read about the draft as given; none for a rule that is not there. */
  async explain(id: string, draft: Draft, ruleId: string): Promise<FactUsedView[]> {
    const rule = RULES.find((one) => one.id === ruleId)
    return rule ? explainRule(rule, (await this.#filing(id, draft)).filing, this.day()) : []
  }

  /** The day and the facts valid on it. */
  day(): CheckDay {
    const { today, facts } = this.#parts
    return { today: today(), facts: facts() }
  }

  /** What the rules look at: the draft with its kept materials, their readings and verdicts, and the ledger. */
  async #filing(
    id: string,
    draft: Draft,
  ): Promise<{
    filing: Filing
    comparisons: Comparison[]
    comparing: boolean
    unread: boolean
    materials: readonly MaterialEntry[]
  }> {
    const [entries, ledger] = await Promise.all([this.#parts.store.listMaterials(id), this.ledger.others(id)])
    let unread = false
    const materials: (MaterialPages & { refusal: Refusal | null })[] = await Promise.all(
      entries.map(async (material) => {
        const state = await this.queue.stateOf(id, material)
        unread ||= state.state === 'waiting' || state.state === 'reading'
        return { material, pages: state.pages, refusal: state.state === 'refused' ? state.refusal : null }
      }),
    )
    const whole = draftWithMaterials(draft, entries)
    const { comparisons, comparing } = this.#comparisons.compare(id, whole, materials)
    const filing = filingOf(whole, materials, comparisons, ledger)
    return { filing, comparisons, comparing, unread, materials: entries }
  }

  /** As it lies now: the person may have moved it while it was read. What cannot be kept is gone, and told all the same. */
  async #tellChanged(draftId: string, material: MaterialEntry): Promise<void> {
    const now = await this.#parts.store.getMaterial(material.id).catch(() => material)
    const view = await this.view(draftId, now).catch(() => null)
    if (view) this.#parts.emit({ type: 'material.changed', draftId, material: view })
  }
}
