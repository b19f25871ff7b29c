// npm run bench [-- ROWS...]: what reading, planning an import, showing a list and printing cost as they grow, side by side in one
// run with what people would use instead. docs/performance.md says what the figures mean.
import path from 'node:path'
import { installDependencies } from './setup/dependencies.mjs'
import { root } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command } from './setup/progress.mjs'

await command(async () => {
  await installDependencies()
  for (const bench of ['sheets', 'plan', 'list', 'documents']) {
    const file = path.join(root, `test/bench/${bench}.bench.mjs`)
    const code = await ended(start(process.execPath, [file, ...process.argv.slice(2)]))
    if (code !== 0) return code
  }
  return 0
})
