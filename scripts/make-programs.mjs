import { writeFileSync } from 'node:fs'
import { assembleProgram, PROGRAMS } from './programs/assemble.mjs'
import { say } from './setup/say.mjs'

for (const [name, target] of Object.entries(PROGRAMS)) {
  writeFileSync(target, await assembleProgram(name))
  say(`写好了 ${target}`)
}
