import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { release } from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { packVersions } from '../../../core/reference/pack-versions'
import { ExpectedFailure } from '../../../services/failure'
import { lastLogLines } from '../../../services/log/read-log'
import { problemReport } from '../../../services/log/problem-report'
import { loadSettings } from '../../../services/settings/keep-settings'
import { DEFAULT_SETTINGS } from '../../../services/settings/settings'
import { builtFiles, logFolder } from '../../app-log'
import { minuteNow, today } from '../../clock'
import { askWhereToSave } from '../../dialogs'
import { readFacts } from '../../facts'
import { resourceFolder } from '../../places'
import { themeChoice } from '../../theme'
import { words } from '../../words'
import type { Desk } from '../create-handlers'
import type { HandlerTable } from '../handler-table'

type HelpRoutes = Extract<keyof HandlerTable, `help.${string}`>

const LOG_LINES = 400
const system = (): string => `${process.platform} ${process.arch} ${release()}`
const licenceFiles = (): string[] => readdirSync(resourceFolder('licences')).toSorted()

/** Versions, licences, and the report of a problem. */
export function helpHandlers({
  store: keeper,
  window,
  portable,
  desktop,
}: Desk): Pick<HandlerTable, HelpRoutes> {
  /** As it was shown: what is saved is what the person has read. */
  let shown: string | null = null
  const { electron, chrome, node } = process.versions
  return {
    'help.about': () => ({
      app: app.getVersion(),
      electron,
      chrome,
      node,
      system: system(),
      rulePacks: packVersions(readFacts().version).map((pack) => ({ ...pack })),
      licences: licenceFiles(),
    }),
    'help.licence': async ({ name }) => ({
      text: licenceFiles().includes(name) ? await readFile(resourceFolder('licences', name), 'utf8') : null,
    }),
    'help.report': async () => {
      const { state, problem, about } = keeper.state
      const settings = state === 'open' ? await loadSettings(keeper.store) : DEFAULT_SETTINGS
      const { letterKeys, lockAfterMinutes, askToDeleteAfterDays } = settings
      const log = await lastLogLines(logFolder(path.dirname(keeper.place.storeFile)), LOG_LINES, builtFiles())
      shown = problemReport(
        {
          madeAt: minuteNow(),
          app: app.getVersion(),
          electron,
          chrome,
          node,
          system: system(),
          rulePacks: readFacts().version,
          store: [state, problem, about].filter((one) => one !== null).join(' '),
          portable,
          settings: {
            theme: themeChoice(),
            language: desktop.language(),
            letterKeys,
            zoom: desktop.zoom(),
            lockAfterMinutes,
            askToDeleteAfterDays,
          },
        },
        log,
        desktop.language(),
      )
      return { text: shown }
    },
    'help.saveReport': async () => {
      if (shown === null) return { fileName: null }
      const text = shown
      const file = await askWhereToSave(window(), `${words().files.report(today())}.txt`)
      if (file === null) return { fileName: null }
      await writeFile(file, text, { mode: 0o600 }).catch(() => {
        throw new ExpectedFailure('cannot-write', '', { file: path.basename(file) })
      })
      return { fileName: path.basename(file) }
    },
  }
}
