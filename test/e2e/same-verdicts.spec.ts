import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import type { CheckView } from '../../electron/contract/views'
import type { Draft } from '../../electron/core/filing/draft'
import type { Reading } from '../../electron/core/reading/reading'
import { ask } from '../privacy/app-run'
import { dropFiles, fixture, freshDataFolder, launchApp, root } from './launch-app'

/** The window compares with crops that it kept, the command line while it reads: both must say the same. */

const folder = freshDataFolder()
const PAIRS = ['001-pair-id-portrait-clean.jpg', '003-pair-id-emblem-clean.jpg']
const OTHERS = ['business-licence-photo.jpg', 'domain-certificate-photo.jpg', 'verification-sheet-scan.jpg']

interface Truth {
  readonly file: string
  readonly typed: Record<string, string>
  readonly others?: readonly { readonly typed: Record<string, string> }[]
}
const truthOf = (...parts: string[]): Truth[] =>
  readFileSync(path.join(...parts, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth)

/** Typed as it is printed, but for one look-alike in the company's name. */
function typedInto(draft: Draft): void {
  const emblem = truthOf(folder).find(({ file }) => file === PAIRS[1])!
  const [card] = emblem.others!
  const of = (file: string) =>
    truthOf(root, 'test/fixtures/certificates').find((one) => one.file === file)!.typed
  const [licence, domain] = [of(OTHERS[0]!), of(OTHERS[1]!)]
  draft.principal.nature = 'enterprise'
  draft.principal.name = licence['companyName']!.replace('有限公司', '有限公可')
  Object.assign(draft.principal.certificate, {
    number: licence['uscc']!,
    address: licence['address'] ?? null,
  })
  Object.assign(draft.principal.responsible, { name: card!.typed['name']!, isLegalRepresentative: true })
  Object.assign(draft.principal.responsible.certificate, {
    number: card!.typed['idNumber']!,
    validUntil: emblem.typed['expiry']!,
  })
  Object.assign(draft.services[0]!.domains[0]!, { name: domain['domain']!, registrar: domain['registrar'] })
  draft.services[0]!.domains[0]!.owner.name = domain['owner']!
}

test('a kept draft has the verdicts that the command line gives, on every document of a page', async () => {
  test.setTimeout(300_000)
  const drawn = spawnSync(
    process.execPath,
    [
      'scripts/make-samples.mjs',
      ...['--out', folder, '--kinds', 'pair', '--levels', 'clean', '--count', '3', '--seed', 'window'],
    ],
    { cwd: root, encoding: 'utf8' },
  )
  expect(drawn.status, drawn.stderr).toBe(0)
  for (const name of OTHERS)
    copyFileSync(fixture('test', 'fixtures', 'certificates', name), path.join(folder, name))
  const files = [...PAIRS, ...OTHERS].map((name) => path.join(folder, name))

  const { app, page } = await launchApp(path.join(folder, 'data'))
  await page.getByTestId('passphrase').fill('correct horse sample')
  await page.getByTestId('passphrase-again').fill('correct horse sample')
  await page.getByTestId('create-store').click()
  await page.getByTestId('new-draft').first().click()
  await page.getByTestId('section-materials').click()
  await dropFiles(page, files)
  await expect(page.locator('[data-testid=material-card][data-state=read]')).toHaveCount(files.length, {
    timeout: 120_000,
  })
  const [row] = (
    await ask(page, 'draft.list', { query: '', place: 'active', status: null, offset: 0, limit: 1 })
  ).drafts
  const { draft, revision } = await ask(page, 'draft.open', { id: row!.id })
  typedInto(draft)
  const saved = await ask(page, 'draft.save', { id: row!.id, revision, draft })
  let check: CheckView
  await expect
    .poll(
      async () => {
        check = await ask(page, 'draft.check', { id: row!.id, draft, revision: saved.revision })
        return check.comparing
      },
      { timeout: 60_000 },
    )
    .toBe(false)
  const { materials } = await ask(page, 'draft.open', { id: row!.id })
  await app.close()

  const said = materials.map(({ id, fileName }) => ({
    fileName,
    documents: check.comparisons.filter((one) => one.materialId === id),
  }))
  const typed = said.map(({ fileName, documents }) => ({
    file: fileName,
    fields: Object.assign({}, ...documents.map((one) => one.typed)) as Record<string, string>,
  }))
  const against = path.join(folder, 'typed.jsonl')
  writeFileSync(against, typed.map((one) => JSON.stringify(one)).join('\n'))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/cli.mjs', 'read', ...files, '--against', against],
    { cwd: root, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  const readings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading)
  const fromCommandLine = Object.fromEntries(
    readings.map(({ file, verdicts, others = [] }) => [
      path.basename(file),
      [verdicts, ...others.map((one) => one.verdicts)],
    ]),
  )
  const fromWindow = Object.fromEntries(
    said.map(({ fileName, documents }) => [fileName, documents.map((one) => one.verdicts)]),
  )
  expect(fromWindow).toEqual(fromCommandLine)
  // Something was said of each side, and the wrong company's name is no match.
  const sides = fromWindow[PAIRS[1]!]!.map((one) => Object.entries(one))
  expect(sides).toContainEqual(expect.arrayContaining([['name', 'match']]))
  expect(sides).toContainEqual([['expiry', 'match']])
  expect(fromWindow[OTHERS[0]!]![0]!['companyName']).not.toBe('match')
})
