import type { RouteName, RouteRequest } from '../../contract/routes'
import type { HandlerTable } from './handler-table'

/** What the list of recent drafts has to hear of. */
export interface RecentWatch {
  opened(id: string): Promise<void>
  removed(id: string): Promise<void>
  refresh(): Promise<void>
}

/** After these some draft may be gone. */
const REMOVING = [
  'draft.purge',
  'trash.empty',
  'keeping.answer',
  'people.erase',
  'backup.replace',
] as const satisfies readonly RouteName[]

type Handle = (input: unknown) => unknown

/** The same table, and the recent drafts follow what is opened and removed. Nobody waits for them. */
export function rememberingRecent(table: HandlerTable, recent: RecentWatch): HandlerTable {
  const after =
    (name: RouteName, then: (input: unknown) => Promise<void>): Handle =>
    async (input) => {
      const answer = await (table[name] as Handle)(input)
      // A list that could not be looked at is looked at again the next time.
      void then(input).catch(() => undefined)
      return answer
    }
  const idOf = (input: unknown): string => (input as RouteRequest<'draft.open'>).id
  const followed: [RouteName, Handle][] = [
    ['draft.open', after('draft.open', (input) => recent.opened(idOf(input)))],
    ['draft.delete', after('draft.delete', (input) => recent.removed(idOf(input)))],
    ...REMOVING.map((name): [RouteName, Handle] => [name, after(name, () => recent.refresh())]),
  ]
  return { ...table, ...(Object.fromEntries(followed) as Partial<HandlerTable>) }
}
