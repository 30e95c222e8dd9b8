import { renameSync, writeFileSync } from 'node:fs'
import { Random } from '../random'
import { rest, tell } from './saving'

/** The control: a file written and renamed without being synced, as many programs do. It rests after each save. */
export const plainSaving = (file: string, seed: string): void => {
  const random = new Random(Number(seed))
  for (let revision = 1; ; revision += 1) {
    writeFileSync(`${file}.tmp`, String(revision))
    renameSync(`${file}.tmp`, file)
    tell('saved', revision)
    const ms = random.spread(20, 1_000)
    tell('resting', ms, Date.now())
    rest(ms)
  }
}
