import { ended, findCommand, start } from './processes.mjs'
import { say, Trouble } from './progress.mjs'

/** True where a window has nowhere to appear. */
export const hasNoDisplay = () => process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/** Packages that a virtual display needs and this machine does not have. */
export const packagesForDisplay = () => (findCommand('Xvfb') ? [] : ['xvfb'])

/**
 * Starts an X server of its own that ends with this process, and sets DISPLAY for whatever is started after it.
 * @param {{ quiet?: boolean }} [options] quiet: without a word when it goes well
 * @returns {Promise<() => void>} ends it and restores the environment
 */
export async function startVirtualDisplay({ quiet = false } = {}) {
  const before = { DISPLAY: process.env.DISPLAY, WAYLAND_DISPLAY: process.env.WAYLAND_DISPLAY }
  const words = ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp']
  const server = start('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await Promise.race([
    new Promise((resolve) => server.stdio[3].once('data', (text) => resolve(String(text).trim()))),
    ended(server).then(
      () => null,
      () => null,
    ),
  ])
  if (!number) throw new Trouble('The virtual display (Xvfb) did not start, so no window can be opened here.')
  process.env.DISPLAY = `:${number}`
  delete process.env.WAYLAND_DISPLAY
  process.env.TONGXING_VIRTUAL_DISPLAY = '1'
  if (!quiet) say(`Windows go to a virtual display of their own, :${number}`)
  return () => {
    server.kill()
    delete process.env.TONGXING_VIRTUAL_DISPLAY
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
