/**
 * How long a thief with the disk would try: an estimate from what people think up, never from rules about capitals and
 * digits. Each guess costs the stretching of a passphrase; a rented rack of machines makes about ten thousand a second.
 */
export type Strength = 'common' | 'weak' | 'fair' | 'good' | 'strong'
export type Trying = 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'decades' | 'centuries'

const GUESSES_A_SECOND = 10_000
const DAY = 86_400

/** What turns up again and again in lists of stolen passwords, and what Chinese offices use besides. */
const common = [
  'password',
  'passw0rd',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx',
  '1q2w3e4r',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'welcome',
  'letmein',
  'monkey',
  'dragon',
  'master',
  'superman',
  'trustno1',
  'admin',
  'abc123',
  'woaini',
  'woaiwojia',
  'zhongguo',
  'beijing',
  'tongxing',
  'caonima',
  'nihao',
  'guojichu',
  'waishi',
  'office',
]

/** The estimate for a passphrase of any length; `trying` says what half of all guesses would take. */
export function strengthOf(passphrase: string): { strength: Strength; trying: Trying } {
  const text = passphrase.normalize('NFKC')
  const seconds = 2 ** (bitsOf(text) - 1) / GUESSES_A_SECOND
  const trying = tryingIn(seconds)
  if (isCommon(text)) return { strength: 'common', trying: 'minutes' }
  if (seconds < 30 * DAY) return { strength: 'weak', trying }
  if (seconds < 20 * 365 * DAY) return { strength: 'fair', trying }
  return { strength: seconds < 1000 * 365 * DAY ? 'good' : 'strong', trying }
}

function tryingIn(seconds: number): Trying {
  if (seconds < 3600) return 'minutes'
  if (seconds < DAY) return 'hours'
  if (seconds < 30 * DAY) return 'days'
  if (seconds < 365 * DAY) return 'months'
  if (seconds < 10 * 365 * DAY) return 'years'
  return seconds < 100 * 365 * DAY ? 'decades' : 'centuries'
}

/** One of the list, alone or with digits and signs around it; digits alone that are a date, a row or a repetition. */
function isCommon(text: string): boolean {
  const bare = text.toLowerCase().replace(/^[\d\W_]+|[\d\W_]+$/g, '')
  if (common.includes(bare) || common.includes(text.toLowerCase())) return true
  return /^\d+$/.test(text) && (looseLength(text) <= 4 || /^(19|20)\d{6}$/.test(text))
}

/**
 * Bits of the parts, each at what a guesser who knows people would pay for it: a word in letters as a word of a list of
 * two thousand or, where it is none of a usual length, by its letters; digits by digits; Chinese characters as common ones.
 */
function bitsOf(text: string): number {
  const seen = new Set<string>()
  return (text.match(/\p{Script=Han}|[a-zA-Z]+|\d+|\s+|[^\s]/gu) ?? []).reduce((sum, part) => {
    const lower = part.toLowerCase()
    // Said again it costs next to nothing.
    if (seen.has(lower)) return sum + 1
    seen.add(lower)
    return sum + bitsOfPart(part)
  }, 0)
}

function bitsOfPart(part: string): number {
  if (/^\s+$/.test(part)) return 0.5
  if (/^\p{Script=Han}$/u.test(part)) return 5.5
  if (/^\d+$/.test(part)) return Math.min(looseLength(part) * 3.3, /^(19|20)\d{2}(\d{4})?$/.test(part) ? 14 : 60)
  if (!/^[a-z]+$/i.test(part)) return 4
  const capitals = /[A-Z]/.test(part.slice(1)) && /[a-z]/.test(part) ? 2 : 0
  const loose = looseLength(part)
  // Longer than words are: several written together, or no word at all.
  return capitals + Math.min(loose * 4.7, loose <= 9 ? 11 : 11 + (loose - 9) * 2.2)
}

/** Characters that do not merely go on from the one before: 12345678 and aaaaaaaa have two. */
function looseLength(part: string): number {
  let length = Math.min(2, part.length)
  for (let at = 2; at < part.length; at++) {
    const step = part.charCodeAt(at) - part.charCodeAt(at - 1)
    if (step !== part.charCodeAt(at - 1) - part.charCodeAt(at - 2) || Math.abs(step) > 1) length++
  }
  return length
}
