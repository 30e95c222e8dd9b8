import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { runCommandLine } from '../../services/commands/run-command-line'
import { readPdfFonts } from '../../services/pdf/pdf-fonts'
import { today } from '../clock'
import { readFacts } from '../facts'
import { resourceFolder } from '../places'
import { ReaderHost } from '../reader-host'
import { errorLine, print, readStdin, stdinLines } from './streams'

/** Runs one command without a window and ends the program with its exit code. */
export function startCommandLine(words: readonly string[]): void {
  // A profile of its own, gone at the end: a command neither waits for an open window nor leaves a trace.
  const profile = mkdtempSync(path.join(tmpdir(), 'icp-cli-'))
  app.setPath('userData', profile)
  app.dock?.hide()
  // The hidden page may come and go; only the command's end ends the program.
  app.on('window-all-closed', () => undefined)
  const reader = new ReaderHost()
  const end = (code: number): void => {
    reader.close()
    rmSync(profile, { recursive: true, force: true })
    app.exit(code)
  }
  // Whoever read the lines has gone (`… | head`): an error that nobody hears would wait for ever in a dialog.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => {
      // Not 0 and not 1: the answer did not get through, which may also be a full disk.
      end(3)
    })
  void app
    .whenReady()
    .then(() =>
      runCommandLine(words, {
        reader,
        facts: readFacts,
        today: today(),
        appVersion: app.getVersion(),
        pdfFonts: () => readPdfFonts(resourceFolder('fonts')),
        print,
        tell: errorLine,
        readStdin,
        stdinLines,
      }),
    )
    .then(end)
}
