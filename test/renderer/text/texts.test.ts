import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../../../electron/contract/failures'
import { draftSchema } from '../../../electron/core/filing/draft'
import { REFUSAL_CODES } from '../../../electron/core/reading/refusal'
import { newestPack } from '../../../renderer/text/dates'
import { failureSentence } from '../../../renderer/text/failures'
import { FIELD_TEXTS, fieldText } from '../../../renderer/text/field-labels'
import { refusalSentence } from '../../../renderer/text/refusals'
import { text } from '../../../renderer/text'
import { readPath } from '../../../renderer/draft/draft-path'

function* sentences(of: unknown): Generator<string> {
  if (typeof of === 'string') yield of
  else if (of && typeof of === 'object') for (const one of Object.values(of)) yield* sentences(one)
}

describe('sentences', () => {
  it('stay calm: no exclamation marks, no promise of approval', () => {
    const all = [
      ...sentences(text),
      ...FAILURE_CODES.map((code) => failureSentence({ code, message: '', detail: {} })),
      ...REFUSAL_CODES.map((code) => refusalSentence('a.jpg', { code, detail: {} })),
    ]
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter((one) => /[!！]|全部合格|一定通过|非法/.test(one))).toEqual([])
  })
  it('name the file that was refused', () => {
    for (const code of REFUSAL_CODES)
      expect(refusalSentence('甲.jpg', { code, detail: {} })).toContain('甲.jpg')
  })
  it('never show a bare code', () => {
    const failure = { code: 'wrong-passphrase', message: 'wrong-passphrase', detail: {} } as const
    expect(failureSentence(failure)).toContain('口令不对')
  })
  it('prefer main’s own sentence', () => {
    expect(failureSentence({ code: 'bad-draft-file', message: '不认识 colour', detail: {} })).toBe(
      '不认识 colour',
    )
  })
})

describe('labels', () => {
  it('exist for real places of the draft only', () => {
    const draft = draftSchema.parse({
      format: 'icp-filing-draft',
      version: 1,
      services: [{ domains: [{}], app: {}, responsible: {}, priorApprovals: [{ category: 'news' }] }],
    })
    const places = Object.keys(FIELD_TEXTS).map((path) => path.replaceAll('[]', '[0]'))
    expect(places.filter((path) => readPath(draft, path) === undefined)).toEqual([])
  })
  it('fall back to the nearest whole', () => {
    expect(fieldText('services[0].domains[3].owner').label).toBe('域名所有者')
    expect(fieldText('services[0].domains[3].owner.unheard').label).toBe('域名所有者')
    expect(fieldText('materials[4]').label).toBe('材料')
    expect(fieldText('nowhere').label).toBe('整份备案')
    expect(fieldText('').label).toBe('整份备案')
  })
})

it('shows the newest of the rule packs', () => {
  expect(newestPack('a@2026.11.24 b@2025.01.02')).toBe('2026.11.24')
  expect(newestPack('none')).toBe('none')
})
