import { createHash } from 'node:crypto'
import { quoted } from '../../core/draft/draft-failure'
import { isSafePath, nameKey } from '../../core/packaging/entry-name'
import type { Manifest } from '../../core/packaging/manifest'
import { MANIFEST_NAME } from '../../core/packaging/manifest'
import type { ContentReader } from './entry-contents'
import type { ListedEntry } from './read-zip'
import { TooMuch } from './read-zip'
import { problem } from './verify-problem'
import type { VerifyProblem } from './verify-problem'

const nameOf = ({ name, nameBytes }: ListedEntry): string => quoted(name ?? nameBytes.toString('latin1'))

/** Names alone: unsafe ones, links, and names that fall together, also by letter case. */
export function nameProblems(entries: readonly ListedEntry[]): VerifyProblem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry): VerifyProblem[] => {
    const found: VerifyProblem[] = []
    if (entry.name === null || !isSafePath(entry.name)) found.push(problem('bad-name', nameOf(entry)))
    if (entry.isLink) found.push(problem('link', nameOf(entry)))
    const key = nameKey(entry.name ?? entry.nameBytes.toString('latin1'))
    if (seen.has(key)) found.push(problem('duplicate', nameOf(entry)))
    seen.add(key)
    return found
  })
}

interface Opened {
  readonly entry: ListedEntry
  readonly size: number
  /** Null when it could not be read. */
  readonly sha256: string | null
}

async function openAll(entries: readonly ListedEntry[], contents: ContentReader): Promise<Opened[]> {
  const opened: Opened[] = []
  for (const entry of entries) {
    try {
      const bytes = await contents.read(entry)
      opened.push({ entry, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    } catch (error) {
      if (error instanceof TooMuch) throw error
      opened.push({ entry, size: 0, sha256: null })
    }
  }
  return opened
}

/** Contents against the manifest, both ways. Throws TooMuch. */
export async function contentProblems(
  entries: readonly ListedEntry[],
  manifest: Manifest,
  contents: ContentReader,
): Promise<VerifyProblem[]> {
  const opened = await openAll(
    entries.filter(({ name }) => name !== MANIFEST_NAME),
    contents,
  )
  const problems: VerifyProblem[] = []
  const listed = new Map(manifest.entries.map((one) => [one.name, one]))
  const present = new Set(opened.map(({ entry }) => entry.name))
  const missing = manifest.entries.filter(({ name }) => !present.has(name))
  for (const { entry, size, sha256 } of opened) {
    const told = entry.name === null ? undefined : listed.get(entry.name)
    if (sha256 === null) problems.push(problem('entry-damaged', nameOf(entry)))
    else if (told === undefined) {
      const was = missing.findIndex((one) => one.sha256 === sha256)
      if (was < 0) problems.push(problem('entry-extra', nameOf(entry)))
      else {
        const [{ name }] = missing.splice(was, 1) as [Manifest['entries'][number]]
        const message = `清单里的${quoted(name)}在包里改名成了${nameOf(entry)}。`
        problems.push(problem('entry-renamed', nameOf(entry), message))
      }
    } else if (told.size !== size) problems.push(problem('entry-size', nameOf(entry)))
    else if (told.sha256 !== sha256) problems.push(problem('entry-changed', nameOf(entry)))
  }
  problems.push(...missing.map(({ name }) => problem('entry-missing', quoted(name))))
  return problems
}
