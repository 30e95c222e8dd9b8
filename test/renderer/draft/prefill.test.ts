import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import type { FieldEvidence } from '../../../renderer/draft/evidence'
import { isAnswered } from '../../../renderer/draft/interview-steps'
import type { MaterialView } from '../../../electron/contract/views'
import { certificateTypes, prefill } from '../../../renderer/draft/prefill'
import { aMaterial } from '../../helpers/fake-bridge'

const draft = draftSchema.parse({
  format: 'icp-filing-draft',
  version: 1,
  principal: { name: '已经填好的' },
  services: [{ kind: 'website', name: '样例网', domains: [{}] }],
})
const says = (path: string, value: string, change: Partial<FieldEvidence> = {}): FieldEvidence => ({
  materialId: 'm',
  fileName: 'a.jpg',
  page: 1,
  kind: 'business-licence',
  field: 'uscc',
  path,
  typed: '',
  verdict: null,
  reading: {
    value,
    confidence: 0.9,
    box: [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    source: 'ocr',
    alternatives: [],
  },
  crop: 'name',
  ...change,
})

describe('what is filled in from pictures unasked', () => {
  it('goes into empty places only', () => {
    const offers = prefill(draft, [
      says('principal.name', '读到的'),
      says('principal.certificate.number', '91330106MA00000000'),
    ])
    expect(offers.map(({ path, value }) => [path, value])).toEqual([
      ['principal.certificate.number', '91330106MA00000000'],
    ])
  })
  it('is left to the person where two pictures say different things', () => {
    const place = 'services[0].domains[0].name'
    expect(prefill(draft, [says(place, 'a.cn'), says(place, 'b.cn')])).toEqual([])
    expect(prefill(draft, [says(place, 'a.cn'), says(place, 'a.cn')])).toHaveLength(1)
  })
  it('never takes the head on the licence for the person responsible', () => {
    expect(prefill(draft, [says('principal.responsible.name', '林知夏', { field: 'legalRep' })])).toEqual([])
  })
})

it('a question is answered by what it asks for', () => {
  expect(isAnswered(draft, 'service')).toBe(true)
  expect(isAnswered(draft, 'domain')).toBe(false)
  expect(
    isAnswered({ ...draft, principal: { ...draft.principal, filingNumber: '浙ICP备1号' } }, 'before'),
  ).toBe(true)
})

describe('the type of a certificate', () => {
  const page = (kind: string) => ({ page: 1, kind }) as MaterialView['pages'][number]
  it('is told by a picture that is one, in its own slot and where nothing stands yet', () => {
    const licence = { ...aMaterial({ slot: 'principal-certificate' }), pages: [page('business-licence')] }
    expect(certificateTypes(draft, [licence])).toMatchObject([
      { path: 'principal.certificate.type', value: 'business-licence' },
    ])
    expect(certificateTypes(draft, [{ ...licence, slot: 'other' }])).toEqual([])
    const filled = {
      ...draft,
      principal: {
        ...draft.principal,
        certificate: { ...draft.principal.certificate, type: 'business-licence' },
      },
    }
    expect(certificateTypes(filled, [licence])).toEqual([])
  })
})
