import { describe, expect, it } from 'vitest'
import { evidenceByPath, evidenceOfPage } from '../../../renderer/draft/evidence'
import { cropOf } from '../../../renderer/draft/evidence-crop'
import { fillable } from '../../../renderer/draft/fillable'
import { misplaced } from '../../../renderer/draft/needed-slots'
import { draftValue } from '../../../renderer/draft/printed-value'
import { diffParts } from '../../../renderer/draft/text-diff'
import { aCheck, aMaterial, aPage } from '../../helpers/fake-bridge'

const comparison = {
  materialId: 'm1',
  page: 1,
  typed: { uscc: '91330106MAYB00Q7KJ' },
  paths: {
    uscc: 'principal.certificate.number',
    companyName: 'principal.name',
    expiry: 'principal.certificate.validUntil',
    legalRep: 'services[9].name',
  },
  verdicts: { uscc: 'mismatch' as const },
}
const evidence = evidenceOfPage(aMaterial(), aPage(), aCheck([], { comparisons: [comparison] }))
const draft = (name: string | null) => ({
  principal: { name, certificate: { number: '91330106MAYB00Q7KJ', validUntil: null } },
  services: [],
})

describe('offers to fill from readings', () => {
  it('offers only places that are empty and exist', () => {
    expect(fillable(draft(null), evidence).map((one) => [one.path, one.value])).toEqual([
      ['principal.name', '杭州青禾样本科技有限公司'],
      ['principal.certificate.validUntil', 'long-term'],
    ])
  })
  it('never offers to replace what was typed', () => {
    const paths = fillable(draft('另一家公司'), evidence).map((one) => one.path)
    expect(paths).not.toContain('principal.name')
    expect(paths).not.toContain('principal.certificate.number')
  })
})

describe('printed values in the draft’s notation', () => {
  it.each([
    ['principal.certificate.validUntil', '2039年05月01日', '2039-05-01'],
    ['principal.certificate.validUntil', '2021.3.8-2031.3.8', '2031-03-08'],
    ['principal.certificate.validUntil', '长期', 'long-term'],
    ['services[0].domains[0].expiresOn', '长期', null],
    ['services[0].domains[0].expiresOn', '2027年', null],
    ['principal.name', ' 样本公司 ', '样本公司'],
  ])('%s: %s', (path, printed, value) => expect(draftValue(path, printed)).toBe(value))
})

describe('evidence', () => {
  it('puts the worst verdict of a place first', () => {
    const match = { ...evidence[0]!, verdict: 'match' as const }
    const mismatch = { ...evidence[0]!, verdict: 'mismatch' as const }
    expect(evidenceByPath([match, mismatch]).get('principal.certificate.number')?.[0]?.verdict).toBe(
      'mismatch',
    )
  })
  it('finds the crop that shows a finding’s evidence by file, page and box', () => {
    const box = aPage().fields.uscc!.box
    const of = (file: string, at = box) =>
      cropOf([aMaterial()], { file, page: 1, box: at, text: '', confidence: 1 })
    expect(of('营业执照-副本.jpg')).toEqual({ materialId: 'm1', page: 1, crop: 'uscc' })
    expect(of('别的.jpg')).toBeNull()
    expect(
      of('营业执照-副本.jpg', [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
    ).toBeNull()
  })
})

describe('pictures in the wrong slot', () => {
  it('warns of a known kind that does not belong, and names a better slot', () => {
    expect(misplaced('domain-certificate', 'enterprise', ['business-licence'])).toEqual({
      kind: 'business-licence',
      better: 'principal-certificate',
    })
  })
  it('is silent when the kind is unknown, belongs, or the slot takes anything', () => {
    expect(misplaced('domain-certificate', 'enterprise', ['unknown'])).toBeNull()
    expect(misplaced('principal-person-emblem', 'enterprise', ['id-portrait', 'id-emblem'])).toBeNull()
    expect(misplaced('principal-certificate', 'personal', ['id-portrait'])).toBeNull()
    expect(misplaced('other', 'enterprise', ['id-portrait'])).toBeNull()
  })
})

describe('differing characters', () => {
  it.each([
    [
      '91Q7KJ',
      '91Q7XJ',
      [
        ['91Q7', true],
        ['K', false],
        ['J', true],
      ],
    ],
    ['同样', '同样', [['同样', true]]],
    [
      '多一字',
      '多字',
      [
        ['多', true],
        ['一', false],
        ['字', true],
      ],
    ],
    ['少字', '少一字', [['少字', true]]],
    [
      '𠮷林',
      '吉林',
      [
        ['𠮷', false],
        ['林', true],
      ],
    ],
    ['', 'x', []],
  ])('%s against %s', (typed, read, parts) =>
    expect(diffParts(typed, read).map((one) => [one.text, one.same])).toEqual(parts),
  )
})
