// npm run check: types and lint, in seconds.
import { runPart, summary } from './checks/parts.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { command } from './setup/progress.mjs'

await command(async () => {
  await installDependencies()
  const outcomes = [await runPart('types'), await runPart('lint')]
  console.log(`\n${summary(outcomes)}`)
  return outcomes.some(({ failed }) => failed) ? 1 : 0
})
