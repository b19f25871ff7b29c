/** Somebody double-clicks twice. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tongxing } from '../desktop/command'
import { root, temporaryFolder } from '../desktop/harness'
import { pause } from './office'
import { promise } from './promise'

promise('two launches at the same time: one window, no hang', { long: 50, short: 5 }, async ({ between }, measure) => {
  const profile = join(temporaryFolder('tongxing-torture-'), 'profile')
  const start = Date.now()
  const first = open(profile)
  await pause(between(0, 400))
  const second = open(profile)
  try {
    const ended = await Promise.race([exit(first), exit(second), pause(30_000).then(() => null)])
    if (ended === null) throw new Error('both still run after half a minute')
    measure('ms until one of them gave way', Date.now() - start)
    const { code, err } = await tongxing(['list', 'cohort', '--json'], profile)
    if (code !== 0) throw new Error(`the one that stayed does not answer: ${err}`)
    const alive = [first, second].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
    if (alive.length !== 1) throw new Error(`${alive.length} of them run`)
    if (!existsSync(join(profile, 'journal'))) throw new Error('there is no office')
  } finally {
    await Promise.all([first, second].map(end))
  }
})

function open(profile: string): ChildProcess {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  return spawn(process.env.ELECTRON_EXEC_PATH ?? '', [...flags, '--log-level=3', root], {
    env: { ...process.env, TONGXING_PROFILE: profile },
    stdio: 'ignore',
  })
}

function exit(child: ChildProcess): Promise<number> {
  return new Promise((done) => child.once('exit', (code) => done(code ?? -1)))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = exit(child)
  child.kill('SIGKILL')
  await ended
}
