import { openStore } from '../../../electron/services/storage/open-store'
import { tell } from './saving'

/** Opens a store of an older format, which brings it to today's. */
export const opening = (file: string, keyHex: string): void => {
  const store = openStore({ file, key: new Uint8Array(Buffer.from(keyHex, 'hex')), now: Date.now })
  tell('open')
  store.close()
}
