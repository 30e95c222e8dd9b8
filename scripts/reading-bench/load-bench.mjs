import { loadTypescript } from '../samples/load-typescript.mjs'
import { inRoot } from '../setup/paths.mjs'

/** The scoring, which is TypeScript beside the generator of the samples. */
export const loadBench = () => loadTypescript(inRoot('test', 'bench', 'reading-accuracy', 'index.ts'))
