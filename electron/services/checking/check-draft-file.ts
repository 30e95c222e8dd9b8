import type { Draft } from '../../core/filing/draft'
import type { Ledger } from '../../core/ledger/ledger'
import { othersThan } from '../../core/ledger/ledger-book'
import { documentsOf } from '../../core/reading/documents-of'
import type { Reader, ReaderStep } from '../../core/reading/reader-port'
import type { Reading } from '../../core/reading/reading'
import type { Facts } from '../../core/reference/facts'
import type { Finding, Summary } from '../../core/rules/finding'
import type { Filing } from '../../core/rules/rule'
import { runRules } from '../../core/rules/run-rules'
import { summarise } from '../../core/rules/summarise'
import { typedFieldsFor } from '../../core/rules/typed-fields'
import { readDraftFile } from '../draft-files/read-draft-file'
import type { DraftFileFailure } from '../draft-files/read-draft-file'
import { materialPaths } from '../draft-files/material-paths'
import { readingOf, verdictsOf } from '../workspace/filing-of'
import { draftSource } from './draft-ledger'
import { lookAtFiles } from './look-at-files'
import { readMaterials } from './read-materials'
import type { ReadMaterial } from './read-materials'

export interface CheckedDraft {
  readonly draft: Draft
  readonly materials: readonly ReadMaterial[]
  /** One per page, with verdicts. */
  readonly readings: readonly { readonly index: number; readonly reading: Reading }[]
  /** What the rules looked at. */
  readonly filing: Filing
  readonly findings: Finding[]
  readonly summary: Summary
}

export interface CheckOptions {
  readonly reader: Reader
  readonly facts: Facts
  /** YYYY-MM-DD */
  readonly today: string
  /** False leaves the pictures unread: rules that need them answer "not checked". */
  readonly read: boolean
  /** Also keep crops and previews, for a report. */
  readonly pictures: boolean
  /** Other drafts and earlier filings; this draft's own entries in it are passed over. */
  readonly ledger?: Ledger
  readonly progress?: (file: string, step: ReaderStep) => void
}

/** Reads a draft file and its materials, and runs every rule. */
export async function checkDraftFile(
  file: string,
  options: CheckOptions,
): Promise<CheckedDraft | { failure: DraftFileFailure }> {
  const provinces = options.facts.choices('province').map(({ id, name }) => ({ code: id, name }))
  const opened = await readDraftFile(file, provinces)
  if ('failure' in opened) return opened
  const { draft } = opened
  const places = materialPaths(file, draft)
  const materials = options.read
    ? await readMaterials(
        {
          draft,
          files: places,
          typedFor: (index) => typedFieldsFor(draft, index),
          pictures: options.pictures,
          progress: (index, step) => options.progress?.(draft.materials[index]!.file, step),
        },
        options.reader,
      )
    : []
  const readings = materials.flatMap(({ index, file: name, pages }) =>
    pages.map((page) => ({ index, reading: readingOf(name, page, ...verdictsOf(page)) })),
  )
  const refusals = materials.flatMap(({ index, refused }) => (refused ? [{ index, ...refused }] : []))
  const filing: Filing = {
    draft,
    readings: readings.flatMap(({ index, reading }) =>
      documentsOf(reading).map((document) => ({ index, reading: document })),
    ),
    refusals,
    files: await lookAtFiles(places),
    ...(options.ledger ? { ledger: othersThan(options.ledger, draftSource(file, draft)) } : {}),
  }
  const findings = runRules(filing, { today: options.today, facts: options.facts })
  return { draft, materials, readings, filing, findings, summary: summarise(findings) }
}
