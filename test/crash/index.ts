import { flushCompileCache } from 'node:module'
import process from 'node:process'
import { alternating } from './children/alternating'
import { damaged } from './children/damaged'
import { faulted, waiting, withoutHandles } from './children/faulted'
import { leaping } from './children/leaping'
import { opening } from './children/opening'
import { plainSaving } from './children/plain-saving'
import { saving } from './children/saving'
import { runFamilies } from './run-families'

/** One bundle for the harness and for the processes that it kills. */
const CHILDREN: Record<string, (...args: string[]) => void | Promise<void>> = {
  saving,
  plainSaving,
  faulted,
  waiting,
  withoutHandles,
  opening,
  damaged,
  alternating,
  leaping,
}

const [word, name = '', ...args] = process.argv.slice(2)
if (word === 'child') await CHILDREN[name]?.(...args)
else {
  // Now and not at the end: the children are to find it.
  flushCompileCache()
  process.exitCode = await runFamilies(process.argv.slice(2))
}
