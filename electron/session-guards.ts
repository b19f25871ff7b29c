import { app, type Session } from 'electron'
import { log } from './log'
import { SCHEME } from './origins'

/** Nothing but copying text is granted, and no page reaches a network: the program is offline. */
export function guardSession(session: Session, server: string | null): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
  // Switched off alone, it still fetches the dictionary of the system's language.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOwn(request.url, server) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** The chase list is copied into a chat. */
const isGranted = (permission: string) => permission === 'clipboard-sanitized-write'

function isOwn(address: string, server: string | null): boolean {
  const { protocol, origin, host } = new URL(address)
  if ([`${SCHEME}:`, 'data:', 'blob:', 'devtools:', 'chrome-extension:'].includes(protocol)) return true
  return server !== null && (origin === server || `http://${host}` === server)
}

/** Holds every page where it was opened: no navigation, no new window, no embedded page. */
export function setupPageGuards(server: string | null): void {
  app.on('web-contents-created', (_event, contents) => {
    // A page that asks for its own address in the network would send before anything could refuse it.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', (event, address) => {
      if (server && address.startsWith(`${server}/`)) return
      deny(event, 'navigation')
    })
    contents.on('will-redirect', (event) => deny(event, 'redirect'))
    contents.on('will-attach-webview', (event) => deny(event, 'webview'))
    contents.setWindowOpenHandler(() => {
      log('refused: new window')
      return { action: 'deny' }
    })
  })
}

function deny(event: { preventDefault(): void }, what: string): void {
  event.preventDefault()
  log(`refused: ${what}`)
}
