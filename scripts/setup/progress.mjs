// Everything here goes to stderr: stdout belongs to what a command answers.
const startedAt = Date.now()
const terminal = process.stderr.isTTY && !process.env.CI
const running = new Set()

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const label = (step) => `${step.title}${step.detail ? `: ${step.detail}` : ''} (${seconds(step.startedAt)})`

function clear() {
  if (terminal && running.size) process.stderr.write('\r\x1b[K')
}

function redraw() {
  if (!terminal || !running.size) return
  const line = [...running].map(label).join('   ')
  process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns || 100) - 1)}`)
}

/** A trouble whose message tells a person all they need: no stack is shown. */
export class Trouble extends Error {}

/** One line, with the seconds since this command began. */
export function say(line) {
  clear()
  process.stderr.write(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}\n`)
  redraw()
}

/**
 * Says what a long step does, how far it is while it lasts (in place on a terminal, every five seconds elsewhere) and how
 * long it took.
 * @template T
 * @param {string} title what is being done
 * @param {(report: (detail: string) => void) => Promise<T>} work calls `report` with how far it is
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const self = { title, detail: '', startedAt: Date.now() }
  say(`${title} ...`)
  running.add(self)
  const timer = terminal ? setInterval(redraw, 200) : setInterval(() => say(label(self)), 5000)
  try {
    const result = await work((detail) => {
      self.detail = detail
    })
    finish(self, timer)
    say(`${title}: done in ${seconds(self.startedAt)}`)
    return result
  } catch (error) {
    finish(self, timer)
    throw error
  }
}

function finish(self, timer) {
  clearInterval(timer)
  clear()
  running.delete(self)
  redraw()
}

/** `12 of 187 MB, 6%`, or `12 MB` when the whole is unknown. Both in bytes. */
export function bytesOf(done, whole) {
  const megabytes = (bytes) => Math.round(bytes / 1e6)
  return whole
    ? `${megabytes(done)} of ${megabytes(whole)} MB, ${Math.min(100, Math.floor((done / whole) * 100))}%`
    : `${megabytes(done)} MB`
}

/**
 * Runs a command's main function: a trouble becomes one sentence and exit code 1, a fault of ours keeps its stack.
 * @param {() => Promise<number | undefined | void>} main resolves to the exit code, 0 when nothing is given
 */
export async function command(main) {
  try {
    process.exit((await main()) ?? 0)
  } catch (error) {
    clear()
    console.error(error instanceof Trouble ? `\n${error.message}` : error)
    process.exit(1)
  }
}
