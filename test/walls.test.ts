import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(name)
    return /\.(ts|vue)$/.test(entry.name) ? [name] : []
  })
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((found) => ({
    file,
    typeOnly: Boolean(found[2]),
    target: resolveTarget(file, found[3] ?? found[4] ?? ''),
  }))
}

const resolveTarget = (file: string, target: string): string =>
  target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target

const within = (target: string, ...folders: string[]): boolean =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`))

/** Imports of a folder that break its wall, as readable lines. */
function breaches(folder: string, allowed: (found: Import) => boolean, except: string[] = []): string[] {
  return sources(folder)
    .filter((file) => !within(file, ...except))
    .flatMap(importsOf)
    .filter((found) => !allowed(found))
    .map(({ file, target }) => `${file} → ${target}`)
}

const PURE_LIBRARIES = ['zod', 'tldts', 'tr46']

describe('walls between the places of the program', () => {
  it('are tested on real files', () => {
    expect(sources('electron/core').length).toBeGreaterThan(20)
    expect(sources('renderer').length).toBeGreaterThan(5)
    expect(importsOf('electron/main/window.ts').map(({ target }) => target)).toContain('electron')
  })

  it('core imports only the core and small pure libraries', () => {
    expect(
      breaches('electron/core', ({ target }) => within(target, 'electron/core', ...PURE_LIBRARIES)),
    ).toEqual([])
  })

  it('contract imports only the core and zod', () => {
    expect(
      breaches('electron/contract', ({ target }) =>
        within(target, 'electron/core', 'electron/contract', 'zod'),
      ),
    ).toEqual([])
  })

  it("services never import 'electron', main or a page", () => {
    expect(
      breaches(
        'electron/services',
        ({ target }) =>
          target !== 'electron' && !within(target, 'electron/main', 'electron/preload', 'renderer'),
      ),
    ).toEqual([])
  })

  it('the page takes nothing but types from outside its folder, save the sentences and constants of the core', () => {
    expect(
      breaches(
        'renderer',
        ({ target, typeOnly }) =>
          !target.startsWith('node:') &&
          target !== 'electron' &&
          !within(target, 'electron/services', 'electron/main', 'electron/preload') &&
          (typeOnly || !within(target, 'electron/contract')),
        ['renderer/reader'],
      ),
    ).toEqual([])
  })

  it('the reader knows only the core', () => {
    expect(
      breaches(
        'renderer/reader',
        ({ target }) =>
          !target.startsWith('node:') &&
          !['electron', 'vue', 'pinia'].includes(target) &&
          (!target.startsWith('electron/') || within(target, 'electron/core')) &&
          (!target.startsWith('renderer/') || within(target, 'renderer/reader')),
      ),
    ).toEqual([])
  })

  it('rules never import rules of another file', () => {
    const isRule = (target: string): boolean => /^electron\/core\/rules\/[^/]+\/[^/]+$/.test(target)
    expect(
      sources('electron/core/rules')
        .filter((file) => isRule(file))
        .flatMap(importsOf)
        .filter(
          ({ file, target }) => isRule(target) && path.posix.dirname(target) !== path.posix.dirname(file),
        )
        .map(({ file, target }) => `${file} → ${target}`),
    ).toEqual([])
  })

  it('ipcMain is named in one file', () => {
    const named = sources('electron').filter((file) =>
      /\bipcMain\b/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(named).toEqual(['electron/main/ipc/serve.ts'])
  })
})
