/**
 * Loaded into the main process of every unpackaged Electron that a test starts, before the program: through NODE_OPTIONS, or
 * with `-r` where a driver takes those away. Writes a line to the file TONGXING_WATCH for whatever reaches for a network, and
 * for every breach of a page's policy.
 */
const { appendFileSync } = require('node:fs')

const file = process.env.TONGXING_WATCH
// The program reads its words from the arguments, and these are none of its own.
const at = process.argv.indexOf(__filename)
if (at > 0) process.argv.splice(at - 1, 2)

if (process.versions.electron && file) {
  const note = (kind, what) => appendFileSync(file, `${JSON.stringify({ kind, what: String(what).slice(0, 500) })}\n`)
  watchNode(note)
  if (process.type === 'browser') whenElectron(({ app }) => watchPages(app, note))
}

/** Through NODE_OPTIONS this is loaded before Electron's own module is there: watching begins when somebody first asks for it. */
function whenElectron(begin) {
  if (at > 0) return begin(require('electron'))
  const Module = require('node:module')
  const load = Module._load
  Module._load = function (name, ...given) {
    const loaded = load.call(this, name, ...given)
    if (name === 'electron' && loaded.app) {
      Module._load = load
      begin(loaded)
    }
    return loaded
  }
}

/** Connections and names of Node itself, in the main process and in those it forks. Pipes and sockets of files are none. */
function watchNode(note) {
  const { Socket } = require('node:net')
  const connect = Socket.prototype.connect
  Socket.prototype.connect = function (...given) {
    const [first, second] = Array.isArray(given[0]) ? given[0] : given
    const to =
      typeof first === 'object' && first !== null ? first : Number.isInteger(first) ? { port: first, host: second } : {}
    if (to.port !== undefined && !to.path) note('connection', `${to.host ?? 'localhost'}:${to.port}`)
    return connect.apply(this, given)
  }
  const dns = require('node:dns')
  for (const owner of [dns, dns.promises]) {
    for (const name of Object.keys(owner).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
      const ask = owner[name]
      if (typeof ask !== 'function') continue
      owner[name] = function (...given) {
        note('name', given[0])
        return ask.apply(this, given)
      }
    }
  }
  const datagram = require('node:dgram').Socket.prototype
  const { send } = datagram
  datagram.send = function (...given) {
    note('connection', 'a datagram')
    return send.apply(this, given)
  }
}

/** Requests of every session, those the program refused among them, and what pages say of their policy. */
function watchPages(app, note) {
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*']
  app.on('session-created', ({ webRequest }) => {
    webRequest.onSendHeaders({ urls }, ({ url }) => note('request', url))
    webRequest.onErrorOccurred({ urls }, ({ url, error }) => note('refused', `${url} ${error}`))
  })
  app.on('web-contents-created', (_event, contents) => {
    contents.on('console-message', (event, _level, text) => {
      const message = text ?? event.message
      if (/Content Security Policy|Permissions policy violation/i.test(message)) note('policy', message)
    })
  })
}
