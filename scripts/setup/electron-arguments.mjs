import { succeeds } from './processes.mjs'

/** Words for Electron's command line that this machine needs. The sandbox is off only where Chromium cannot start with it. */
export function electronArguments() {
  if (process.platform !== 'linux') return []
  // Chromium's own chatter about buses and graphics says nothing to a person: fatal lines only.
  const words = ['--log-level=3']
  if (process.getuid() === 0 || !mayMakeUserNamespaces()) words.push('--no-sandbox')
  if (process.env.TONGXING_VIRTUAL_DISPLAY) words.push('--disable-gpu')
  return words
}

const mayMakeUserNamespaces = () => succeeds('unshare', ['--user', 'true'])

/**
 * The environment for running Electron and the tools that start it.
 * @param {{ executable: string, kind: 'official' | 'npm' }} electron
 */
export function electronEnvironment({ executable, kind }) {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  return {
    // Without a session bus Chromium spends seconds looking for one.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    ...environment,
    ELECTRON_EXEC_PATH: executable,
    TONGXING_ELECTRON: kind,
  }
}
