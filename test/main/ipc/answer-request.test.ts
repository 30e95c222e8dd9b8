import { describe, expect, it, vi } from 'vitest'
import { routes } from '../../../electron/contract/routes'
import { answerRequest } from '../../../electron/main/ipc/answer-request'
import type { HandlerTable } from '../../../electron/main/ipc/handler-table'
import { ExpectedFailure } from '../../../electron/services/failure'

/** A table whose every handler fails the test, but for the ones given. */
function handlers(given: Partial<HandlerTable>): HandlerTable {
  const refuse = (): never => {
    throw new Error('must not be called')
  }
  return {
    ...Object.fromEntries(Object.keys(routes).map((name) => [name, refuse])),
    ...given,
  } as HandlerTable
}

const silent = (): void => undefined

describe('answerRequest', () => {
  it('answers a good request with the handler’s value', async () => {
    const table = handlers({ 'draft.create': ({ from }) => ({ id: `made-${from}` }) })
    expect(await answerRequest(table, 'draft.create', { from: 'blank' }, silent)).toEqual({
      ok: true,
      value: { id: 'made-blank' },
    })
  })

  it.each([
    ['an unknown route', 'draft.steal', {}],
    ['a name of Object', 'constructor', {}],
    ['no text', 7, {}],
    ['an unknown key', 'draft.create', { from: 'blank', path: '/etc/passwd' }],
    ['a wrong value', 'draft.create', { from: 'anywhere' }],
    ['nothing', 'draft.open', undefined],
    ['a number for an id', 'draft.open', { id: 3 }],
    [
      'bytes that are text',
      'material.add',
      { draftId: 'a', files: [{ name: 'a', bytes: 'x', slot: null, service: null }] },
    ],
  ])('refuses %s without calling a handler', async (_, route, input) => {
    const answer = await answerRequest(handlers({}), route, input, silent)
    expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } })
  })

  it('passes an expected failure on with its code', async () => {
    const table = handlers({
      'draft.open': () => {
        throw new ExpectedFailure('no-such-draft')
      },
    })
    expect(await answerRequest(table, 'draft.open', { id: 'x' }, silent)).toMatchObject({
      ok: false,
      failure: { code: 'no-such-draft' },
    })
  })

  it('turns anything else into a fault that tells the page nothing', async () => {
    const report = vi.fn()
    const table = handlers({
      'draft.open': () => {
        throw new Error('secret 110101199001010015')
      },
    })
    const answer = await answerRequest(table, 'draft.open', { id: 'x' }, report)
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(answer).toMatchObject({ ok: false, failure: { code: 'fault' } })
    expect(report).toHaveBeenCalledOnce()
  })

  it('refuses a value that does not fit the route’s output', async () => {
    const table = handlers({ 'draft.create': () => ({ id: '' }) })
    expect(await answerRequest(table, 'draft.create', { from: 'blank' }, silent)).toMatchObject({ ok: false })
  })

  it('takes no path, address or statement in any route', () => {
    const text = JSON.stringify(
      Object.values(routes).map(({ input }) => Object.keys((input as { shape?: object }).shape ?? {})),
    )
    expect(text).not.toMatch(/path|url|href|sql|channel|folder/i)
  })
})
