/** How long the window's own thread was held at a time, from the engine's own trace. */

/** What starting a trace takes is not the program's, in microseconds. */
const begins = 300_000

/** @returns milliseconds of processor of the longest task while `work` went on and a second after */
export async function longestTask(page, work) {
  const client = await page.context().newCDPSession(page)
  const events = []
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await client.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', '__metadata'] } })
  await page.waitForTimeout(begins / 1000)
  await work()
  await page.waitForTimeout(1000)
  const ended = new Promise((done) => client.once('Tracing.tracingComplete', done))
  await client.send('Tracing.end')
  await ended
  await client.detach()
  const named = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const windows = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`))
  const first = events.reduce((least, { ts }) => (ts > 0 && ts < least ? ts : least), Number.POSITIVE_INFINITY)
  return events
    .filter(({ name, pid, tid, ts }) => name.endsWith('RunTask') && windows.has(`${pid} ${tid}`) && ts > first + begins)
    .reduce((most, { tdur = 0 }) => Math.max(most, Math.round(tdur / 1000)), 0)
}
