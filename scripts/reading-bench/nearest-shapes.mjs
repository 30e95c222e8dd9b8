import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { inRoot } from '../setup/paths.mjs'
import { say } from '../setup/say.mjs'

/** Character → its nearest shapes, for the characters of the typed values; {} when they cannot be rendered here. */
export function nearestShapes(truths) {
  const characters = truths.flatMap(({ typed }) => Object.values(typed)).join('')
  const made = spawnSync(process.execPath, [inRoot('test', 'bench', 'reading', 'nearest-shapes.mjs')], {
    input: characters,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  if (made.status === 0) return JSON.parse(made.stdout)
  say('最像的字没有算成，这一种错法就不试了。')
  return {}
}
