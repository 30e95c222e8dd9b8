import { expect, it } from 'vitest'
import { markOn, type Sheet } from '../../../../electron/core/rules/verification-sheet/sheets'
import { aDraft, aFiling, findings } from '../rule-table'
import { sheetSignature } from '../../../../electron/core/rules/verification-sheet/sheet-signature'
import { sheetSeal } from '../../../../electron/core/rules/verification-sheet/sheet-seal'
import { runRules } from '../../../../electron/core/rules/run-rules'
import { facts } from '../../../helpers/facts'
import { sheet } from './sheet-pages'

const filingWith = (confidence: number, value = 'absent', personal = false) => {
  const filing = aFiling(
    aDraft((draft) => {
      if (personal) draft.principal.nature = 'personal'
    }),
    [sheet({ fields: { signature: value, seal: value } })],
  )
  for (const { reading } of filing.readings)
    for (const field of Object.values(reading.fields)) field.confidence = confidence
  return filing
}
const severities = (filing: ReturnType<typeof filingWith>) =>
  runRules(filing, { today: '2026-11-24', facts: facts(), rules: [sheetSignature, sheetSeal] }).map(
    ({ severity, outcome }) => (outcome === 'found' ? severity : outcome),
  )

it('only asks where the reader is not sure', () => {
  expect(severities(filingWith(0.8))).toEqual(['risk', 'risk'])
  expect(severities(filingWith(0.79))).toEqual(['confirm', 'confirm'])
  expect(severities(filingWith(0.8, 'present', true))).toEqual(['passed', 'hint'])
  expect(severities(filingWith(0.79, 'present', true))).toEqual(['passed', 'confirm'])
})

it('finds a mark on whichever page has it', () => {
  const { readings } = aFiling(aDraft(), [
    sheet(),
    sheet({ fields: { seal: 'absent' } }),
    sheet({ fields: { seal: 'present' } }),
  ])
  const all: Sheet = { path: '', service: null, pages: readings }
  expect(markOn(all, 'seal')?.present).toBe(true)
  expect(markOn({ ...all, pages: readings.slice(0, 2) }, 'seal')?.present).toBe(false)
  expect(markOn({ ...all, pages: readings.slice(0, 1) }, 'seal')).toBeNull()
  expect(markOn(all, 'signature')).toBeNull()
})

it('repeats no value', () => {
  expect(findings(sheetSeal, { pages: [sheet({ fields: { seal: 'absent' } })] })[0]?.message).not.toContain(
    'absent',
  )
})
