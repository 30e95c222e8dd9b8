import { writeFileSync } from 'node:fs'
import { assembleGlyphSpace } from './glyph-model/assemble.mjs'
import { inRoot } from './setup/paths.mjs'
import { say } from './setup/say.mjs'

const target = inRoot('resources', 'glyphs', 'glyph-space.wasm')
writeFileSync(target, await assembleGlyphSpace())
say(`写好了 ${target}`)
