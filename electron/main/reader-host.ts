import { BrowserWindow, MessageChannelMain, session } from 'electron'
import type { FromReader } from '../core/reading/reader-port'
import { proveRecognitionData } from '../services/reading/recognition-data'
import { SupervisedReader } from '../services/reading/supervised-reader'
import type { ReaderPage, ReaderPageEvents } from '../services/reading/supervised-reader'
import { ORIGIN, serveScheme, servedFiles } from './app-scheme'
import { lockSession } from './lockdown'
import { strictPreferences } from './page-preferences'
import { builtPreload, resourceFolder } from './places'

/** Milliseconds: a page that starts; a job without a sign of life; a job that was given up. */
const START = 30_000
const DEADLINES = {
  read: 90_000,
  compare: 90_000,
  reencode: 30_000,
  'clean-pdf': 60_000,
  fit: 60_000,
  giveUp: 3_000,
}

/** The hidden reader page, started when it is first needed. */
export class ReaderHost extends SupervisedReader {
  constructor() {
    super(openReaderPage, DEADLINES)
  }
}

async function openReaderPage({ hear, gone }: ReaderPageEvents): Promise<ReaderPage> {
  // Beside the page's start: it takes about as long as the page's first paint.
  const proved = proveRecognitionData(resourceFolder('tessdata'))
  proved.catch(() => undefined)
  const inMemory = session.fromPartition('reader')
  lockSession(inMemory)
  if (!inMemory.protocol.isProtocolHandled('app')) serveScheme(inMemory, servedFiles('reader'))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...strictPreferences(builtPreload('reader')),
      session: inMemory,
      backgroundThrottling: false,
    },
  })
  window.webContents.on('render-process-gone', gone)
  if (process.env['ICP_READER_LOG'])
    window.webContents.on('console-message', (event) => process.stderr.write(`reader: ${event.message}\n`))
  const { port1, port2 } = new MessageChannelMain()
  const end = (): void => {
    port1.close()
    if (window.isDestroyed()) return
    // A page that hangs does not hear that it is closed.
    window.webContents.forcefullyCrashRenderer()
    window.destroy()
  }
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('reader did not start')), START)
    port1.on('message', ({ data }: { data: FromReader }) => {
      if (data.type === 'ready') {
        clearTimeout(timer)
        resolve()
      } else {
        if (process.env['ICP_READER_LOG'] && data.type === 'partial')
          process.stderr.write(`reader: field ${data.field}\n`)
        hear(data)
      }
    })
  })
  // Loading may fail first; then nobody waits for it any more.
  ready.catch(() => undefined)
  port1.start()
  try {
    await Promise.race([ready, window.loadURL(`${ORIGIN}/reader/reader.html`)])
    window.webContents.postMessage('reader-port', null, [port2])
    await ready
    await proved
  } catch (error) {
    end()
    throw error
  }
  return { post: (message) => port1.postMessage(message), end }
}
