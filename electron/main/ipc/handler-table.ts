import type { RouteAnswer, RouteName, RouteRequest } from '../../contract/routes'

/** One handler per route: a missing one does not compile. */
export type HandlerTable = {
  readonly [R in RouteName]: (input: RouteRequest<R>) => Promise<RouteAnswer<R>> | RouteAnswer<R>
}
