import { rmSync } from 'node:fs'
import path from 'node:path'

/** Electron's own sample app comes along with a custom distribution; nobody should be able to start it. */
export default function afterPack({ appOutDir, packager }) {
  const resources =
    packager.platform.name === 'mac'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : path.join(appOutDir, 'resources')
  rmSync(path.join(resources, 'default_app.asar'), { force: true })
}
