/** @typedef {{ promise: string, tries: number, broken: string[], seconds: number, measured: string[], seed: number }} Outcome */

/** What the tries wrote, a line a promise; nothing where none came to its end. @returns {Outcome[]} */
export function read(file, readFile) {
  try {
    return readFile(file, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse)
  } catch {
    return []
  }
}

/** A line a promise with its figures, the ways it was broken under it, and one line that sums up. @param {Outcome[]} outcomes */
export function table(outcomes) {
  const lines = outcomes.flatMap(({ promise, tries, broken, seconds, measured, seed }) => [
    `${tries === 0 ? 'not tried' : broken.length ? 'BROKEN' : 'kept'}`.padEnd(11) +
      `${String(tries).padStart(7)} tries ${seconds.toFixed(0).padStart(6)} s  ${promise}`,
    ...measured.map((text) => `${' '.repeat(20)}${text}`),
    ...broken.slice(0, 5).map((text) => `${' '.repeat(20)}${text} (seed ${seed})`),
  ])
  const tried = outcomes.filter(({ tries }) => tries > 0)
  const failed = tried.filter(({ broken }) => broken.length > 0)
  const tries = tried.reduce((sum, outcome) => sum + outcome.tries, 0)
  const untried = outcomes.length - tried.length
  return [
    ...lines,
    '',
    `${tried.length} promises, ${tries} tries: ${tried.length - failed.length} kept, ${failed.length} broken${untried ? `, ${untried} not tried here` : ''}`,
  ].join('\n')
}
