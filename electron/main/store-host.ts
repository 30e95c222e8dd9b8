import { utilityProcess } from 'electron'
import { StoreKeeper } from '../services/storage/store-keeper'
import { programFolder } from './places'
import { systemKey } from './system-key'

/**
 * The store's keeper over Electron's processes. Data that travel from machine to machine are never left to one machine's
 * key store: it would lock the person out on the next.
 */
export const storeKeeper = (folder: string, portable: boolean): StoreKeeper =>
  new StoreKeeper({
    folder,
    system: portable ? null : systemKey,
    startProcess: () =>
      utilityProcess.fork(programFolder('out', 'main', 'store.js'), [], {
        serviceName: 'store',
        stdio: 'ignore',
      }),
    now: Date.now,
  })
