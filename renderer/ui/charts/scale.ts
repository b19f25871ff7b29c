/** A scale for values from 0 to `most`: its top, and where lines are drawn; whole numbers that people count in. */
export function scaleFor(most: number): { top: number; lines: number[] } {
  const wanted = Math.max(most, 1) / 4
  const power = 10 ** Math.floor(Math.log10(wanted))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((each) => each >= wanted) ?? 10 * power)
  const count = Math.ceil(Math.max(most, 1) / step)
  return { top: count * step, lines: Array.from({ length: count + 1 }, (_, at) => at * step) }
}
