import { describe, expect, it } from 'vitest'
import type { DraftMark } from '../../../electron/core/draft/draft-marks'
import { DRAFT_FORMAT, DRAFT_VERSION, draftSchema } from '../../../electron/core/filing/draft'
import type { Finding } from '../../../electron/core/rules/finding'
import { canBeVouched, openSummary, vouchedContent, withVouches } from '../../../electron/core/rules/vouched'

const digest = (value: unknown): string => JSON.stringify(value)
const draftOf = (name: string, remark = '') =>
  draftSchema.parse({
    format: DRAFT_FORMAT,
    version: DRAFT_VERSION,
    title: remark,
    services: [{ kind: 'website', name }],
  })
const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'site-name/unclear',
  family: 'site-name',
  top: 2,
  outcome: 'found',
  severity: 'confirm',
  path: 'services[0].name',
  message: '',
  remedy: '',
  evidence: [],
  source: { title: '样本资料', asOf: '2026', confidence: 'high' },
  ...change,
})
const vouch = (of: Finding, name: string, place = of.path): DraftMark => ({
  kind: 'vouch',
  place,
  rule: of.rule,
  digest: digest(vouchedContent(draftOf(name), of)),
  detail: { note: '问过客户' },
  at: 0,
})
const look = (one: Finding, marks: readonly DraftMark[], name: string, remark = '') =>
  withVouches([one], marks, { draft: draftOf(name, remark), digest, dayOf: () => '2026-11-24' })[0]?.vouched

describe('what a person vouches for', () => {
  it.each([
    ['confirm', 'found', true],
    ['offline', 'found', true],
    ['offline', 'not-checked', true],
    ['block', 'found', false],
    ['risk', 'found', false],
    ['hint', 'found', false],
    ['confirm', 'not-checked', false],
    ['offline', 'passed', false],
  ] as const)('%s %s: %s', (severity, outcome, can) => {
    expect(canBeVouched({ severity, outcome })).toBe(can)
  })

  it('counts while the value is the one that was looked at, and is stale after', () => {
    const marks = [vouch(finding(), '样例网')]
    expect(look(finding(), marks, '样例网')).toEqual({
      at: 0,
      day: '2026-11-24',
      note: '问过客户',
      stale: false,
    })
    expect(look(finding(), marks, '别的网')?.stale).toBe(true)
    expect(look(finding({ value: '样' }), marks, '样例网')?.stale).toBe(true)
  })

  it('never settles what blocks, whatever was noted', () => {
    expect(look(finding({ severity: 'block' }), [vouch(finding(), '样例网')], '样例网')).toBeUndefined()
  })

  it('is of one rule only', () => {
    const marks = [vouch(finding(), '样例网')]
    expect(look(finding({ rule: 'site-name/other' }), marks, '样例网')).toBeUndefined()
  })

  it('goes with a service that moved up', () => {
    expect(look(finding(), [vouch(finding(), '样例网', 'services[1].name')], '样例网')?.stale).toBe(false)
  })

  it('of the filing as a whole goes stale with any answer, not with what the draft is called', () => {
    const whole = finding({ path: '' })
    expect(look(whole, [vouch(whole, '样例网')], '样例网', '新名')?.stale).toBe(false)
    expect(look(whole, [vouch(whole, '样例网')], '别的网')?.stale).toBe(true)
  })

  it('is counted apart: neither open nor passed', () => {
    const at = { at: 0, day: '', note: '' }
    const findings = [
      finding({ vouched: { ...at, stale: false } }),
      finding({ vouched: { ...at, stale: true } }),
      finding({ outcome: 'passed' }),
    ]
    expect(openSummary(findings)).toMatchObject({ confirm: 1, passed: 1, vouched: 1 })
    expect(openSummary([finding()])).not.toHaveProperty('vouched')
  })
})
