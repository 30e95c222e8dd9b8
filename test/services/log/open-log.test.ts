import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { SCRUBBED } from '../../../electron/core/privacy/scrub'
import { openLog, type LogValue } from '../../../electron/services/log/open-log'
import { StoreFailure } from '../../../electron/services/storage/store-failure'
import { seededRandom, somethingPersonal } from './something-personal'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function aLog(mostBytes?: number) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'icp-log-')), 'logs')
  folders.push(path.dirname(folder))
  const now = () => Date.parse('2026-11-24T02:42:00.000Z')
  const files = new Set(['open-log.test.ts'])
  const log = openLog(folder, mostBytes === undefined ? { now, files } : { now, files, mostBytes })
  const text = () =>
    readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('')
  return { folder, log, text }
}

describe('the log', () => {
  it('tells event, code, ids and counts', () => {
    const { log, text } = aLog()
    const draft = '7b0f1c9e-1111-4222-8333-0123456789ab'
    log.note('start', { count: 3, ms: 1204, draft })
    log.fault('fault', new StoreFailure('disk-full', { cause: 'SQLITE_FULL' }), { route: 'draft.save' })
    const [first, second] = text().split('\n')
    expect(first).toBe(`2026-11-24T02:42:00.000Z start count=3 ms=1204 draft=${draft}`)
    expect(second).toMatch(
      /^2026-11-24T02:42:00\.000Z fault route=draft\.save error=StoreFailure code=disk-full at0=open-log\.test\.ts:\d+:\d+/,
    )
  })

  it.runIf(process.platform !== 'win32')('is readable by its owner alone', () => {
    const { folder, log } = aLog()
    log.note('start')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(path.join(folder, 'app.log')).mode & 0o777).toBe(0o600)
  })

  it('keeps its size: the one before is set aside, older ones are gone', () => {
    const { folder, log } = aLog(2_000)
    for (let count = 0; count < 1_000; count += 1) log.note('start', { count })
    expect(readdirSync(folder).sort()).toEqual(['app.log', 'app.log.old'])
    for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).size).toBeLessThan(2_200)
  })

  it('never fails, also where it cannot be written', () => {
    const log = openLog('/dev/null/nowhere', { now: () => 0, files: new Set() })
    expect(() => log.note('start')).not.toThrow()
  })

  it('10,000 lines with numbers, names, addresses and paths of people in every place leak nothing', () => {
    const random = seededRandom(20261124)
    const { log, text } = aLog(64 * 1024 * 1024)
    const secrets: string[] = []
    const secret = (): string => {
      const one = somethingPersonal(random)
      secrets.push(one)
      return one
    }
    const places: readonly (() => void)[] = [
      () => log.note(secret()),
      () => log.note('fault', { code: secret(), [secret()]: 'start' }),
      () =>
        log.note('fault', { count: Number(secret().replace(/\D/g, '')) || 13_812_345_678 } as Record<
          string,
          LogValue
        >),
      () => log.fault('fault', new Error(`could not read ${secret()}`), { route: secret() }),
      () => log.fault('fault', Object.assign(new Error('x'), { code: secret(), name: secret() })),
      () => {
        const error = new Error('x')
        error.stack = `${secret()}\n    at save (file:///home/${secret()}/${secret()}.js:1:2)\n    at ${secret()}`
        log.fault('uncaught', error)
      },
      () => log.fault('rejected', secret()),
      () => log.fault('rejected', { message: secret() }),
      () => log.note('start', { draft: `${secret()}=${secret()}`, ms: `12${secret()}` }),
      () => log.note(`start\n${secret()}\u2028${secret()}`),
    ]
    for (let line = 0; line < 10_000; line += 1) places[line % places.length]!()
    const written = text()
    expect(written.split('\n').length - 1).toBe(10_000)
    expect(secrets.length).toBeGreaterThan(10_000)
    const leaked = secrets.filter((one) => one.length >= 2 && written.includes(one))
    expect(leaked).toEqual([])
    expect(written).not.toMatch(/\d{7}/)
    expect(written).not.toMatch(/\p{Script=Han}/u)
    // The control: without the scrubber the same lines would have leaked.
    expect(secrets.some((one) => `fault code=${one}`.includes(one))).toBe(true)
    expect(written).toContain(`code=${SCRUBBED}`)
  })
})
