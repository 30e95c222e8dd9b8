import { describe, expect, it } from 'vitest'
import type { PaperRow } from '../../../electron/contract/paper-routes'
import { draftSchema } from '../../../electron/core/filing/draft'
import { furtherSlots } from '../../../renderer/draft/slot-reasons'

const paper = (kind: PaperRow['kind'], certainty: PaperRow['certainty'], why: string): PaperRow => ({
  id: `${kind}-${certainty}`,
  kind,
  title: '',
  forService: null,
  certainty,
  why,
  source: { title: '', asOf: '', confidence: 'low' },
  lacks: [],
})
const draftWith = (service: object) =>
  draftSchema.parse({ format: 'icp-filing-draft', version: 1, services: [{ kind: 'website', ...service }] })

describe('slots beyond those that everybody fills', () => {
  it('follow from the papers of the province; a firm wish outweighs a weak one', () => {
    expect(
      furtherSlots(draftWith({}), [
        paper('truthfulness-commitment', 'perhaps', '可能要'),
        paper('service-commitment', 'wanted', '该省要交'),
        paper('renaming', 'wanted', '不放在材料里'),
      ]),
    ).toEqual([{ slot: 'commitment-letter', certainty: 'wanted', said: '该省要交' }])
  })
  it.each([
    ['a person of its own', { responsible: {} }, ['service-person-portrait', 'service-person-emblem']],
    ['contents approved first', { priorApprovals: [{ category: 'news' }] }, ['prior-approval']],
    ['no such contents', { priorApprovals: [{ category: 'none' }] }, []],
    ['an app', { kind: 'app' }, ['app-icon']],
  ])('and from a service with %s', (_, service, slots) => {
    expect(furtherSlots(draftWith(service), []).map(({ slot }) => slot)).toEqual(slots)
  })
})
