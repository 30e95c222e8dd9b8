import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePackage } from '../../../electron/services/packaging/make-package'
import { verifyZipBytes } from '../../../electron/services/packaging/verify-zip'
import { aPackageInput } from './a-package'

const PACKAGES = 200
/** mulberry32: the same damages in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

type Damage = (whole: Buffer, random: (below: number) => number) => Buffer

const DAMAGES: Record<string, Damage> = {
  'a byte changed': (whole, random) => {
    const at = random(whole.length)
    const copy = Buffer.from(whole)
    copy[at] = copy[at]! ^ (1 + random(255))
    return copy
  },
  'a stretch overwritten': (whole, random) => {
    const at = random(whole.length - 64)
    return Buffer.from(whole).fill(0xa5, at, at + 64)
  },
  'cut short': (whole, random) => whole.subarray(0, random(whole.length)),
  'a stretch missing': (whole, random) => {
    const at = random(whole.length - 40)
    return Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1 + random(32))])
  },
  'bytes put in': (whole, random) => {
    const at = random(whole.length + 1)
    return Buffer.concat([whole.subarray(0, at), Buffer.from([random(256)]), whole.subarray(at)])
  },
  'bytes behind': (whole, random) => Buffer.concat([whole, Buffer.alloc(1 + random(50), 7)]),
  'two halves swapped': (whole, random) => {
    const at = 1 + random(whole.length - 1)
    return Buffer.concat([whole.subarray(at), whole.subarray(0, at)])
  },
}

let folder: string
let plain: Buffer
let locked: Buffer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrupted-'))
  await writePackage(aPackageInput(), join(folder, 'a.zip'))
  await writePackage(aPackageInput(), join(folder, 'b.zip'), 'sample words 9')
  plain = await readFile(join(folder, 'a.zip'))
  locked = await readFile(join(folder, 'b.zip'))
})
afterAll(() => rm(folder, { recursive: true }))

it(`refuses ${PACKAGES} packages that were damaged in ${Object.keys(DAMAGES).length} ways, and takes the whole ones`, async () => {
  expect((await verifyZipBytes(plain)).ok).toBe(true)
  expect((await verifyZipBytes(locked, 'sample words 9')).ok).toBe(true)
  const kinds = Object.entries(DAMAGES)
  const taken: string[] = []
  for (let at = 0; at < PACKAGES; at++) {
    const [name, damage] = kinds[at % kinds.length]!
    const isLocked = at % 4 === 0
    const broken = damage(isLocked ? locked : plain, randomOf(at))
    const { ok } = await verifyZipBytes(broken, isLocked ? 'sample words 9' : null)
    if (ok) taken.push(`${at}: ${name}`)
  }
  expect(taken).toEqual([])
})
