import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { builtChild } from './built-child'
import { aDraft } from './sample-drafts'
import { aStoreFile, KEY, openAt } from './store-place'

const KILLS = Number(process.env['STORE_KILLS'] ?? 10)

interface Acknowledged {
  readonly revision: number
  readonly pictures: readonly string[]
}

/** Runs the saving child, kills it at a random moment after its first save, and answers what it had printed. */
const saveUntilKilled = async (script: string, file: string, id: string): Promise<Acknowledged> => {
  const child = spawn(process.execPath, [script, file, Buffer.from(KEY).toString('hex'), id], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  await pause(Math.random() * 120)
  child.kill('SIGKILL')
  await ended
  // The last line may be cut; only whole lines were acknowledged.
  const lines = printed.split('\n').slice(0, -1)
  const after = (word: string): string[] =>
    lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length))
  return { revision: Number(after('saved ').at(-1) ?? 0), pictures: after('added ') }
}

describe('a store whose process is killed while it saves', () => {
  it(`loses no acknowledged save in ${KILLS} kills`, { timeout: 20_000 + KILLS * 5_000 }, async () => {
    const script = await builtChild('saving-child.ts')
    const file = aStoreFile()
    const first = openAt(file)
    const { id } = first.createDraft(aDraft('第 1 次'))
    first.close()
    let acknowledged = 0
    const pictures: string[] = []
    for (let kill = 0; kill < KILLS; kill += 1) {
      const last = await saveUntilKilled(script, file, id)
      const store = openAt(file)
      const { revision, draft, materials } = store.getDraft(id)
      expect(last.revision).toBeGreaterThan(acknowledged)
      // One more may have been committed without its line being printed; never one less, never two more.
      expect([last.revision, last.revision + 1]).toContain(revision)
      expect(draft.title).toBe(`第 ${revision} 次`)
      pictures.push(...last.pictures)
      expect(materials.map((material) => material.id)).toEqual(expect.arrayContaining(pictures))
      expect(store.checkWhole()).toBe(0)
      store.close()
      acknowledged = last.revision
    }
    console.info(`${KILLS} kills, ${acknowledged} saves and ${pictures.length} pictures acknowledged, 0 lost`)
  })
})
