import { readdirSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron'
import { openLog, type Log } from '../services/log/open-log'
import { programFolder } from './places'
import { endUnstarted } from './unstarted'

/** Names of the built files of this process, so that places in them may stand in the log. */
export const builtFiles = (): ReadonlySet<string> =>
  new Set(
    ['', 'chunks'].flatMap((part) => {
      try {
        return readdirSync(programFolder('out', 'main', part))
      } catch {
        return []
      }
    }),
  )

/** Where the log lies, by the folder of the data. */
export const logFolder = (dataFolder: string): string => path.join(dataFolder, 'logs')

/** The log beside the store, and in it whatever goes wrong where nobody answers for it. */
export function startLog(dataFolder: string): Log {
  const log = openLog(logFolder(dataFolder), { now: Date.now, files: builtFiles() })
  let started = BrowserWindow.getAllWindows().length > 0
  app.on('browser-window-created', () => (started = true))
  // Without these two Electron shows the error's own words in a box, and they may hold a person's.
  process.on('uncaughtException', (error) => {
    log.fault('uncaught', error)
    if (!started) endUnstarted()
  })
  process.on('unhandledRejection', (error) => {
    log.fault('rejected', error)
    if (!started) endUnstarted()
  })
  app.on('render-process-gone', (_, __, { reason, exitCode }) =>
    log.note('window-gone', { reason, exit: exitCode }),
  )
  app.on('child-process-gone', (_, { reason, exitCode }) =>
    log.note('child-gone', { reason, exit: exitCode }),
  )
  return log
}
