// The command line: `npm run -s tongxing -- import FILE... --cohort NAME`. Nothing but the answer goes to stdout.

import { root } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  const words = process.argv.slice(2)
  const electron = await setUp({ display: 'whenMissing', quiet: true })
  // Chromium's own remarks are left out: a refusal is one line on stderr.
  const program = [...electron.arguments, '--log-level=3', root, '--', ...words]
  const code = await ended(start(electron.executable, program, { cwd: calledFrom(), env: electron.environment }))
  electron.endDisplay()
  return code
})

/** npm changes into the program's folder, but file names on the command line count from where the person is. */
function calledFrom() {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env
  return script === 'tongxing' && INIT_CWD ? INIT_CWD : process.cwd()
}
