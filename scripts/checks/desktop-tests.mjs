// Vitest runs this once before the desktop tests, so that one of them alone (`npx vitest run --project desktop first-run`)
// finds what `npm test` would have prepared: an Electron, a display, a build of the sources as they are.
import { setUp } from '../setup.mjs'

export default async function prepareDesktopTests() {
  const electron = await setUp({ display: process.env.TONGXING_VIRTUAL_DISPLAY ? 'none' : 'own' })
  delete process.env.ELECTRON_RUN_AS_NODE
  Object.assign(process.env, electron.environment, { TONGXING_ELECTRON_ARGUMENTS: electron.arguments.join(' ') })
  return electron.endDisplay
}
