import type { Slot } from '../../electron/core/filing/vocabulary'

/** False where a file can never be what the slot is for, by its media type alone; '' = the system does not tell. */
export const slotTakes = (slot: string | null, type: string): boolean =>
  slot !== 'app-icon' || type === '' || type === 'image/png'

/** A side of a card, the principal's one certificate, an icon: of these a second picture is a new one of the same. */
export const takesOne = (slot: Slot): boolean =>
  slot === 'principal-certificate' || slot === 'app-icon' || /-(portrait|emblem)$/.test(slot)
