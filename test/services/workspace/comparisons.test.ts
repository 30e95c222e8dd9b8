import { describe, expect, it } from 'vitest'
import type { CompareJob, PageField, Reader } from '../../../electron/core/reading/reader-port'
import type { Verdict } from '../../../electron/core/reading/reading'
import type { Store } from '../../../electron/services/storage/store'
import type { MaterialEntry, StoredPage } from '../../../electron/services/storage/store-records'
import { Comparisons } from '../../../electron/services/workspace/comparisons'
import { aDraft } from '../../core/rules/rule-table'
import { aPage } from '../storage/sample-drafts'

/** Of characters that readings alone may speak for. */
const typed = '王志强'
const draft = aDraft((one) => {
  one.principal.responsible.name = typed
  one.materials = [{ file: 'card.jpg', slot: 'principal-person-portrait', service: null }]
})
const material = {
  id: 'm',
  fileName: 'card.jpg',
  sha256: 'hash',
  slot: 'principal-person-portrait',
} as MaterialEntry

const read = (value: string, times: number): PageField => ({
  value,
  confidence: 0.97,
  box: aPage().fields['name']!.box,
  source: 'ocr',
  alternatives: Array.from({ length: times }, () => value),
})

function otherCard(): NonNullable<StoredPage['others']>[number] {
  const { kind, kindConfidence, quality, outline } = aPage()
  const fields = { name: read(typed, 2) }
  return { kind, kindConfidence, quality, outline, fields, doubtful: {}, rows: {}, verdicts: [] }
}

/** A reader whose answers the test gives, and a store with a crop under every key. */
function started() {
  const jobs: { job: Omit<CompareJob, 'job'>; say: (verdict: Verdict) => void; fail: () => void }[] = []
  const pictures: string[] = []
  const told: string[] = []
  const reader = {
    compare: (job: Omit<CompareJob, 'job'>) =>
      new Promise((resolve, reject) => {
        const fail = (): void => reject(new Error('stopped'))
        jobs.push({ job, say: (verdict) => resolve({ verdict }), fail })
      }),
  } as unknown as Reader
  const store = {
    picture: (_: string, page: number, name: string) => {
      pictures.push(`${page} ${name}`)
      return Promise.resolve(new Uint8Array(3))
    },
  } as unknown as Store
  const comparisons = new Comparisons(store, reader, (id) => told.push(id))
  const compare = (page: StoredPage) => comparisons.compare('d', draft, [{ material, pages: [page] }])
  return { jobs, pictures, told, comparisons, compare }
}

const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

describe('Comparisons', () => {
  it('holds a value that its readings alone call a match against the picture, and takes its answer', async () => {
    const { jobs, told, comparisons, compare } = started()
    const page: StoredPage = {
      ...aPage(),
      fields: { name: read(typed, 3) },
      rows: { name: [{ x: 1, y: 2, width: 3, height: 4 }] },
      smear: { xx: 9, xy: 1, yy: 4, gain: 3 },
    }
    const first = compare(page)
    expect(first.comparisons[0]?.verdicts['name']).toBe('match')
    expect(first.comparing).toBe(true)
    await heard()
    expect(jobs[0]?.job).toMatchObject({ field: 'name', typed, rows: page.rows['name'], smear: page.smear })
    jobs[0]!.say('unsure')
    await comparisons.settled('d')
    const second = compare(page)
    expect(second.comparisons[0]?.verdicts['name']).toBe('unsure')
    expect(second.comparing).toBe(false)
    expect(told).toEqual(['d'])
    expect(jobs).toHaveLength(1)
  })

  it('asks for what was too unsure to be stated, with that reading', async () => {
    const { jobs, compare } = started()
    compare({ ...aPage(), fields: {}, doubtful: { name: read('林晓', 1) } })
    await heard()
    expect(jobs[0]?.job.reading?.value).toBe('林晓')
  })

  it('asks for a field that was found but not read', async () => {
    const { jobs, compare } = started()
    compare({ ...aPage(), fields: {} })
    await heard()
    expect(jobs[0]?.job).toMatchObject({ field: 'name', reading: null })
  })

  it('asks for a further document of the page with its own crop', async () => {
    const { pictures, jobs, compare } = started()
    const { comparisons } = compare({
      ...aPage(),
      fields: {},
      cropNames: ['name@0'],
      others: [otherCard()],
    })
    expect(comparisons.map((one) => one.other)).toEqual([undefined, 0])
    await heard()
    expect(pictures).toEqual(['1 name@0'])
    expect(jobs).toHaveLength(1)
  })

  it('tells every draft that holds the same picture', async () => {
    const { jobs, told, comparisons, compare } = started()
    const page: StoredPage = { ...aPage(), fields: { name: read(typed, 3) } }
    compare(page)
    expect(comparisons.compare('e', draft, [{ material, pages: [page] }]).comparing).toBe(true)
    await heard()
    jobs[0]!.say('match')
    await comparisons.settled('e')
    expect(told.toSorted()).toEqual(['d', 'e'])
    expect(jobs).toHaveLength(1)
  })

  it('tells once, when the last of a draft’s answers is in', async () => {
    const { jobs, told, comparisons, compare } = started()
    compare({
      ...aPage(),
      fields: { name: read(typed, 3) },
      others: [otherCard()],
      cropNames: ['name', 'name@0'],
    })
    await heard()
    expect(jobs).toHaveLength(2)
    jobs[0]!.say('match')
    await heard()
    expect(told).toEqual([])
    jobs[1]!.fail()
    await comparisons.settled('d')
    expect(told).toEqual(['d'])
  })
})
