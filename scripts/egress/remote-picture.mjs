import { app, BrowserWindow } from 'electron'

// The control: a page with a picture from elsewhere, shown by Electron as it comes, outside the app.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  const page = '<img src="http://192.0.2.1/picture.png">'
  await window.loadURL(`data:text/html,${encodeURIComponent(page)}`)
  setTimeout(() => app.exit(0), 1_500)
})
