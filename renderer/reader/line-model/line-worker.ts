import { lineModelOf } from '../../../electron/core/line-model/line-model'
import type { NetworkProgram } from '../../../electron/core/line-model/line-network'
import { LineReader } from '../../../electron/core/line-model/line-reader'
import program from '../../../resources/line-model/line-network.wasm?url'
import { bytesAt, programAt } from '../served'
import type { FromLineWorker, ToLineWorker } from './line-messages'

/** Reads Chinese lines in a thread of its own. */
const scope = self as unknown as {
  postMessage(message: FromLineWorker): void
  onmessage: ((event: MessageEvent<ToLineWorker>) => void) | null
}

const MODEL = '/tessdata/chi_sim.traineddata'

async function startReader(): Promise<LineReader> {
  const [network, model] = await Promise.all([programAt<NetworkProgram>(program), bytesAt(MODEL)])
  return new LineReader(network, lineModelOf(new Uint8Array(model)))
}

scope.postMessage({ type: 'runs' })
const starting = startReader()
starting.then(
  () => scope.postMessage({ type: 'ready' }),
  (error: unknown) => scope.postMessage({ type: 'unavailable', reason: String(error) }),
)

scope.onmessage = ({ data: { id, crop } }) => {
  const answer = async (): Promise<FromLineWorker> => {
    const reader = await starting
    return { type: 'read', id, line: reader.read(crop) }
  }
  void answer()
    .catch((error: unknown): FromLineWorker => ({ type: 'failed', id, reason: String(error) }))
    .then((message) => scope.postMessage(message))
}
