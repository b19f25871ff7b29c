/**
 * A print server of its own for a test: CUPS as root on a socket of its own, with Debian's PDF printer, a printer that takes
 * no jobs and one that is paused. Nothing of the system's own print server is touched.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { installPackages } from '../../scripts/setup/system-packages.mjs'
import { temporaryFolder } from './harness'

const SERVER = '/usr/sbin/cupsd'
const PDF_PRINTER = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'
/** Where Debian's PDF printer puts what root prints: it asks the system for the home of a user, not HOME. */
const OUT = join(userInfo().homedir, 'PDF')

export interface PrintServer {
  /** For the program: which server it prints on. */
  environment: Record<string, string>
  /** What the queues took, in the order in which they came: their words and the document as it arrived. */
  jobs(): { options: string; document: string }[]
  /** Waits for the next sheet that comes out of the PDF printer. */
  nextOutput(): Promise<string>
  end(): void
}

/** Starts the server, or says why it cannot run here. */
export async function startPrintServer(): Promise<PrintServer | { unavailable: string }> {
  if (process.platform !== 'linux') return { unavailable: `no CUPS of its own on ${process.platform}` }
  try {
    const missing = !existsSync(SERVER) || !existsSync(PDF_PRINTER)
    if (missing) await installPackages(['cups', 'cups-client', 'printer-driver-cups-pdf'], 'Printing needs')
  } catch (error) {
    return { unavailable: (error as Error).message.split('\n')[0] ?? '' }
  }
  if (process.getuid?.() !== 0) return { unavailable: 'the PDF printer of CUPS prints as root only' }
  const folder = temporaryFolder('tongxing-cups-')
  const socket = configure(folder)
  const child = spawn(SERVER, ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')], {
    stdio: 'ignore',
  })
  const environment = { CUPS_SERVER: socket, LC_ALL: 'C.UTF-8' }
  const say = (command: string, ...words: string[]) =>
    spawnSync(command, words, { env: { ...process.env, ...environment }, encoding: 'utf8' })
  const running = await until(() => say('lpstat', '-r').stdout.includes('is running'))
  if (!running) {
    end(child)
    return { unavailable: `CUPS did not start: ${lastLine(join(folder, 'error'))}` }
  }
  for (const printer of ['Papier', 'Refusing', 'Paused'])
    say('lpadmin', '-p', printer, '-E', '-v', 'cups-pdf:/', '-P', PDF_PRINTER, '-D', `${printer} printer`)
  say('lpadmin', '-d', 'Papier')
  say('cupsreject', 'Refusing')
  say('cupsdisable', 'Paused')
  const since = Date.now()
  const taken = new Set<string>()
  return {
    environment,
    jobs: () => jobsIn(join(folder, 'spool')),
    async nextOutput() {
      const fresh = () => outputs().filter((name) => !taken.has(name) && statSync(join(OUT, name)).mtimeMs >= since)
      await until(() => fresh().length > 0 && say('lpstat', '-W', 'not-completed', '-o', 'Papier').stdout === '')
      const [name] = fresh()
      if (!name) throw new Error(`nothing came out of the printer: ${lastLine(join(folder, 'error'))}`)
      taken.add(name)
      return join(OUT, name)
    },
    end: () => {
      end(child)
      for (const name of taken) rmSync(join(OUT, name), { force: true })
    },
  }
}

const outputs = () => (existsSync(OUT) ? readdirSync(OUT).filter((name) => name.endsWith('.pdf')) : [])

/** Writes the configuration; filters run as the user lp and need to write into the folder for drafts. */
function configure(folder: string): string {
  const at = (name: string) => join(folder, name)
  for (const name of ['spool', 'cache', 'state', 'drafts']) mkdirSync(at(name))
  spawnSync('chmod', ['755', folder])
  spawnSync('chown', ['root:lp', at('spool'), at('cache'), at('drafts')])
  spawnSync('chmod', ['1770', at('drafts')])
  writeFileSync(
    at('cups-files.conf'),
    [
      'SystemGroup root',
      `ServerRoot ${folder}`,
      `RequestRoot ${at('spool')}`,
      `CacheDir ${at('cache')}`,
      `StateDir ${at('state')}`,
      `TempDir ${at('drafts')}`,
      `AccessLog ${at('access')}`,
      `ErrorLog ${at('error')}`,
      `PageLog ${at('pages')}`,
      'Sandboxing relaxed',
      '',
    ].join('\n'),
  )
  const socket = at('socket')
  writeFileSync(
    at('cupsd.conf'),
    [
      `Listen ${socket}`,
      'Browsing Off',
      'DefaultAuthType None',
      'LogLevel debug',
      // What a job is to be is written at once, not when the server finds time.
      'DirtyCleanInterval 0',
      'PreserveJobFiles Yes',
      'PreserveJobHistory Yes',
      '<Location />',
      '  Order allow,deny',
      '  Allow all',
      '</Location>',
      '<Policy default>',
      '  <Limit All>',
      '    Order deny,allow',
      '  </Limit>',
      '</Policy>',
      '',
    ].join('\n'),
  )
  return socket
}

/** CUPS keeps a control file and a document for each job: `c00001` and `d00001-001`. */
function jobsIn(spool: string) {
  const names = readdirSync(spool).sort()
  return names
    .filter((name) => name.startsWith('d'))
    .map((name) => ({
      options: readIfThere(join(spool, name.replace(/^d(\d+)-.*$/, 'c$1'))),
      document: join(spool, name),
    }))
}

async function until(done: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (done()) return true
    await new Promise((later) => setTimeout(later, 200))
  }
  return false
}

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, 'latin1') : '')

const lastLine = (file: string) =>
  existsSync(file) ? (readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '') : ''

function end(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGTERM')
}
