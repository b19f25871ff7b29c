import { app } from 'electron'

/** How much more than what it holds the engine lets a page take before it looks for what is no longer used. */
const GROWTH_PERCENT = 100

/**
 * Keeps the records of a large office from taking three times their own size: left to itself, the engine waits that long
 * before it clears away what an import has let go of. At less than twice, clearing takes a third of the work's time, and at
 * stretches that nobody can stop. Must run before the program is ready.
 */
export function setupMemory(): void {
  app.commandLine.appendSwitch('js-flags', `--heap-growing-percent=${GROWTH_PERCENT}`)
}
