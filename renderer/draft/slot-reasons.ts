import type { PaperRow } from '../../electron/contract/paper-routes'
import type { Draft } from '../../electron/core/filing/draft'
import type { Slot } from '../../electron/core/filing/vocabulary'
import { FIELDS_OF_KIND } from '../../electron/core/reading/reading'

/** A slot that is wanted, or that may be, and where the facts say so the sentence of why. */
export interface SlotReason {
  readonly slot: Slot
  readonly certainty: 'wanted' | 'perhaps'
  /** As the facts of the province and provider put it; null where the slot goes without saying. */
  readonly said: string | null
}

const SLOT_OF_PAPER: Partial<Record<PaperRow['kind'], Slot>> = {
  'verification-sheet': 'verification-sheet',
  'principal-authorisation': 'authorisation-letter',
  'service-authorisation': 'authorisation-letter',
  'truthfulness-commitment': 'commitment-letter',
  'service-commitment': 'commitment-letter',
  'site-plan': 'site-plan',
}

/** The slots beyond those that everybody fills: by the papers of the draft's province, its people and its services. */
export function furtherSlots(draft: Draft | null, papers: readonly PaperRow[]): SlotReason[] {
  const found = new Map<Slot, SlotReason>()
  const add = (slot: Slot, certainty: SlotReason['certainty'], said: string | null): void => {
    const known = found.get(slot)
    if (!known || (known.certainty === 'perhaps' && certainty === 'wanted'))
      found.set(slot, { slot, certainty, said })
  }
  for (const { kind, certainty, why } of papers) {
    const slot = SLOT_OF_PAPER[kind]
    if (slot) add(slot, certainty, why)
  }
  const services = draft?.services ?? []
  if (services.some(({ responsible }) => responsible !== null)) {
    add('service-person-portrait', 'wanted', null)
    add('service-person-emblem', 'wanted', null)
  }
  if (services.some(({ priorApprovals }) => priorApprovals.some(({ category }) => category !== 'none')))
    add('prior-approval', 'wanted', null)
  if (services.some(({ kind }) => kind === 'app')) add('app-icon', 'wanted', null)
  return [...found.values()]
}

/** How many values of the draft can be filled from what lies in a slot. */
export function fillsOf(slot: Slot): number {
  if (slot === 'principal-certificate') return FIELDS_OF_KIND['business-licence'].length - 1
  if (slot.endsWith('-portrait')) return FIELDS_OF_KIND['id-portrait'].length
  if (slot === 'domain-certificate') return FIELDS_OF_KIND['domain-certificate'].length
  return 0
}
