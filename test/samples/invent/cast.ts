import type { RareHalf } from './rare-characters'

/** Whom a picture may show. */
export interface Cast {
  readonly rare: RareHalf
  /** How the people's names are written; null: as it comes. `dotted`: a minority name with a middle dot. */
  readonly names: 'common' | 'rare' | 'minority' | 'dotted' | null
}

export const TESTING: Cast = { rare: 'testing', names: null }

/** Seeds that begin with `dev-` are for tuning: no rare character of theirs is printed by any other seed. */
export const castFor = (seed: string, names: Cast['names'] = null): Cast => ({
  rare: seed.startsWith('dev-') ? 'tuning' : 'testing',
  names,
})
