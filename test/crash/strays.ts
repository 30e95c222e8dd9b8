import { readdirSync } from 'node:fs'

const OWN = ['store.db', 'store.db-wal', 'store.db-shm', 'store.db.ballast', 'store.db.mark']

/** Names in the store's folder that do not belong there, as a problem; null when there are none. */
export const strays = (folder: string): string | null => {
  const found = readdirSync(folder).filter((name) => !OWN.includes(name))
  return found.length === 0 ? null : `left behind: ${found.join(', ')}`
}
