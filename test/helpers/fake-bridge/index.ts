import type { AppEvent } from '../../../electron/contract/events'
import type { FailureCode } from '../../../electron/contract/failures'
import type { RouteAnswer, RouteInput, RouteName } from '../../../electron/contract/routes'
import { appAnswers } from './app-answers'
import { deskAnswers } from './desk-answers'
import { draftAnswers } from './draft-answers'
import type { Answers, FakeMain } from './fake-main'
import { materialAnswers } from './material-answers'
import { aState, someSecurity } from './sample-app'
import { SAID, aCheck, aCopySheet, aRow, blankDraft } from './sample-views'

export type { FakeMain }
export * from './sample-views'
export { someChoices } from './sample-app'

/** A main process in memory for tests of the page: answers every route, keeps what it is told, and can be told to fail. */
export function fakeMain(): FakeMain {
  const listeners = new Set<(event: AppEvent) => void>()
  const failing = new Map<RouteName, FailureCode>()
  const main: FakeMain = {
    asked: [],
    state: aState(),
    check: aCheck([]),
    rows: [aRow()],
    materials: [],
    picked: [],
    draft: blankDraft(),
    rules: [],
    refusals: [],
    steps: [],
    rounds: [],
    papers: [],
    packageForm: {
      provider: '腾讯云',
      watermark: { policy: 'allowed', wording: '仅供备案使用', source: SAID },
      live: { app: null, slots: [], says: '', source: SAID },
      copies: [],
    },
    facts: [],
    calendar: { today: '2026-11-24', dates: [] },
    copySheet: aCopySheet([]),
    ledger: { drafts: 1, imports: [], rows: [], total: 0 },
    imported: null,
    consents: [{ person: 'principal', purpose: 'filing-check', wording: 1, givenAt: 0 }],
    keeping: { days: 90, due: [] },
    people: [],
    versions: [],
    compared: { revision: 1, savedAt: 0, differences: [], values: [], materialsKnown: true },
    checks: [],
    undone: null,
    registration: { problem: null, records: [], own: null },
    security: someSecurity(),
    recoveryOpens: true,
    dataWhole: true,
    backup: null,
    backedUp: [],
    offered: null,
    zoom: 100,
    recent: [],
    printed: 'printed',
    about: {
      app: '0.1.0',
      electron: '45.4.1',
      chrome: '142.0.0.0',
      node: '24.10.1',
      system: 'linux x64 6.1',
      rulePacks: [{ id: 'phones', version: '2026.11.25' }],
      licences: ['libheif.txt'],
    },
    report: 'app: 0.1.0\nlog (0):\n',
    picture: () => Promise.resolve(null),
    failNext: (route, code) => failing.set(route, code),
    emit: (event) => listeners.forEach((listener) => listener(event)),
    bridge: {
      async request<R extends RouteName>(route: R, input: RouteInput<R>) {
        // What cannot be cloned could not cross the real bridge either.
        main.asked.push({ route, input: structuredClone(input) })
        const code = failing.get(route)
        failing.delete(route)
        if (code) return { ok: false, failure: { code, message: '', detail: {} } }
        return { ok: true, value: (await answers[route](input)) as RouteAnswer<R> }
      },
      onEvent(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
  const answers: Answers = {
    ...appAnswers(main),
    ...draftAnswers(main),
    ...materialAnswers(main),
    ...deskAnswers(main),
  }
  return main
}

/** Puts a fake main behind `window.bridge`. */
export function installFakeMain(): FakeMain {
  const main = fakeMain()
  Object.defineProperty(window, 'bridge', { value: main.bridge, configurable: true })
  return main
}
