import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import { parseResidentId } from '../../../electron/core/values/resident-id'
import { USUAL_KINDS } from '../plan'
import type { Truth } from '../truth'
import { bundledFiles, bundledPlan } from './bundled'
import { fixturesPlan } from './fixtures'
import { floorPlan } from './floor'

const BUNDLED = path.join(import.meta.dirname, '../../../resources/samples')
const FIXTURES = path.join(import.meta.dirname, '../../fixtures/certificates')

const truthsIn = (folder: string): Truth[] =>
  readFileSync(path.join(folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth)

describe('the bundled sample', () => {
  const text = readFileSync(path.join(BUNDLED, 'draft.icpdraft.json'), 'utf8')
  const draft = draftSchema.parse(JSON.parse(text))
  const truths = truthsIn(BUNDLED)
  const printed = (file: string): Truth['typed'] => truths.find((truth) => truth.file === file)!.typed

  it('is what its description makes', () => {
    expect(text).toBe(bundledFiles['draft.icpdraft.json'])
    expect(truths.map(({ file }) => file)).toEqual(bundledPlan.map(({ file }) => file))
  })

  it('names its pictures, which together stay under 2 MB', () => {
    const sizes = draft.materials.map(({ file }) => statSync(path.join(BUNDLED, file)).size)
    expect(sizes).toHaveLength(4)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000)
  })

  it('has one digit of the responsible person’s number wrong, and says the same otherwise', () => {
    const card = printed('id-portrait.jpg')
    const { name, certificate } = draft.principal.responsible
    const wrong = [...certificate.number!].filter((digit, at) => digit !== card['idNumber']![at])
    expect(wrong).toHaveLength(1)
    expect(parseResidentId(card['idNumber']!).ok).toBe(true)
    expect(name).toBe(card['name'])
    expect(certificate.validUntil).toBe(printed('id-emblem.jpg')['expiry'])
  })

  it('has another person as owner of the domain, and is right about the domain otherwise', () => {
    const certificate = printed('domain-certificate.jpg')
    const domain = draft.services[0]!.domains[0]!
    expect(domain.owner.name).toBe(certificate['owner'])
    expect([draft.principal.name, draft.principal.responsible.name]).not.toContain(domain.owner.name)
    expect(parseResidentId(domain.owner.certificateNumber!).ok).toBe(true)
    expect(domain).toMatchObject({
      name: certificate['domain'],
      registrar: certificate['registrar'],
      registeredOn: certificate['registered'],
      expiresOn: certificate['expiry'],
    })
  })

  it('agrees with the licence', () => {
    expect(printed('licence.jpg')).toMatchObject({
      uscc: draft.principal.certificate.number,
      companyName: draft.principal.name,
      legalRep: draft.principal.responsible.name,
      address: draft.principal.certificate.address,
      expiry: draft.principal.certificate.validUntil,
    })
  })
})

describe('the pictures that tests read', () => {
  const truths = truthsIn(FIXTURES)

  it('are those of the plan, of every kind and quality', () => {
    expect(truths.map(({ file }) => file)).toEqual(fixturesPlan.map(({ file }) => file))
    expect(new Set(truths.map(({ kind }) => kind))).toEqual(new Set(USUAL_KINDS))
    expect(new Set(truths.map(({ level }) => level)).size).toBe(4)
  })

  it('stay under 250 kB each', () => {
    for (const { file } of truths)
      expect(statSync(path.join(FIXTURES, file)).size, file).toBeLessThanOrEqual(250_000)
  })

  it('have a box for every printed field, within the picture unless it is lost', () => {
    for (const { file, fields, boxes, lost, width, height } of truths)
      for (const [field, value] of Object.entries(fields)) {
        if (value === 'absent') continue
        expect(boxes[field], `${file} ${field}`).toHaveLength(4)
        const inside = boxes[field]!.every(
          ([x, y]) => x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1,
        )
        expect(inside || lost.includes(field), `${file} ${field}`).toBe(true)
      }
  })
})

describe('the further pictures of the reading floor', () => {
  const folder = path.join(import.meta.dirname, '../../fixtures/reading-floor')

  it('are those of the plan, and stay under 250 kB each', () => {
    expect(truthsIn(folder).map(({ file }) => file)).toEqual(floorPlan.map(({ file }) => file))
    for (const { file } of floorPlan)
      expect(statSync(path.join(folder, file)).size, file).toBeLessThanOrEqual(250_000)
  })
})
