import { app } from 'electron'
import { registerScheme } from './app-scheme'
import { closeNetworkSwitches, lockAllContents } from './lockdown'
import { commandWords } from './launch'
import { ensureScreen } from './own-screen'

ensureScreen()
// Chromium's own files too are readable by their owner alone.
process.umask(0o077)

// Before the app is ready: what can only be said now.
// As root Chromium cannot start its sandbox and is told so on the command line; anywhere else it is never off.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerScheme()
closeNetworkSwitches()
lockAllContents()

const words = commandWords(process.argv)
if (words) {
  const { startCommandLine } = await import('./cli/start-command-line')
  startCommandLine(words)
} else {
  const { startWindow } = await import('./start-window')
  startWindow()
}
