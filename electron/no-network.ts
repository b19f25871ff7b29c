import { app } from 'electron'

/**
 * The engine finds no address, by name or by number. Beside its requests a page can start what never passes the guards of a
 * session: a name looked up in advance, a connection made in advance, a peer's address asked of a server. Must run before
 * the program is ready.
 * @param server origin of the development server, or null
 */
export function setupNoNetwork(server: string | null): void {
  const but = server ? `, EXCLUDE ${new URL(server).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${but}`)
  // Hiding the computer's own address behind a made-up name joins a group on the local network to answer for that name.
  addFeatureOff('WebRtcHideLocalIpsWithMdns')
}

function addFeatureOff(feature: string): void {
  const off = app.commandLine.getSwitchValue('disable-features')
  app.commandLine.appendSwitch('disable-features', off ? `${off},${feature}` : feature)
}
