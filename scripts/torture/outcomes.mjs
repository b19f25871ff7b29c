/** @typedef {{ promise: string, tries: number, broken: string[], seconds: number, measured: string[], seed: number, load?: string }} Outcome */
/** @typedef {{ text: string, kept: boolean, passed: number, failed: number, skipped: number }} Verdict */

/** What the tries wrote, a line a promise; nothing where none came to its end. @returns {Outcome[]} */
export function read(file, readFile) {
  try {
    return readFile(file, 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse)
  } catch {
    return []
  }
}

/**
 * What a run comes to. It failed where a promise broke, where tries did not come to their end, and where there were none.
 * @param {Outcome[]} outcomes
 * @param {number} code with which the tries ended
 * @returns {Verdict}
 */
export function verdict(outcomes, code) {
  const broken = outcomes.filter((outcome) => outcome.broken.length > 0).length
  const skipped = outcomes.filter(({ tries }) => tries === 0).length
  // A file that could not be loaded, or a run that was ended, writes no outcome.
  const unfinished = outcomes.length === 0 || (code !== 0 && broken === 0) ? 1 : 0
  const failed = broken + unfinished
  const text = `${table(outcomes)}${unfinished ? '; not every promise was tried to its end' : ''}`
  return { text, kept: failed === 0, passed: outcomes.length - broken - skipped, failed, skipped }
}

/** A line a promise with its figures, the ways it was broken under it, and one line that sums up. @param {Outcome[]} outcomes */
export function table(outcomes) {
  const lines = outcomes.flatMap(({ promise, tries, broken, seconds, measured, seed, load }) => [
    `${tries === 0 ? 'not tried' : broken.length ? 'BROKEN' : 'kept'}`.padEnd(11) +
      `${String(tries).padStart(7)} tries ${seconds.toFixed(0).padStart(6)} s  ${promise}`,
    ...measured.map((text) => `${' '.repeat(20)}${text}`),
    ...(load ? [`${' '.repeat(20)}${load}`] : []),
    ...broken.slice(0, 5).map((text) => `${' '.repeat(20)}${text} (seed ${seed})`),
    ...(broken.length > 5 ? [`${' '.repeat(20)}and ${broken.length - 5} more`] : []),
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
