import { writeFileSync } from 'node:fs'
import { assembleDistances } from './glyph-model/assemble.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

const target = inRoot('resources', 'glyphs', 'distances.wasm')
writeFileSync(target, await assembleDistances())
say(`写好了 ${target}`)
