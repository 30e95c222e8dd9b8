import { readFileSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import { ask } from '../setup/run.mjs'
import { inRoot } from '../setup/paths.mjs'

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** The machine in a few words; cores of a rented machine are shared with others. */
export function machineWords() {
  const cores = os.cpus().length
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const busy = os.loadavg()[0].toFixed(1)
  return (
    `${NUMBER_WORDS[cores] ?? cores} shared cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ` +
    `${process.platform} ${process.arch}; load at the start ${busy}`
  )
}

const packageVersion = (...parts) =>
  JSON.parse(readFileSync(inRoot(...parts, 'package.json'), 'utf8')).version

/** What this reader is made with. */
export function ownVersion() {
  const commit = ask('git', ['-C', inRoot(), 'rev-parse', '--short', 'HEAD'])?.trim()
  const electron = readFileSync(inRoot('node_modules', 'electron', 'dist', 'version'), 'utf8').trim()
  return [
    `${packageVersion()}${commit ? ` at ${commit}` : ''}`,
    `Electron ${electron}`,
    `tesseract.js ${packageVersion('node_modules', 'tesseract.js')}`,
    'chi_sim and eng 4.0.0',
  ].join(', ')
}

/** The peers run in the Node that runs this command. */
export const nodeWords = () => `Node ${process.versions.node}`
