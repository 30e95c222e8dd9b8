import { atOnce } from '../../../electron/core/in-parts'
import { lookingAt } from '../../../electron/core/image/page-look'
import type { FromLookWorker, ToLookWorker } from './look-messages'

/** Looks at pages in a thread of its own, while they are prepared for reading in another. */
const scope = self as unknown as {
  postMessage(message: FromLookWorker): void
  onmessage: ((event: MessageEvent<ToLookWorker>) => void) | null
}

scope.onmessage = ({ data: { id, page } }) => scope.postMessage({ id, look: atOnce(lookingAt(page)) })
