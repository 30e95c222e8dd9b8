import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { Draft } from '../../core/filing/draft'
import type { Refusal } from '../../core/reading/reader-port'

export type MaterialPlace = { readonly path: string } | { readonly refused: Refusal }

type Reason = 'bad-name' | 'absolute-path' | 'outside-folder' | 'missing'
const refuse = (reason: Reason): MaterialPlace => ({ refused: { code: 'cannot-open', detail: { reason } } })

const isInside = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file)
  return way !== '' && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way)
}

/**
 * File that a draft names, which must lie in the draft's folder. Both slashes separate, since drafts travel between
 * systems. The reason of a refusal is in its detail.
 */
export function materialPath(folder: string, file: string): MaterialPlace {
  if (file.includes('\0') || file.trim() === '') return refuse('bad-name')
  const steps = file.split(/[\\/]/)
  if (steps[0] === '' || /^[a-z]:/i.test(file) || /^[a-z][a-z0-9+.-]*:\/\//i.test(file))
    return refuse('absolute-path')
  if (steps.includes('..')) return refuse('outside-folder')
  try {
    const home = realpathSync(folder)
    const place = realpathSync(path.join(home, ...steps))
    // A link inside the folder may lead out of it; the name alone does not show that.
    return isInside(home, place) ? { path: place } : refuse('outside-folder')
  } catch {
    return refuse('missing')
  }
}

/** Files of a draft's materials, in the draft's order; one that would lead out of the draft's folder is not opened. */
export function materialPaths(draftFile: string, draft: Draft): MaterialPlace[] {
  const folder = path.dirname(path.resolve(draftFile))
  return draft.materials.map(({ file }) => materialPath(folder, file))
}
