import type { Envelope, Failure } from '../../contract/failures'
import { failureCodeSchema } from '../../contract/failures'
import type { RouteName } from '../../contract/routes'
import { routes } from '../../contract/routes'
import type { HandlerTable } from './handler-table'

const failure = (code: Failure['code'], message = '', detail: Failure['detail'] = {}): Envelope<never> => ({
  ok: false,
  failure: { code, message, detail },
})

const isRoute = (name: unknown): name is RouteName => typeof name === 'string' && Object.hasOwn(routes, name)

/** Failures of services carry a code of the table; anything else is a fault of ours. */
function asFailure(error: unknown): Envelope<never> | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, message, detail } = error as Partial<Failure>
  const known = failureCodeSchema.safeParse(code)
  return known.success ? failure(known.data, typeof message === 'string' ? message : '', detail ?? {}) : null
}

/**
 * Parses, dispatches and wraps one request whose sender was checked. Never throws: a rejection would cross the wire
 * as its message only. `report` gets faults without any value of the request.
 */
export async function answerRequest(
  handlers: HandlerTable,
  route: unknown,
  input: unknown,
  report: (route: RouteName, error: unknown) => void,
): Promise<Envelope<unknown>> {
  if (!isRoute(route)) return failure('bad-request')
  const parsed = routes[route].input.safeParse(input)
  if (!parsed.success) return failure('bad-request', '', { route })
  try {
    const handle = handlers[route] as (input: unknown) => unknown
    return { ok: true, value: routes[route].output.parse(await handle(parsed.data)) }
  } catch (error) {
    const expected = asFailure(error)
    if (expected) return expected
    report(route, error)
    return failure('fault', '', { route })
  }
}
