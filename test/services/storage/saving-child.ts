import { writeSync } from 'node:fs'
import { openStore } from '../../../electron/services/storage/open-store'
import { aDraft, aPicture } from './sample-drafts'

/** Saves as fast as it can until it is killed, and prints each revision and picture once it was acknowledged. */
const [file = '', keyHex = '', id = ''] = process.argv.slice(2)
const store = openStore({ file, key: new Uint8Array(Buffer.from(keyHex, 'hex')), now: Date.now })
for (;;) {
  const next = store.getDraft(id).revision + 1
  const { revision } = store.saveDraft(
    id,
    aDraft(`第 ${next} 次`, { principal: { remark: '长'.repeat(5_000) } }),
  )
  // Straight to the pipe: a buffered line could be lost with the process.
  writeSync(1, `saved ${revision}\n`)
  if (revision % 5 === 0) {
    const bytes = aPicture(`第${revision}次`, 100_000)
    const { materialId } = store.addMaterial(id, { name: 'a.jpg', bytes, slot: 'other', service: null })
    writeSync(1, `added ${materialId}\n`)
  }
}
