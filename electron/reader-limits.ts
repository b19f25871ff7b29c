import { app } from 'electron'

/** Kilobytes of a process that works on a stranger's file; one that needs more is no list of people. */
const MEMORY_LIMIT = 512_000
const LOOK_EVERY = 50
/** Of the time a process may work, how long it may take on a machine that does other things too. */
const PATIENCE = 8

/**
 * Calls `stop` once when a process has worked for more than `limit` milliseconds or takes too much memory. Work is the
 * time of the processor where the engine tells it, so that a busy machine refuses no file that an idle one reads.
 * @returns how to stop watching
 */
export function watchLimits(pid: () => number | undefined, limit: number, stop: () => void): () => void {
  const started = performance.now()
  let before: number | undefined
  const watch = setInterval(() => {
    const id = pid()
    const found = id === undefined ? undefined : app.getAppMetrics().find((process) => process.pid === id)
    const elapsed = performance.now() - started
    const worked = found?.cpu.cumulativeCPUUsage
    before ??= worked
    const busy = worked === undefined || before === undefined ? elapsed : (worked - before) * 1000
    const tooMuch = (found?.memory.workingSetSize ?? 0) > MEMORY_LIMIT
    if (busy <= limit && elapsed <= limit * PATIENCE && !tooMuch) return
    clearInterval(watch)
    stop()
  }, LOOK_EVERY)
  return () => clearInterval(watch)
}
