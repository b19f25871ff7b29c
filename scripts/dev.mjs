// npm run dev: the program with hot reload, until its window is closed.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { hasNoDisplay } from './setup/display.mjs'
import { root, tool } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command, Trouble } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  if (hasNoDisplay()) throw new Trouble('Hot reload needs a window and there is no display here; try npm run demo.')
  const electron = await setUp({ build: false })
  // The development server builds into the same folder: what lies there afterwards is not what `npm start` opens.
  rmSync(path.join(root, 'out/.stamp'), { force: true })
  const words = ['dev', '--watch', '--', ...electron.arguments, ...process.argv.slice(2)]
  return ended(start(process.execPath, [tool.electronVite, ...words], { env: electron.environment }))
})
