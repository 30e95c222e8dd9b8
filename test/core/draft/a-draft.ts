import fc from 'fast-check'
import type { Draft, Person } from '../../../electron/core/filing/draft'
import { draftSchema } from '../../../electron/core/filing/draft'
import { CERTIFICATE_TYPES, NATURES, SLOTS } from '../../../electron/core/filing/vocabulary'

/** A draft of an invented firm; `change` gets it as the plain object of its file. */
export function aDraftObject(): Record<string, unknown> {
  return {
    format: 'icp-filing-draft',
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    title: '青禾样本科技 · 官网',
    filing: { province: '33', accessProvider: 'aliyun', type: 'first' },
    principal: {
      nature: 'enterprise',
      name: '杭州青禾样本科技有限公司',
      certificate: { type: 'business-licence', number: '91330106MA00000000', validUntil: 'long-term' },
      responsible: { name: '林知夏', mobile: '13800000012' },
    },
    services: [
      {
        kind: 'website',
        name: '青禾样本记事',
        domains: [{ name: 'qinghe-yangben.cn', owner: { name: '沈小满' } }],
      },
    ],
    materials: [
      { slot: 'principal-certificate', file: 'licence.jpg' },
      { slot: 'domain-certificate', file: '域名证书.png', service: 0 },
    ],
  }
}

export const aDraft = (): Draft => draftSchema.parse(aDraftObject())

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const text = maybe(fc.string({ unit: 'grapheme', maxLength: 12 }))
const day = maybe(fc.constantFrom('2026-01-31', '1999-12-01'))
const person: fc.Arbitrary<Person> = fc.record({
  name: text,
  certificate: fc.record({
    type: fc.constant('resident-id' as const),
    number: text,
    validUntil: maybe(fc.constantFrom('long-term' as const, '2039-05-01')),
  }),
  mobile: text,
  emergencyPhone: text,
  landline: text,
  email: text,
  isLegalRepresentative: maybe(fc.boolean()),
})

/** Any draft that the app itself could hold. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    title: text,
    province: maybe(fc.constantFrom('11', '33', '65')),
    nature: maybe(fc.constantFrom(...NATURES)),
    responsible: person,
    certificateType: maybe(fc.constantFrom(...CERTIFICATE_TYPES)),
    names: fc.dictionary(fc.constantFrom('android', 'ios', '鸿蒙', 'a"b\\c'), fc.string({ maxLength: 5 })),
    services: fc.array(fc.record({ name: text, registeredOn: day, owner: text }), { maxLength: 3 }),
    files: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 4 }),
    slot: fc.constantFrom(...SLOTS),
  })
  .map((some) =>
    draftSchema.parse({
      ...aDraftObject(),
      title: some.title,
      filing: { province: some.province },
      principal: {
        nature: some.nature,
        certificate: { type: some.certificateType },
        responsible: some.responsible,
      },
      services: some.services.map(({ name, registeredOn, owner }) => ({
        kind: 'app',
        name,
        domains: [{ name: owner, registeredOn, owner: { name: owner } }],
        app: { namesByPlatform: some.names },
      })),
      materials: some.files.map((file) => ({ slot: some.slot, file })),
    }),
  )
