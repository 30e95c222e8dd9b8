import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { typedFieldsFor, typedPathsFor } from '../../../electron/core/rules/typed-fields'
import {
  aDraft,
  anotherPerson,
  aPersonalDraft,
  COMPANY,
  COMPANY_NUMBER,
  OTHER_NUMBER,
  PERSON,
  PERSON_NUMBER,
  type Change,
} from './rule-table'

const withMaterial = (
  slot: Draft['materials'][number]['slot'],
  change: Change = () => undefined,
  service: number | null = null,
  file = 'a.jpg',
): Draft =>
  aDraft((draft) => {
    change(draft)
    draft.materials = [{ slot, file, service }]
  })

describe('typed values of a material', () => {
  it('of a licence are the organisation’s', () => {
    expect(typedFieldsFor(withMaterial('principal-certificate'), 0)).toEqual({
      companyName: COMPANY,
      uscc: COMPANY_NUMBER,
      address: '浙江省杭州市西湖区样本路 1 号',
      expiry: 'long-term',
      legalRep: PERSON,
    })
  })

  it.each([false, null])('of a licence name no legal representative when the answer is %s', (answer) => {
    const draft = withMaterial('principal-certificate', (one) => {
      one.principal.responsible.isLegalRepresentative = answer
    })
    expect(typedFieldsFor(draft, 0)).not.toHaveProperty('legalRep')
  })

  it('of the head’s card are the head’s, on either side', () => {
    const typed = { name: PERSON, idNumber: PERSON_NUMBER, expiry: '2038-03-15' }
    expect(typedFieldsFor(withMaterial('principal-person-portrait'), 0)).toEqual(typed)
    expect(typedFieldsFor(withMaterial('principal-person-emblem'), 0)).toEqual(typed)
  })

  it('of a person who files are the principal’s, with the address', () => {
    const draft = aPersonalDraft((one) => {
      one.principal.responsible.name = null
      one.materials = [{ slot: 'principal-person-portrait', file: 'a.jpg', service: null }]
    })
    const { typed, paths } = typedPathsFor(draft, 0)
    expect(typed).toMatchObject({
      name: PERSON,
      idNumber: PERSON_NUMBER,
      address: expect.any(String) as string,
    })
    expect(paths).toMatchObject({ name: 'principal.name', idNumber: 'principal.certificate.number' })
  })

  it('of a service’s card are its own person’s, else the head’s', () => {
    const own: Change = (draft) => {
      draft.services[0]!.responsible = anotherPerson()
    }
    const draft = withMaterial('service-person-portrait', own, 0)
    expect(typedPathsFor(draft, 0)).toMatchObject({
      typed: { name: '林样本', idNumber: OTHER_NUMBER },
      paths: { name: 'services[0].responsible.name' },
    })
    expect(typedPathsFor(withMaterial('service-person-emblem', undefined, 0), 0).paths).toMatchObject({
      name: 'principal.responsible.name',
    })
  })

  it('of a residence permit leave the card’s validity out', () => {
    expect(typedFieldsFor(withMaterial('residence-permit'), 0)).toEqual({
      name: PERSON,
      idNumber: PERSON_NUMBER,
    })
  })

  it('of a letter are the principal, and the person where that is not the legal representative', () => {
    const draft = withMaterial('authorisation-letter')
    draft.principal.responsible.isLegalRepresentative = true
    expect(typedFieldsFor(draft, 0)).toEqual({ companyName: COMPANY })
    draft.principal.responsible.isLegalRepresentative = false
    expect(typedFieldsFor(draft, 0)).toEqual({
      companyName: COMPANY,
      name: PERSON,
      idNumber: PERSON_NUMBER,
    })
  })

  it('of an approval are its holder', () => {
    expect(typedFieldsFor(withMaterial('prior-approval'), 0)).toEqual({ companyName: COMPANY })
  })

  it('of a verification sheet are the principal, the domain and the person', () => {
    expect(typedFieldsFor(withMaterial('verification-sheet', undefined, 0), 0)).toEqual({
      companyName: COMPANY,
      domain: 'yanshan-sample.cn',
      name: PERSON,
    })
  })

  it('are none for slots that the reader does not read, and for a place without a material', () => {
    expect(typedFieldsFor(withMaterial('site-plan'), 0)).toEqual({})
    expect(typedFieldsFor(aDraft(), 7)).toEqual({})
  })

  it('hold nothing that nobody gave', () => {
    const draft = withMaterial('principal-certificate', (one) => {
      one.principal.name = ' '
      one.principal.certificate.address = null
    })
    expect(Object.keys(typedFieldsFor(draft, 0)).sort()).toEqual(['expiry', 'legalRep', 'uscc'])
  })
})

describe('the domain a certificate is about', () => {
  const two: Change = (draft) => {
    draft.services[0]!.domains.push({ ...draft.services[0]!.domains[0]!, name: 'second-sample.cn' })
  }
  const path = (draft: Draft, index: number, read?: string): string | undefined =>
    typedPathsFor(draft, index, read).paths['domain']

  it('is the one read from it', () => {
    const draft = withMaterial('domain-certificate', two)
    expect(path(draft, 0, 'SECOND-SAMPLE.CN')).toBe('services[0].domains[1].name')
  })

  it('is the one in the file’s name', () => {
    const draft = withMaterial('domain-certificate', two, null, '证书-second-sample.cn.jpg')
    expect(path(draft, 0)).toBe('services[0].domains[1].name')
  })

  it('is else the one at the certificate’s own place', () => {
    const draft = aDraft((one) => {
      two(one)
      one.materials = ['a.jpg', 'b.jpg'].map((file) => ({ slot: 'domain-certificate', file, service: null }))
    })
    expect([path(draft, 0), path(draft, 1)]).toEqual([
      'services[0].domains[0].name',
      'services[0].domains[1].name',
    ])
  })

  it('is none where there are more certificates than domains', () => {
    const draft = aDraft((one) => {
      one.materials = ['a.jpg', 'b.jpg'].map((file) => ({ slot: 'domain-certificate', file, service: null }))
    })
    expect(typedFieldsFor(draft, 1)).toEqual({})
  })
})
