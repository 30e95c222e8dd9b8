import { copyFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { SCHEMA_STEPS } from '../../../electron/services/storage/schema'
import { heldBy, releasedStores } from '../../crash/released-stores'
import { sha256 } from '../../crash/content'
import { failureOf } from './failing'
import { aStoreFile, bytesOf, openAt } from './store-place'

describe('stores of every released format', () => {
  it('are at hand, one of each', () => {
    expect(releasedStores().map(({ version }) => version)).toEqual(SCHEMA_STEPS.map((_, at) => at + 1))
  })

  it.each(releasedStores())('format $version opens with equal content', ({ version, file, key, truth }) => {
    const copy = aStoreFile()
    copyFileSync(file, copy)
    const store = openAt(copy, key)
    store.sweep()
    expect(heldBy(store, truth)).toMatchObject(truth)
    const pictures = truth.drafts.flatMap(({ materials }) => materials)
    expect(pictures.map(({ id }) => sha256(store.fileBytes(id).bytes))).toEqual(
      pictures.map((picture) => picture.sha256),
    )
    // The control: what is looked at can differ.
    const [first] = truth.drafts
    if (first === undefined) throw new Error('no draft')
    store.saveDraft(first.id, { ...first.draft, title: '改' })
    expect(heldBy(store, truth)).not.toMatchObject(truth)
    expect(store.checkWhole()).toBe(0)
    if (version < SCHEMA_STEPS.length)
      expect(bytesOf(`${copy}.before-v${SCHEMA_STEPS.length}`).length).toBeGreaterThan(0)
  })

  it.each(releasedStores())(
    'format $version is refused by an older program, unchanged',
    ({ file, key, version }) => {
      const copy = aStoreFile()
      copyFileSync(file, copy)
      const before = bytesOf(copy)
      expect(
        failureOf(() => openDatabase({ file: copy, key, steps: SCHEMA_STEPS.slice(0, version - 1) })),
      ).toBe('newer-version')
      expect(bytesOf(copy).equals(before)).toBe(true)
      expect(bytesOf(`${copy}-wal`)).toHaveLength(0)
    },
  )
})
