/** One character wrong, or two that stand beside one another changed about: EK3310032 and EK3310022. */
export function isNumberSlip(one: string, two: string): boolean {
  if (one.length !== two.length || one.length < shortest) return false
  const wrong = [...one].flatMap((character, i) => (character === two[i] ? [] : i))
  const [a, b] = wrong
  if (wrong.length === 1) return true
  return wrong.length === 2 && a !== undefined && b === a + 1 && one[a] === two[b] && one[b] === two[a]
}

/** Of shorter numbers many differ in one character without a slip. */
const shortest = 6
