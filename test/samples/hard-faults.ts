import type { Random } from './random'

/** What makes a picture hard; its name in the truth is the degradation's own. */
export type Fault =
  | 'steep'
  | 'shadow'
  | 'glare'
  | 'finger'
  | 'cut'
  | 'chat'
  | 'blur'
  | 'moire'
  | 'jpeg'
  | 'dark'
  | 'copy'
  | 'wording'
  | 'clutter'
  | 'crease'

/**
 * Share of each fault, and what it has in common with others: of two that take away sharpness, or two that hide parts,
 * a picture has only one, since a person must still be able to read it.
 */
const FAULTS: Record<Fault, { readonly share: number; readonly groups: readonly string[] }> = {
  steep: { share: 3, groups: [] },
  shadow: { share: 3, groups: ['light'] },
  glare: { share: 3, groups: ['hidden'] },
  finger: { share: 2, groups: ['hidden', 'surroundings'] },
  cut: { share: 2, groups: ['hidden'] },
  chat: { share: 4, groups: ['sharpness'] },
  blur: { share: 2, groups: ['sharpness'] },
  moire: { share: 2, groups: ['sharpness', 'surroundings'] },
  jpeg: { share: 2, groups: ['sharpness'] },
  dark: { share: 2, groups: ['light'] },
  copy: { share: 2, groups: ['paper'] },
  wording: { share: 2, groups: ['paper'] },
  clutter: { share: 2, groups: ['surroundings'] },
  crease: { share: 1, groups: ['paper', 'surroundings'] },
}

/** Two faults, or three in a third of the pictures; `unfit` are those that this document cannot have. */
export function pickFaults(random: Random, unfit: readonly Fault[] = []): ReadonlySet<Fault> {
  const bag = (Object.keys(FAULTS) as Fault[])
    .filter((fault) => !unfit.includes(fault))
    .flatMap((fault) => Array.from({ length: FAULTS[fault].share }, () => fault))
  const wanted = random.chance(0.35) ? 3 : 2
  const picked = new Set<Fault>()
  while (picked.size < wanted) {
    const next = random.pick(bag)
    const taken = [...picked].flatMap((fault) => FAULTS[fault].groups)
    if (!FAULTS[next].groups.some((group) => taken.includes(group))) picked.add(next)
  }
  return picked
}
