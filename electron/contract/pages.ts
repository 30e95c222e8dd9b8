import type { RouteName } from './routes'

/** The pages that may ask main at all. The reader's page is none of them: it has a port of its own. */
export type PageName = 'window' | 'copy-sheet'

/** Everything that the copy sheet's page may ask. It can neither name a draft nor change one. */
const OF_COPY_SHEET: ReadonlySet<RouteName> = new Set<RouteName>([
  'copySheet.view',
  'copySheet.tick',
  'copySheet.untickAll',
  'copySheet.goto',
  'copySheet.save',
  'copySheet.onTop',
  'clipboard.copy',
])

/** The window may ask everything that the table holds; names outside it are refused later. */
export const mayAsk = (page: PageName, route: unknown): boolean =>
  page === 'window' || OF_COPY_SHEET.has(route as RouteName)
