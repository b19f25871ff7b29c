// npm start [-- WORDS]: opens Tongxing. Where no window can appear it does the main job unattended instead.
import { runDemo } from './demo.mjs'
import { hasNoDisplay } from './setup/display.mjs'
import { root } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command, say } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  if (hasNoDisplay()) {
    say(
      'There is no display here, so no window can open: doing the main job unattended on the example workbook instead',
    )
    return runDemo()
  }
  const electron = await setUp()
  say('Opening Tongxing')
  const words = [...electron.arguments, root, ...process.argv.slice(2)]
  return ended(start(electron.executable, words, { env: electron.environment }))
})
