/** Values as texts that any file takes: nothing in them is read as anything but text. */

/** What XML cannot hold: control characters but tab and line feed, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out.
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g
const lonely = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * The value without characters that no file holds; lines end with a line feed. Marks that turn the direction of writing
 * are closed again, so that they do not reach the text behind.
 */
export function plainText(value: string): string {
  const text = value.replace(/\r\n?/g, '\n').replace(unwritable, '').replace(lonely, '\ufffd')
  return text.split('\n').map(closed).join('\n')
}

function closed(line: string): string {
  let embedded = 0
  let isolated = 0
  for (const character of line) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) embedded++
    else if (character === '\u202c') embedded = Math.max(0, embedded - 1)
    else if (/[\u2066-\u2068]/.test(character)) isolated++
    else if (character === '\u2069') isolated = Math.max(0, isolated - 1)
  }
  return line + '\u202c'.repeat(embedded) + '\u2069'.repeat(isolated)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
const notInFileNames = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Four bytes each at most, of the 255 that a name may have, with room for a number and an ending. */
const longest = 50

/** A text as part of a file name on every system: no path, no device, nothing hidden; '' where nothing is left. */
export function fileNamePart(text: string): string {
  const plain = plainText(text).replace(notInFileNames, ' ').replace(/\s+/g, ' ')
  const short = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return reserved.test(short) ? `${short}_` : short
}

/** The names with a number where several are alike; case does not count, as on most systems. */
export function distinctNames(stems: readonly string[]): string[] {
  const used = new Set<string>()
  return stems.map((stem) => {
    let name = stem
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${stem} (${n})`
    used.add(name.toLowerCase())
    return name
  })
}
