import { describe, expect, it } from 'vitest'
import { entriesOfDraft } from '../../../electron/core/ledger/entries-of-draft'
import type { LedgerEntry } from '../../../electron/core/ledger/ledger'
import { LedgerKeeper } from '../../../electron/services/workspace/ledger-keeper'
import { theirDraft } from '../../core/rules/phone-reuse/a-ledger'
import { aDraft } from '../../core/rules/rule-table'

const saved = [...entriesOfDraft(aDraft(), 'mine'), ...entriesOfDraft(theirDraft(), 'theirs')]

function aKeeper(answers: (LedgerEntry[] | Error)[] = [saved]): {
  keeper: LedgerKeeper
  asked: () => number
} {
  let asked = 0
  const ledgerEntries = (): Promise<LedgerEntry[]> => {
    const answer = answers[Math.min(asked, answers.length - 1)]!
    asked += 1
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  return { keeper: new LedgerKeeper({ ledgerEntries }), asked: () => asked }
}

describe('the ledger in memory', () => {
  it('is read once, and shows each draft the others', async () => {
    const { keeper, asked } = aKeeper()
    const [mine, theirs] = await Promise.all([keeper.others('mine'), keeper.others('theirs')])
    expect(mine?.at('phone', '13957100011')).toHaveLength(1)
    expect(mine?.at('phone', '13857100001')).toEqual([])
    expect(theirs?.at('phone', '13857100001')).toHaveLength(1)
    expect(asked()).toBe(1)
  })

  it('follows a save without being read again', async () => {
    const { keeper, asked } = aKeeper()
    await keeper.others('mine')
    await keeper.saved(
      'theirs',
      theirDraft((draft) => (draft.principal.responsible.mobile = '13700000001')),
    )
    const others = await keeper.others('mine')
    expect(others?.at('phone', '13957100011')).toEqual([])
    expect(others?.at('phone', '13700000001')).toHaveLength(1)
    expect(asked()).toBe(1)
  })

  it('takes a save that comes while it is still being read', async () => {
    const { keeper } = aKeeper()
    const reading = keeper.others('mine')
    await keeper.saved(
      'theirs',
      theirDraft((draft) => (draft.principal.responsible.mobile = '13700000001')),
    )
    expect((await reading)?.at('phone', '13700000001')).toHaveLength(1)
  })

  it('does not read for a save alone', async () => {
    const { keeper, asked } = aKeeper()
    await keeper.saved('mine', aDraft())
    expect(asked()).toBe(0)
  })

  it('is read again after it was forgotten', async () => {
    const { keeper, asked } = aKeeper([saved, []])
    expect((await keeper.others('mine'))?.size).toBeGreaterThan(0)
    keeper.forget()
    expect((await keeper.others('mine'))?.size).toBe(0)
    expect(asked()).toBe(2)
  })

  it('is none while the store cannot tell, and there again when it can', async () => {
    const { keeper } = aKeeper([new Error('locked'), saved])
    expect(await keeper.others('mine')).toBeNull()
    await keeper.saved('mine', aDraft())
    expect((await keeper.others('mine'))?.size).toBeGreaterThan(0)
  })
})
