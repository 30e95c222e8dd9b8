import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppEvent } from '../../../electron/contract/events'
import type { HandlerTable } from '../../../electron/main/ipc/handler-table'
import { copySheetHandlers } from '../../../electron/main/ipc/handlers/copy-sheet-handlers'
import { refreshingCopySheet } from '../../../electron/main/ipc/refresh-copy-sheet'
import { ExpectedFailure } from '../../../electron/services/failure'
import type { StoredDraft } from '../../../electron/services/storage/store-records'
import { CopyDesk } from '../../../electron/services/submission/copy-desk'
import { cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'

const saveDialog = vi.hoisted(() => vi.fn())
vi.mock('electron', () => ({ dialog: { showSaveDialog: saveDialog } }))

const draft = cleanDraft(PROVINCE_SEATS[10]!, 'enterprise')
const folder = mkdtempSync(path.join(tmpdir(), 'copy-sheet-window-'))

type Parts = Parameters<typeof copySheetHandlers>[0]

function aTable() {
  let open: string | null = null
  const settings = { letterKeys: true }
  const window = { onTop: false, opened: [] as string[] }
  const events: AppEvent[] = []
  const focus = vi.fn()
  const getDraft = (id: string): Promise<StoredDraft> =>
    id === 'd1'
      ? Promise.resolve({ id, draft } as unknown as StoredDraft)
      : Promise.reject(new ExpectedFailure('no-such-draft'))
  const table = copySheetHandlers({
    store: { store: { getDraft } },
    copyDesk: new CopyDesk({ store: { getDraft }, facts: () => facts() }),
    copyWindow: {
      draftId: () => open,
      window: () => null,
      open: (id: string) => {
        open = id
        window.opened.push(id)
        return Promise.resolve()
      },
      get onTop() {
        return window.onTop
      },
      setOnTop: (onTop: boolean) => (window.onTop = onTop),
    } as unknown as Parts['copyWindow'],
    window: () => ({ isMinimized: () => false, focus }) as unknown as ReturnType<Parts['window']>,
    emit: (event) => events.push(event),
    letterKeys: () => settings.letterKeys,
  })
  return { table, window, events, focus, settings }
}

beforeEach(() => saveDialog.mockReset())

describe('the routes of the copy sheet', () => {
  it('show the draft that the window was opened for, and no draft that is not there', async () => {
    const { table, window } = aTable()
    await expect(table['copySheet.open']({ draftId: 'd2' })).rejects.toMatchObject({ code: 'no-such-draft' })
    expect(window.opened).toEqual([])
    await table['copySheet.open']({ draftId: 'd1' })
    const view = await table['copySheet.view']({})
    expect(view.steps.flatMap(({ rows }) => rows).map(({ value }) => value)).toContain(draft.principal.name)
  })

  it('answer nothing while no window is open', async () => {
    const { table } = aTable()
    const asked: (() => unknown)[] = [
      () => table['copySheet.view']({}),
      () => table['copySheet.tick']({ key: 'x', mark: null }),
      () => table['copySheet.untickAll']({}),
      () => table['copySheet.goto']({ key: 'x' }),
      () => table['copySheet.save']({ format: 'md', masked: true }),
    ]
    for (const ask of asked)
      await expect(Promise.resolve().then(ask)).rejects.toMatchObject({ code: 'no-such-draft' })
    expect(saveDialog).not.toHaveBeenCalled()
  })

  it('tick, untick and keep the window on top', async () => {
    const { table } = aTable()
    await table['copySheet.open']({ draftId: 'd1' })
    const before = await table['copySheet.view']({})
    const [row] = before.steps.flatMap(({ rows }) => rows)
    const ticked = await table['copySheet.tick']({ key: row!.key, mark: row!.mark })
    expect(ticked.steps[0]!.rows[0]!.tick).toBe('copied')
    const none = await table['copySheet.untickAll']({})
    expect(none.steps[0]!.rows[0]!.tick).toBe('none')
    expect((await table['copySheet.onTop']({ onTop: true })).onTop).toBe(true)
  })

  it('tell whether letters alone act', async () => {
    const { table, settings } = aTable()
    await table['copySheet.open']({ draftId: 'd1' })
    expect((await table['copySheet.view']({})).letterKeys).toBe(true)
    settings.letterKeys = false
    expect((await table['copySheet.view']({})).letterKeys).toBe(false)
  })

  it('bring the main window to a row’s field', async () => {
    const { table, events, focus } = aTable()
    await table['copySheet.open']({ draftId: 'd1' })
    const { steps } = await table['copySheet.view']({})
    const row = steps.flatMap(({ rows }) => rows).find(({ key }) => key.endsWith('principal.name'))!
    await table['copySheet.goto']({ key: row.key })
    expect(events).toEqual([{ type: 'copySheet.goto', draftId: 'd1', path: 'principal.name' }])
    expect(focus).toHaveBeenCalledOnce()
    await expect(table['copySheet.goto']({ key: 'services' })).rejects.toMatchObject({ code: 'bad-request' })
  })

  it('save what is shown: masked or whole, as workbook or Markdown', async () => {
    const { table } = aTable()
    await table['copySheet.open']({ draftId: 'd1' })
    const number = draft.principal.responsible.certificate.number!
    for (const masked of [true, false]) {
      const filePath = path.join(folder, `${masked}.md`)
      saveDialog.mockResolvedValueOnce({ canceled: false, filePath })
      expect(await table['copySheet.save']({ format: 'md', masked })).toEqual({ fileName: `${masked}.md` })
      expect(readFileSync(filePath, 'utf8').includes(number)).toBe(!masked)
    }
    const filePath = path.join(folder, 'sheet.xlsx')
    saveDialog.mockResolvedValueOnce({ canceled: false, filePath })
    await table['copySheet.save']({ format: 'xlsx', masked: false })
    expect(readFileSync(filePath).subarray(0, 2).toString('latin1')).toBe('PK')
    saveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
    expect(await table['copySheet.save']({ format: 'xlsx', masked: false })).toEqual({ fileName: null })
  })
})

describe('refreshingCopySheet', () => {
  const answered = (): HandlerTable =>
    new Proxy({} as HandlerTable, {
      get: (_, name) => () => `answer of ${String(name)}`,
      ownKeys: () => ['draft.list'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    })

  it('looks again after what may change a draft, and after nothing else', async () => {
    const refresh = vi.fn(() => Promise.resolve())
    const table = refreshingCopySheet(answered(), { draftId: () => 'd1', refresh, close: vi.fn() })
    const call = (name: keyof HandlerTable) => (table[name] as (input: unknown) => unknown)({})
    expect(await call('draft.save')).toBe('answer of draft.save')
    expect(await call('history.undo')).toBe('answer of history.undo')
    expect(await call('people.erase')).toBe('answer of people.erase')
    expect(refresh).toHaveBeenCalledTimes(3)
    await call('draft.list')
    expect(refresh).toHaveBeenCalledTimes(3)
  })

  it('closes the window when its own draft goes into the trash', async () => {
    const close = vi.fn()
    const table = refreshingCopySheet(answered(), {
      draftId: () => 'd1',
      refresh: () => Promise.resolve(),
      close,
    })
    await table['draft.delete']({ id: 'd2' })
    expect(close).not.toHaveBeenCalled()
    await table['draft.delete']({ id: 'd1' })
    expect(close).toHaveBeenCalledOnce()
  })
})
