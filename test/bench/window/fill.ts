import path from 'node:path'
import process from 'node:process'
import { createKey } from '../../../electron/services/storage/key-file'
import { fillStore } from '../store/fill-store'

/** Fills a data folder with invented drafts behind a passphrase. Arguments: folder, passphrase, how many. */
const [folder = '', passphrase = '', drafts = '0'] = process.argv.slice(2)
const storeFile = path.join(folder, 'store.db')
const key = await createKey({ keyFile: path.join(folder, 'store.key'), storeFile }, { passphrase })
fillStore(storeFile, key, { seed: 'window', drafts: Number(drafts), pictures: 0, pictureBytes: 0 }, (done) =>
  process.stderr.write(`filled: ${done} of ${drafts} drafts\n`),
)
