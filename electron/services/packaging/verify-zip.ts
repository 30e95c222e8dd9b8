import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipPieces } from '../../core/packaging/canonical-zip'
import {
  MANIFEST_MAX_BYTES,
  MANIFEST_NAME,
  PACKAGE_MAX_BYTES,
  PACKAGE_MAX_ENTRIES,
  openManifest,
} from '../../core/packaging/manifest'
import type { Manifest } from '../../core/packaging/manifest'
import { WrongPassword } from './decrypt-entry'
import { ContentReader } from './entry-contents'
import { listFolder } from './read-folder'
import { TooMuch, listZip } from './read-zip'
import type { ListedEntry } from './read-zip'
import { contentProblems, nameProblems } from './verify-entries'
import { problem } from './verify-problem'
import type { VerifyProblem, VerifyResult } from './verify-problem'

/** Headers and names of 2,000 entries, with room. */
const FRAME_BYTES = 4 * 1024 * 1024

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Whether the file is, byte for byte, what this program writes for these contents in the manifest's order. Finds what no
 * checksum of an entry covers: headers, dates, gaps, bytes before or after.
 */
function isCanonical(file: Buffer, entries: readonly ListedEntry[], manifest: Manifest): boolean {
  const order = [...manifest.entries.map(({ name }) => name), MANIFEST_NAME]
  const encrypted = entries.some((entry) => entry.encrypted)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const stored = order.map((name) => ({ name, payload: byName.get(name)!.payload, encrypted }))
  let at = 0
  for (const piece of zipPieces(stored)) {
    if (!file.subarray(at, at + piece.length).equals(piece)) return false
    at += piece.length
  }
  return at === file.length
}

async function readManifest(
  entries: readonly ListedEntry[],
  contents: ContentReader,
): Promise<{ manifest: Manifest; problems: VerifyProblem[] } | { problems: VerifyProblem[] }> {
  const entry = entries.find(({ name }) => name === MANIFEST_NAME)
  if (!entry) return { problems: [problem('manifest-missing')] }
  try {
    const bytes = await contents.read(entry)
    if (bytes.length > MANIFEST_MAX_BYTES) return { problems: [problem('manifest-bad')] }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const opened = openManifest(text, sha256Of)
    if ('problem' in opened) return { problems: [problem('manifest-bad', undefined, opened.problem)] }
    const problems = opened.sealed ? [] : [problem('manifest-changed')]
    return { manifest: opened.manifest, problems }
  } catch (error) {
    if (error instanceof WrongPassword) return { problems: [problem('wrong-password')] }
    if (error instanceof TooMuch) throw error
    return { problems: [problem('manifest-bad')] }
  }
}

async function problemsOf(file: Buffer, password: string | null): Promise<VerifyProblem[]> {
  const entries = await listZip(file, PACKAGE_MAX_ENTRIES + 1)
  if (password === null && entries.some(({ encrypted }) => encrypted)) return [problem('password-needed')]
  const problems = nameProblems(entries)
  const contents = new ContentReader(password)
  const opened = await readManifest(entries, contents)
  problems.push(...opened.problems)
  if (!('manifest' in opened)) return problems
  problems.push(...(await contentProblems(entries, opened.manifest, contents)))
  if (problems.length === 0 && !isCanonical(file, entries, opened.manifest))
    problems.push(problem('bytes-changed'))
  return problems
}

/** Verifies a package held in memory; any bytes are answered. */
export async function verifyZipBytes(file: Buffer, password: string | null = null): Promise<VerifyResult> {
  let problems: VerifyProblem[]
  try {
    problems = await problemsOf(file, password)
  } catch (error) {
    // What remains here came out of parsing a stranger's bytes: TooMuch, or a zip that cannot be walked.
    const tooMany = error instanceof TooMuch && error.message === 'entries'
    problems = [problem(tooMany ? 'too-many-entries' : error instanceof TooMuch ? 'too-large' : 'not-a-zip')]
  }
  return { ok: problems.length === 0, problems }
}

const isFile = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isFile() ?? false

/** The same of a package that was written as a folder, or unpacked: names and contents, since there are no other bytes. */
async function verifyFolder(path: string): Promise<VerifyResult> {
  let problems: VerifyProblem[]
  try {
    const entries = await listFolder(path, PACKAGE_MAX_ENTRIES + 1)
    const contents = new ContentReader(null)
    const opened = await readManifest(entries, contents)
    problems = [...nameProblems(entries), ...opened.problems]
    if ('manifest' in opened) problems.push(...(await contentProblems(entries, opened.manifest, contents)))
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    problems = [problem(error.message === 'entries' ? 'too-many-entries' : 'too-large')]
  }
  return { ok: problems.length === 0, problems }
}

/**
 * Proves that a package is whole and unchanged: every file of its manifest with its size and hash, nothing else, and not
 * one byte of the zip other than this program writes it. Who rewrites contents, manifest and seal alike is not found: for
 * that, compare the file's SHA-256 with the one told when it was written.
 */
export async function verifyZip(path: string, password: string | null = null): Promise<VerifyResult> {
  const stop = (code: 'cannot-open' | 'not-a-file' | 'too-large'): VerifyResult => ({
    ok: false,
    problems: [problem(code)],
  })
  try {
    const stat = await lstat(path)
    // A folder is a package only with its manifest.
    if (stat.isDirectory() && (await isFile(join(path, MANIFEST_NAME)))) return await verifyFolder(path)
    if (!stat.isFile()) return stop('not-a-file')
    if (stat.size > PACKAGE_MAX_BYTES + FRAME_BYTES) return stop('too-large')
    return await verifyZipBytes(await readFile(path), password)
  } catch {
    return stop('cannot-open')
  }
}
