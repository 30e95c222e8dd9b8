import { describe, expect, it } from 'vitest'
import type { PageReading, Reader } from '../../../electron/core/reading/reader-port'
import type { Store } from '../../../electron/services/storage/store'
import type { MaterialEntry, StoredReading } from '../../../electron/services/storage/store-records'
import { ReadingQueue } from '../../../electron/services/workspace/reading-queue'

const material = (id: string): MaterialEntry =>
  ({
    id,
    fileName: `${id}.jpg`,
    sha256: `hash-${id}`,
    slot: 'other',
    service: null,
    slotGuessed: false,
    redactions: [] as MaterialEntry['redactions'],
  }) as MaterialEntry

const FIELD = {
  page: 1,
  kind: 'id-portrait',
  field: 'name',
  value: '沈小满',
  confidence: 0.9,
  box: [],
  source: 'ocr',
} as const
const PAGE = { page: 1, kind: 'id-portrait', fields: {}, crops: {}, preview: null, verdicts: [] }

/** A store that keeps readings, and a reader that ends a reading when the test says so. */
function started() {
  const kept = new Map<string, StoredReading>()
  const placed: string[] = []
  const store = {
    readingFor: (sha256: string) => Promise.resolve(kept.get(sha256) ?? null),
    fileBytes: () => Promise.resolve({ bytes: new Uint8Array(1) }),
    saveReading: (sha256: string, _: string, reading: StoredReading) =>
      Promise.resolve(void kept.set(sha256, reading)),
    listMaterials: () =>
      Promise.resolve([material('a'), material('b'), { ...material('c'), slotGuessed: true }]),
    setMaterialSlot: (id: string) => Promise.resolve(void placed.push(id)),
  } as unknown as Store
  const open: { end: () => void; field: () => void; name: string }[] = []
  const reader: Pick<Reader, 'read'> = {
    read: ({ name }, _progress, cancel, onField) =>
      new Promise((resolve) => {
        cancel?.addEventListener('abort', () => resolve({ refused: { code: 'cancelled', detail: {} } }))
        open.push({
          name,
          field: () => onField?.({ ...FIELD, box: [] }),
          end: () => resolve({ pages: [PAGE as unknown as PageReading] }),
        })
      }),
  }
  const told: string[] = []
  const queue: ReadingQueue = new ReadingQueue(store, reader as Reader, {
    progress: ({ materialId, step, done, total }) => told.push(`${materialId} ${step} ${done}/${total}`),
    field: ({ draftId, materialId, field, value }) => told.push(`${draftId} ${materialId} ${field} ${value}`),
    changed: (draftId, { id }) =>
      void queue.stateOf(draftId, material(id)).then(({ state }) => told.push(`${id} ${state}`)),
  })
  return { queue, open, told, kept, placed }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('ReadingQueue', () => {
  it('leaves a picture where the person put it while it was read', async () => {
    const { queue, open, placed } = started()
    queue.enqueue('d', { ...material('c'), slotGuessed: true })
    queue.enqueue('d', { ...material('a'), slotGuessed: true })
    await settled()
    open[0]!.end()
    await settled()
    open[1]!.end()
    await settled()
    // 'a' stands in the store as placed by hand, 'c' as a guess.
    expect(placed).toEqual(['c'])
  })
  it('tells each field as it comes, and counts the pictures', async () => {
    const { queue, open, told } = started()
    queue.enqueue('d', material('a'))
    queue.enqueue('d', material('b'))
    await settled()
    open[0]!.field()
    open[0]!.end()
    await settled()
    open[1]!.end()
    await settled()
    const ofReading = (line: string): boolean => /\d\/\d$|沈小满/.test(line)
    expect(told.filter(ofReading)).toEqual([
      'a decode 0/1',
      'd a name 沈小满',
      'b decode 1/2',
      'null null 2/2',
    ])
    expect(told.filter((line) => !ofReading(line))).toEqual(['a reading', 'a read', 'b reading', 'b read'])
  })

  it('stops at once what is read and what waits, and reads on where it was asked to', async () => {
    const { queue, open, told } = started()
    queue.enqueue('d', material('a'))
    queue.enqueue('d', material('b'))
    await settled()
    queue.stop('d')
    await settled()
    expect(told.filter((line) => line.endsWith('stopped')).toSorted()).toEqual(['a stopped', 'b stopped'])
    await queue.resume('d')
    await settled()
    expect(open.map(({ name }) => name)).toEqual(['a.jpg', 'a.jpg'])
  })

  it('leaves one picture for later and reads the next; those of another draft are not touched', async () => {
    const { queue, open, told } = started()
    queue.enqueue('d', material('a'))
    queue.enqueue('d', material('b'))
    await settled()
    queue.skip('other')
    await settled()
    expect(open.map(({ name }) => name)).toEqual(['a.jpg'])
    queue.skip('d')
    await settled()
    expect(told).toContain('a stopped')
    expect(open.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg'])
  })

  it('takes what was read before from the store', async () => {
    const { queue, open, kept } = started()
    kept.set('hash-a', { pages: [PAGE as never] })
    expect((await queue.stateOf('d', material('a'))).state).toBe('read')
    await settled()
    expect(open).toEqual([])
  })
})
