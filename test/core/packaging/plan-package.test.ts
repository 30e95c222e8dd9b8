import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { draftSchema } from '../../../electron/core/filing/draft'
import { SLOTS } from '../../../electron/core/filing/vocabulary'
import { isSafePath, nameKey } from '../../../electron/core/packaging/entry-name'
import { overridesFor, uncoveredBlocks } from '../../../electron/core/packaging/overrides'
import { pictureEnding } from '../../../electron/core/packaging/picture-ending'
import { planPackage } from '../../../electron/core/packaging/plan-package'
import { aFinding } from '../../services/packaging/a-package'
import { aDraftObject } from '../draft/a-draft'

const draftWith = (materials: object[], more: object = {}): Draft =>
  draftSchema.parse({ ...aDraftObject(), ...more, materials })
const all = (draft: Draft) => draft.materials.map((_, index) => ({ index, ending: 'jpg' }))

describe('names in the package', () => {
  it('tell the kind of every slot, never the file of the person, and none falls on another', () => {
    const draft = draftWith(
      SLOTS.flatMap((slot, index) => [
        { slot, file: `林知夏 ${index}.jpg` },
        { slot, file: `另一份 ${index}.jpg`, service: 0 },
      ]),
    )
    const names = planPackage(draft, all(draft)).materials.map(({ name }) => name)
    expect(names).toHaveLength(2 * SLOTS.length)
    expect(new Set(names.map(nameKey)).size).toBe(names.length)
    expect(names.every(isSafePath)).toBe(true)
    expect(names.join()).not.toContain('林知夏')
  })

  it('say which service where there are several', () => {
    const draft = draftWith([{ slot: 'domain-certificate', file: 'a', service: 1 }], { services: [{}, {}] })
    expect(planPackage(draft, all(draft)).materials[0]!.name).toBe('材料/01-域名证书-服务2.jpg')
  })

  it('call the certificate a licence only when it is one', () => {
    const draft = draftWith([{ slot: 'principal-certificate', file: 'a' }], {
      principal: { certificate: { type: 'notary-licence' } },
    })
    expect(planPackage(draft, all(draft)).materials[0]!.name).toBe('材料/01-主体证件.jpg')
  })
})

describe('the packed draft', () => {
  it('points to the packed names everywhere it names a file', () => {
    const draft = draftWith(
      [
        { slot: 'app-icon', file: 'icon.png' },
        { slot: 'prior-approval', file: 'news.pdf' },
      ],
      {
        services: [
          {
            kind: 'app',
            app: { icon: 'icon.png' },
            priorApprovals: [
              { category: 'news', file: 'news.pdf' },
              { category: 'health', file: '/home/someone/else.pdf' },
            ],
          },
        ],
      },
    )
    const [service] = planPackage(draft, all(draft)).draft.services
    expect(service!.app!.icon).toBe('材料/01-App图标.jpg')
    expect(service!.priorApprovals.map(({ file }) => file)).toEqual(['材料/02-前置审批文件.jpg', null])
  })

  it('packs a file that serves twice once, and keeps both places', () => {
    const draft = draftWith([
      { slot: 'domain-certificate', file: 'a.jpg', service: 0 },
      { slot: 'other', file: 'a.jpg' },
    ])
    const plan = planPackage(draft, all(draft))
    expect(plan.materials).toHaveLength(1)
    expect(plan.draft.materials.map(({ file }) => file)).toEqual([
      '材料/01-域名证书.jpg',
      '材料/01-域名证书.jpg',
    ])
    expect(plan.leftOut).toEqual([])
  })
})

describe('a block', () => {
  const passed = aFinding({ outcome: 'passed' })
  it('stands until it has a reason of its own', () => {
    expect(uncoveredBlocks([aFinding(), passed], [])).toEqual([aFinding()])
    expect(uncoveredBlocks([aFinding(), passed], overridesFor([aFinding(), passed], '已知晓'))).toEqual([])
    expect(uncoveredBlocks([aFinding({ path: 'x' })], overridesFor([aFinding()], '已知晓'))).toHaveLength(1)
    expect(uncoveredBlocks([aFinding()], overridesFor([aFinding()], '  '))).toHaveLength(1)
  })
})

it.each([
  ['jpg', [0xff, 0xd8, 0xff, 0xe1]],
  ['png', [...Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')]],
  ['pdf', [...Buffer.from('%PDF-1.7')]],
  ['webp', [...Buffer.from('RIFF0000WEBP')]],
  ['tif', [0x4d, 0x4d, 0, 0x2a]],
  ['bin', [1, 2, 3]],
  ['bin', []],
])('ends in %s by what the bytes are', (ending, bytes) => {
  expect(pictureEnding(Uint8Array.from(bytes))).toBe(ending)
})
