import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Bridge } from '../../electron/contract/bridge'
import type { RouteAnswer, RouteInput, RouteName } from '../../electron/contract/routes'

/** Folders of one run: all that the program and its libraries could write to, and the one for what is exported. */
export interface Places {
  readonly data: string
  readonly temp: string
  readonly home: string
  readonly out: string
}

export const makePlaces = (base: string): Places => {
  const places = {
    data: path.join(base, 'data'),
    temp: path.join(base, 'temp'),
    home: path.join(base, 'home'),
    out: path.join(base, 'out'),
  }
  for (const folder of [...Object.values(places), path.join(places.home, '.run')])
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  return places
}

/** Everything but what was exported on purpose. */
export const searchedPlaces = ({ data, temp, home }: Places): string[] => [data, temp, home]

/** The real window with all its folders turned to places of our own. */
export async function startApp(
  root: string,
  { data, temp, home }: Places,
): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    args: [root, `--data-folder=${data}`, '--force-device-scale-factor=1'],
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      DISPLAY: process.env['DISPLAY'] ?? '',
      LANG: 'C.UTF-8',
      HOME: home,
      TMPDIR: temp,
      XDG_CACHE_HOME: path.join(home, '.cache'),
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_DATA_HOME: path.join(home, '.local', 'share'),
      // The desktop's own settings lie there; it is searched with the rest of the home.
      XDG_RUNTIME_DIR: path.join(home, '.run'),
    },
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return { app, page }
}

const readProc = (file: string): string => {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    // The process ended meanwhile.
    return ''
  }
}

/** Processes of the program that may write a core dump, by what `/proc` says of them. */
export function mayDumpCore(app: ElectronApplication): string[] {
  const parentOf = (pid: string): number =>
    Number(
      readProc(`/proc/${pid}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    )
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const own = [app.process().pid ?? 0]
  for (const pid of own) own.push(...all.filter((name) => parentOf(name) === pid).map(Number))
  return own.flatMap((pid) => {
    const limit = /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readProc(`/proc/${pid}/limits`))
    return limit && (limit[1] !== '0' || limit[2] !== '0') ? [`${pid}: ${limit[1]}`] : []
  })
}

const CRASH_MS = 1_500

/** Crashes every page, as a fault of Chromium would: what a crash leaves behind is searched too. */
export async function crashPages(app: ElectronApplication): Promise<number> {
  const pages = await app.evaluate(({ app: own }) =>
    own.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
  )
  for (const pid of pages) process.kill(pid, 'SIGSEGV')
  await new Promise((resolve) => setTimeout(resolve, CRASH_MS))
  return pages.length
}

/** Asks main as the window does; throws the failure's code. */
export async function ask<R extends RouteName>(
  page: Page,
  route: R,
  input: RouteInput<R>,
): Promise<RouteAnswer<R>> {
  const answer = await page.evaluate(
    ([name, words]) =>
      (window as unknown as { bridge: Bridge }).bridge.request(name as RouteName, words as never),
    [route, input] as const,
  )
  if (!answer.ok) throw new Error(`${route}: ${answer.failure.code}`)
  return answer.value as RouteAnswer<R>
}

/** Adds a picture from bytes: what crosses into the page is text. */
export const addPicture = (page: Page, draftId: string, name: string, bytes: Uint8Array): Promise<boolean> =>
  page.evaluate(
    async ([id, fileName, text]) => {
      const plain = Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
      const files = [
        { name: fileName, bytes: plain, slot: 'principal-person-portrait' as const, service: null },
      ]
      const answer = await (window as unknown as { bridge: Bridge }).bridge.request('material.add', {
        draftId: id,
        files,
      })
      return answer.ok && answer.value.added.length === 1
    },
    [draftId, name, Buffer.from(bytes).toString('base64')] as const,
  )

/** The dialogs belong to the system; the next ones answer with this file. */
export const answerDialogs = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (() =>
      Promise.resolve({ canceled: false, filePath })) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (() =>
      Promise.resolve({ canceled: false, filePaths: [filePath] })) as typeof dialog.showOpenDialog
  }, file)
