import { expect, test } from 'vitest'
import { scaleFor } from '../../../renderer/ui/charts/scale'

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [22, [0, 10, 20, 30]],
  [40, [0, 10, 20, 30, 40]],
  [41, [0, 20, 40, 60]],
  [1234, [0, 500, 1000, 1500]],
])('a scale up to %d has lines at %j', (most, lines) => {
  expect(scaleFor(most)).toEqual({ top: lines.at(-1), lines })
})
