import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FieldRead, FieldsRead } from '../../../../electron/core/reading/read-fields'
import { EarlyProofreading } from '../../../../renderer/reader/glyph/early-proofreading'
import type { LaidDocument } from '../../../../renderer/reader/lay-flat'
import { nextTask } from '../../../../renderer/reader/next-task'

const looked = vi.hoisted(() => ({ at: [] as string[], values: [] as unknown[], wait: Promise.resolve() }))

vi.mock('../../../../renderer/reader/glyph/proofread-fields', () => ({
  PROOFREAD: ['name', 'owner', 'address'],
  proofreadField: async (field: string, { fields, doubtful }: FieldsRead) => {
    looked.at.push(field)
    looked.values.push(fields[field] ?? doubtful[field] ?? null)
    await looked.wait
  },
}))

afterEach(() => {
  looked.at.length = 0
  looked.values.length = 0
  looked.wait = Promise.resolve()
})

const ROW = { x: 10, y: 10, width: 80, height: 20 }
const value = (text: string): FieldRead => ({ value: text, confidence: 0.9, alternatives: [text], rect: ROW })

/** A document whose fields are read one by one, as the test says. */
function aDocument(signs: Parameters<typeof begin>[0] = Promise.resolve([])) {
  const read: FieldsRead = { fields: {}, doubtful: {}, places: {}, rows: {} }
  const early = begin(signs)
  return {
    early,
    read,
    hear(field: string, text: string) {
      read.fields[field] = value(text)
      read.places[field] = ROW
      read.rows[field] = [ROW]
      early.fieldRead(field, read)
    },
  }
}

const begin = (signs: ConstructorParameters<typeof EarlyProofreading>[1]) =>
  new EarlyProofreading({ width: 100, height: 100 } as LaidDocument, signs)

async function settle(): Promise<void> {
  for (let task = 0; task < 3; task++) await nextTask()
}

describe('fields that are proofread while others are read', () => {
  it('are looked at in the order of the proofreading, however they are read', async () => {
    const { early, hear } = aDocument()
    early.located(['address', 'name'])
    hear('address', '样本路8号')
    await settle()
    expect(looked.at).toEqual([])
    hear('name', '王小明')
    await settle()
    // What was not located is looked at as it will be at last: as nothing.
    expect(looked.at).toEqual(['name', 'owner', 'address'])
    expect(looked.values).toEqual([value('王小明'), null, value('样本路8号')])
  })

  it('are left to the last look where all was read before their turn', async () => {
    let go = (): void => undefined
    looked.wait = new Promise((resolve) => (go = resolve))
    const { early, read, hear } = aDocument()
    early.located(['name', 'owner', 'address'])
    hear('name', '王小明')
    await settle()
    const ended = early.end(read)
    hear('owner', '王小明')
    let isOver = false
    void ended.then(() => (isOver = true))
    await settle()
    // The look that is under way is waited for: two at once would change what they find.
    expect(isOver).toBe(false)
    go()
    await ended
    expect(looked.at).toEqual(['name'])
  })

  it('are torn as the picture’s glare tears them', async () => {
    const glare = { warning: 'glare', likely: 0.9, rect: { x: 92, y: 5, width: 40, height: 30 } } as const
    const { early, hear } = aDocument(Promise.resolve([glare]))
    early.located(['name'])
    hear('name', '段然')
    await settle()
    expect(looked.values[0]).toEqual({ ...value('段然'), isTorn: true })
  })

  it('are cut out whatever becomes of their early looks', async () => {
    const failed = Promise.reject<never>(new Error('not seen'))
    // Whoever asked for the signs hears of it.
    failed.catch(() => undefined)
    const { early, read, hear } = aDocument(failed)
    early.located(['name'])
    hear('name', '王小明')
    await settle()
    const { crops } = await early.end(read)
    expect(looked.at).toEqual([])
    expect(crops.rowsOf('name')).toHaveLength(1)
    expect(crops.of('owner')).toBeNull()
  })

  it('have their crops where nothing was read', async () => {
    const { early, read } = aDocument()
    early.located([])
    const { crops } = await early.end(read)
    expect(crops.all()).toEqual({})
  })
})
