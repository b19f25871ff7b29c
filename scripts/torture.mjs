// npm run torture [-- --short] [--minutes=N] [FILE...]: tries to break what the program promises. Hours at will, at most N
// minutes a promise where N is given; minutes with --short.
import { command } from './setup/progress.mjs'
import { setUp } from './setup.mjs'
import { torture } from './torture/run.mjs'

await command(async () => {
  const words = process.argv.slice(2)
  const electron = await setUp({ display: 'own' })
  try {
    const files = words.filter((word) => !word.startsWith('--'))
    const environment = { ...electron.environment, TONGXING_ELECTRON_ARGUMENTS: electron.arguments.join(' ') }
    const minutes = words.find((word) => word.startsWith('--minutes='))?.slice('--minutes='.length)
    const { text, kept } = await torture(environment, { short: words.includes('--short'), files, minutes })
    console.log(`\n${text}`)
    return kept ? 0 : 1
  } finally {
    electron.endDisplay()
  }
})
