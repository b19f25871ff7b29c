// npm run bench [-- ROWS...]: what planning an import costs as the list grows, side by side in one run.
import path from 'node:path'
import { installDependencies } from './setup/dependencies.mjs'
import { root } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command } from './setup/progress.mjs'

await command(async () => {
  await installDependencies()
  return ended(start(process.execPath, [path.join(root, 'test/bench/plan.bench.mjs'), ...process.argv.slice(2)]))
})
