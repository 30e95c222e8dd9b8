import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import { changesSheet } from '../../../electron/core/packaging/changes-sheet'

const draftOf = (name: string) =>
  draftSchema.parse({ format: 'icp-filing-draft', version: 1, principal: { name } })
const before = { round: 1, day: '2026-11-20', sha256: 'ab'.repeat(32), draft: draftOf('甲公司') }

describe('what is different from the round before', () => {
  it('names each place with both values', () => {
    const sheet = changesSheet(before, draftOf('乙公司'))
    expect(sheet).toContain('第 1 轮：2026-11-20')
    expect(sheet).toMatch(/\| 改 \| 甲公司 \| 乙公司 \|/)
  })
  it('says so when nothing is', () => {
    expect(changesSheet(before, draftOf('甲公司'))).toContain('与上一轮相同')
  })
  it('keeps a value from ending its cell or making markup', () => {
    const sheet = changesSheet(before, draftOf('a|b\n| c <img src=x>'))
    const row = sheet.split('\n').find((line) => line.includes('img'))!
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(row).not.toMatch(/(?<!\\)</)
  })
})
