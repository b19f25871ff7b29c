import { rmSync } from 'node:fs'
import path from 'node:path'

/** Leaves out Electron's own page, which would run any folder it is given. Called by electron-builder before the fuses are set. */
export default function ownArchiveOnly({ appOutDir, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
