// npm run torture [-- --short] [-- FILE...]: tries to break what the program promises. Hours at will; minutes with --short.
import { command } from './setup/progress.mjs'
import { setUp } from './setup.mjs'
import { torture } from './torture/run.mjs'

await command(async () => {
  const words = process.argv.slice(2)
  const electron = await setUp({ display: 'own' })
  try {
    const files = words.filter((word) => !word.startsWith('--'))
    const environment = { ...electron.environment, TONGXING_ELECTRON_ARGUMENTS: electron.arguments.join(' ') }
    const { text, kept } = await torture(environment, { short: words.includes('--short'), files })
    console.log(`\n${text}`)
    return kept ? 0 : 1
  } finally {
    electron.endDisplay()
  }
})
