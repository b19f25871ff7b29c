/** Crockford's base32 in lower case: digits sort before letters, and no letter is taken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const TIME_CHARACTERS = 10
const RANDOM_BYTES = 10

let lastTime = -1
let lastCharacters = ''

/** Many ids are made in the same millisecond. */
function timeCharacters(now: number): string {
  if (now === lastTime) return lastCharacters
  let text = ''
  let time = now
  for (let i = 0; i < TIME_CHARACTERS; i++) {
    text = ALPHABET.charAt(time % 32) + text
    time = Math.floor(time / 32)
  }
  lastTime = now
  lastCharacters = text
  return text
}

/**
 * A new id: 26 characters, 10 of time and 16 of chance, so that ids sort by the time they were made.
 * @param now milliseconds since 1970
 * @param random gives n random bytes
 */
export function newId(now: number, random: (n: number) => Uint8Array): string {
  let id = timeCharacters(now)
  let bits = 0
  let held = 0
  for (const byte of random(RANDOM_BYTES)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      id += ALPHABET.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return id
}
