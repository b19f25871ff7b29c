// npm run bench [-- [PART...] [ROWS...]]: what reading, planning an import, importing in the window, showing a list and printing cost as they grow,
// side by side in one run with what people would use instead. Parts are sheets, plan, program, list and documents;
// all of them when none is named, some fifteen minutes on two quiet cores. docs/performance.md says what the figures mean.
import { loadavg } from 'node:os'
import path from 'node:path'
import { installDependencies } from './setup/dependencies.mjs'
import { root } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command, Trouble } from './setup/progress.mjs'

const parts = ['sheets', 'plan', 'program', 'list', 'documents']

await command(async () => {
  const words = process.argv.slice(2)
  const unknown = words.find((word) => !parts.includes(word) && !/^[1-9]\d*$/.test(word))
  if (unknown) throw new Trouble(`${unknown} is neither a number of rows nor a part of the bench: ${parts.join(', ')}.`)
  const sizes = words.filter((word) => /^\d/.test(word))
  const wanted = parts.filter((part) => !words.some((word) => parts.includes(word)) || words.includes(part))
  await installDependencies()
  for (const bench of wanted) {
    const started = performance.now()
    console.log(`\n${bench}; load of the machine ${loadavg()[0].toFixed(1)}`)
    const file = path.join(root, `test/bench/${bench}.bench.mjs`)
    const code = await ended(start(process.execPath, [file, ...sizes]))
    if (code !== 0) return code
    console.log(`${bench} took ${Math.round((performance.now() - started) / 1000)} s`)
  }
  return 0
})
