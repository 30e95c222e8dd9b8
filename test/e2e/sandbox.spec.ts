import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from './launch-app'

/**
 * Chromium's sandbox, seen from outside: as root it is off and nothing could be shown, so root starts the program as an
 * ordinary user.
 */

const NOBODY = 65_534
const electron = createRequire(import.meta.url)('electron') as unknown as string

const linux = process.platform === 'linux'
const isRoot = process.getuid?.() === 0
/** Whether an ordinary user may start the program: a checkout below root's own home is closed to others. */
const startable = (): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$1"', electron, path.join(root, 'package.json')], {
    uid: NOBODY,
    gid: NOBODY,
  }).status === 0

/** Command line and status of every process below one. */
function processesBelow(parent: number): { command: string; status: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ pid: Number(pid), ppid: Number(/PPid:\t(\d+)/.exec(status)?.[1]), status, command }]
      } catch {
        return []
      }
    })
  const below = new Set([parent])
  for (let grown = true; grown;) {
    const more = all.filter(({ pid, ppid }) => below.has(ppid) && !below.has(pid))
    for (const { pid } of more) below.add(pid)
    grown = more.length > 0
  }
  return all.filter(({ pid }) => pid !== parent && below.has(pid))
}

test('every page runs in the sandbox when the program is not started by root', async () => {
  const reason = !linux
    ? 'not run: looks into /proc, which only Linux has'
    : isRoot && !startable()
      ? 'not run: the checkout is closed to ordinary users'
      : null
  if (reason) console.log(reason)
  test.skip(reason !== null, reason ?? '')
  const home = mkdtempSync(path.join(tmpdir(), 'icp-sandbox-'))
  chmodSync(home, 0o777)
  const child = spawn(electron, [root, `--data-folder=${home}/data`], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    stdio: 'ignore',
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  try {
    const pages = async (): Promise<string[]> =>
      processesBelow(child.pid!)
        .filter(({ command }) => command.includes('--type=renderer'))
        .map(({ status }) => `${/Seccomp:\t\d/.exec(status)?.[0]} ${/NoNewPrivs:\t\d/.exec(status)?.[0]}`)
    // The window's page, and the hidden reader that starts soon after it.
    await expect.poll(async () => (await pages()).length, { timeout: 40_000 }).toBeGreaterThanOrEqual(2)
    expect(new Set(await pages())).toEqual(new Set(['Seccomp:\t2 NoNewPrivs:\t1']))
    expect(processesBelow(child.pid!).some(({ command }) => command.includes('--no-sandbox'))).toBe(false)
  } finally {
    child.kill('SIGKILL')
  }
})
