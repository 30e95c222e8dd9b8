import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import type { Slot } from '../../../electron/core/filing/vocabulary'
import type { CopyableMaterial, SlotLimits } from '../../../electron/core/packaging/plan-copies'
import { planCopies } from '../../../electron/core/packaging/plan-copies'

const LIMITS: SlotLimits = {
  formats: ['jpeg', 'png'],
  maxBytes: 1000,
  minBytes: null,
  minWidth: null,
  minHeight: null,
  maxSide: null,
  mergeInto: null,
  watermark: 'allowed',
}
const NO_WISHES = { flatten: false, watermark: null }
const limitsOf = (slot: Slot): SlotLimits =>
  slot === 'residence-permit' ? { ...LIMITS, mergeInto: 'principal-person-portrait' } : LIMITS

const draftOf = (...materials: [slot: Slot, service?: number][]) =>
  draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    materials: materials.map(([slot, service], at) => ({
      slot,
      service: service ?? null,
      file: `${at}.jpg`,
    })),
  })
const material = (index: number, change: Partial<CopyableMaterial['facts']> = {}): CopyableMaterial => ({
  index,
  facts: { format: 'jpeg', bytes: 500, width: 800, height: 600, pages: 1, upright: true, ...change },
  turns: [0],
})

describe('which pictures are copied', () => {
  it('none while all fit', () => {
    const draft = draftOf(['principal-certificate'], ['principal-person-portrait'])
    expect(planCopies(draft, [material(0), material(1)], limitsOf, NO_WISHES)).toEqual({
      copies: [],
      merged: new Map(),
    })
  })

  it('one that is too large, with its turn', () => {
    const draft = draftOf(['principal-certificate'])
    const { copies } = planCopies(
      draft,
      [{ ...material(0, { bytes: 1001, upright: false }), turns: [270] }],
      limitsOf,
      NO_WISHES,
    )
    expect(copies).toMatchObject([
      { index: 0, reasons: ['bytes', 'turn'], format: 'jpeg', sheets: [{ index: 0, page: 1, turn: 270 }] },
    ])
  })

  it('a permit goes under the card, and only there', () => {
    const draft = draftOf(['residence-permit'], ['principal-person-portrait'])
    const { copies, merged } = planCopies(draft, [material(0), material(1)], limitsOf, NO_WISHES)
    expect(copies).toMatchObject([{ index: 1, reasons: ['stitch'], sheets: [{ index: 1 }, { index: 0 }] }])
    expect([...merged]).toEqual([[0, 1]])
  })

  it('a permit without a card stays what it is', () => {
    const draft = draftOf(['residence-permit'], ['principal-certificate'])
    expect(planCopies(draft, [material(0), material(1)], limitsOf, NO_WISHES).copies).toEqual([])
  })

  it('a permit of one service does not go under the card of another', () => {
    const draft = draftOf(
      ['residence-permit', 1],
      ['service-person-portrait', 0],
      ['service-person-portrait', 1],
    )
    const into = (slot: Slot): SlotLimits =>
      slot === 'residence-permit' ? { ...LIMITS, mergeInto: 'service-person-portrait' } : LIMITS
    const { copies } = planCopies(
      draft,
      [0, 1, 2].map((at) => material(at)),
      into,
      NO_WISHES,
    )
    expect(copies).toMatchObject([{ index: 2, sheets: [{ index: 2 }, { index: 0 }] }])
  })

  it('every page of a document becomes a sheet of one picture', () => {
    const draft = draftOf(['prior-approval'])
    const pages = {
      ...material(0, { format: 'pdf', width: null, height: null, pages: 2 }),
      turns: [0, 90] as const,
    }
    const { copies } = planCopies(draft, [pages], limitsOf, NO_WISHES)
    expect(copies[0]!.sheets).toEqual([
      { index: 0, page: 1, turn: 0, redactions: [] },
      { index: 0, page: 2, turn: 90, redactions: [] },
    ])
  })

  it('an icon stays a PNG, is not cut out and bears no watermark', () => {
    const draft = draftOf(['app-icon', 0], ['principal-certificate'])
    const wishes = { flatten: true, watermark: '仅供备案使用' }
    const { copies } = planCopies(draft, [material(0, { bytes: 2000 }), material(1)], limitsOf, wishes)
    expect(copies).toMatchObject([
      { index: 0, format: 'png', reasons: ['bytes'], watermark: null },
      { index: 1, format: 'jpeg', reasons: ['flatten', 'watermark'], watermark: '仅供备案使用' },
    ])
  })

  it.each(['refused', 'unknown'] as const)('no watermark where it is %s', (watermark) => {
    const draft = draftOf(['principal-certificate'])
    const plan = planCopies(draft, [material(0)], () => ({ ...LIMITS, watermark }), {
      flatten: false,
      watermark: '仅供备案使用',
    })
    expect(plan.copies).toEqual([])
  })
})
