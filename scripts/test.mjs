// npm test [-- PART...]: types, lint, build, unit, browser, desktop, torture; all of them when none is named.
import { parts, runPart, summary } from './checks/parts.mjs'
import { findChromium } from './setup/chromium.mjs'
import { command, Trouble } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  const named = process.argv.slice(2)
  const unknown = named.find((name) => !Object.hasOwn(parts, name))
  if (unknown) throw new Trouble(`${unknown} is no part of the tests; the parts are ${Object.keys(parts).join(', ')}.`)
  const wanted = Object.keys(parts).filter((name) => !named.length || named.includes(name))

  const electron = await setUp({
    build: false,
    display: wanted.includes('desktop') || wanted.includes('torture') ? 'own' : 'none',
    chromium: wanted.includes('browser'),
  })
  const environment = {
    ...electron.environment,
    CHROMIUM: findChromium() ?? '',
    TONGXING_ELECTRON_ARGUMENTS: electron.arguments.join(' '),
  }
  const outcomes = []
  for (const name of wanted) outcomes.push(await runPart(name, environment))
  electron.endDisplay()
  console.log(`\n${summary(outcomes)}`)
  return outcomes.some(({ failed }) => failed) ? 1 : 0
})
