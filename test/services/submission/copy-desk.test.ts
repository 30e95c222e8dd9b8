import { describe, expect, it } from 'vitest'
import type { CopyRowView } from '../../../electron/contract/copy-sheet-views'
import { copySheetViewSchema } from '../../../electron/contract/copy-sheet-views'
import { CopyDesk } from '../../../electron/services/submission/copy-desk'
import type { StoredDraft } from '../../../electron/services/storage/store-records'
import { cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'

const NAME = 'principal.name'

function aDesk() {
  const draft = structuredClone(cleanDraft(PROVINCE_SEATS[10]!, 'enterprise'))
  const store = { getDraft: (id: string) => Promise.resolve({ id, draft } as unknown as StoredDraft) }
  return { draft, desk: new CopyDesk({ store, facts: () => facts() }) }
}
const rowsOf = async (desk: CopyDesk, draftId = 'a'): Promise<CopyRowView[]> =>
  (await desk.view(draftId)).steps.flatMap(({ rows }) => rows)
const nameRow = async (desk: CopyDesk, draftId = 'a'): Promise<CopyRowView> =>
  (await rowsOf(desk, draftId)).find(({ key }) => key.endsWith(NAME))!

describe('CopyDesk', () => {
  it('gives rows that fit the contract, with another mark for each value', async () => {
    const { desk } = aDesk()
    const view = copySheetViewSchema.parse({ ...(await desk.view('a')), onTop: false, letterKeys: true })
    const rows = view.steps.flatMap((step) => step.rows)
    expect(rows.length).toBeGreaterThan(20)
    const values = new Set(rows.map(({ value }) => value))
    expect(new Set(rows.map(({ mark }) => mark)).size).toBe(values.size)
    expect(rows.every(({ mark }) => /^[0-9a-f]{16}$/.test(mark))).toBe(true)
  })

  it('tells the place of what no console asks for, whose label is ours', async () => {
    const { draft, desk } = aDesk()
    draft.principal.remark = '备注一句'
    draft.services[0]!.domains[0]!.registeredOn = '2024-05-01'
    const own = (await rowsOf(desk)).filter(({ ownPlace }) => ownPlace !== null)
    expect(own.map(({ ownPlace }) => ownPlace)).toContain('services[0].domains[0].registeredOn')
    expect(own.every(({ key, ownPlace }) => key === `beside.${ownPlace}`)).toBe(true)
    expect((await nameRow(desk)).ownPlace).toBeNull()
  })

  it('masks people’s numbers and keeps the plain value beside', async () => {
    const { draft, desk } = aDesk()
    const number = draft.principal.responsible.certificate.number!
    const row = (await rowsOf(desk)).find(({ value }) => value === number)!
    expect(row.masked).not.toBe(number)
    expect(row.masked).toContain('*')
  })

  it('ticks what was copied, until its value is another', async () => {
    const { draft, desk } = aDesk()
    const before = await nameRow(desk)
    desk.tick('a', before.key, before.mark)
    expect((await nameRow(desk)).tick).toBe('copied')
    const name = draft.principal.name
    draft.principal.name = `${name}分公司`
    expect((await nameRow(desk)).tick).toBe('changed')
    draft.principal.name = name
    expect((await nameRow(desk)).tick).toBe('copied')
  })

  it('does not tick a value that was copied before it changed', async () => {
    const { draft, desk } = aDesk()
    const before = await nameRow(desk)
    draft.principal.name = '另一家样本公司'
    desk.tick('a', before.key, before.mark)
    expect((await nameRow(desk)).tick).toBe('changed')
  })

  it('keeps ticks draft by draft, takes them away one by one, all at once, and with the lock', async () => {
    const { desk } = aDesk()
    const [first, second] = await rowsOf(desk)
    for (const id of ['a', 'b']) for (const row of [first!, second!]) desk.tick(id, row.key, row.mark)
    desk.tick('a', first!.key, null)
    const ticks = async (id: string) => (await rowsOf(desk, id)).slice(0, 2).map(({ tick }) => tick)
    expect(await ticks('a')).toEqual(['none', 'copied'])
    desk.untickAll('a')
    expect(await ticks('a')).toEqual(['none', 'none'])
    expect(await ticks('b')).toEqual(['copied', 'copied'])
    desk.forget()
    expect(await ticks('b')).toEqual(['none', 'none'])
  })

  it('knows the place of its own rows only', async () => {
    const { desk } = aDesk()
    expect(await desk.placeOf('a', (await nameRow(desk)).key)).toBe(NAME)
    await expect(desk.placeOf('a', 'principal.certificate.number')).rejects.toMatchObject({
      code: 'bad-request',
    })
  })
})
