import { app, dialog } from 'electron'
import { words } from './words'

/** Before there is a program behind the window nobody would see that it stands still. */
export function endUnstarted(): void {
  dialog.showErrorBox(app.getName(), words().notStarted)
  app.exit(3)
}
