import type { Random } from '../../random'
import type { Sheet } from '../sheet'

/** Draws one motif onto a sheet of its size. */
export type DrawMotif = (sheet: Sheet, random: Random) => void
