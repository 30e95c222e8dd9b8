import { statSync, truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storeJobs } from '../../../electron/services/backup/store-jobs'
import { KEY, openAt } from '../storage/store-place'
import { aFilledStore, CREATED, spoilByte } from './backup-place'

const PAGE = 4_096

describe('a store whose file was cut', () => {
  it('gives the drafts that stand before the cut', () => {
    const filled = aFilledStore(8)
    filled.store.close()
    truncateSync(filled.file, Math.floor((statSync(filled.file).size * 0.7) / PAGE) * PAGE)
    const report = storeJobs.rescue({ file: filled.file, key: KEY, at: CREATED })
    expect(report.drafts).toBeGreaterThanOrEqual(5)
    expect(report.filesLost).toBeGreaterThan(0)
    const store = openAt(filled.file)
    expect(store.checkWhole()).toBe(0)
    expect(store.listDrafts()).toHaveLength(report.drafts)
    for (const { id } of store.listDrafts()) expect(store.giveDraft(id).draft.title).toMatch(/^第 \d 份$/)
  })
})

describe('checking a store in use', () => {
  it('finds nothing in a whole one and a damaged page in another', () => {
    const filled = aFilledStore(4)
    expect(storeJobs.checkStore({ file: filled.file, key: KEY })).toBe(0)
    filled.store.close()
    spoilByte(filled.file, Math.floor(statSync(filled.file).size / 2))
    expect(storeJobs.checkStore({ file: filled.file, key: KEY })).toBeGreaterThan(0)
  })
})
