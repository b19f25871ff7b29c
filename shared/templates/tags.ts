/** Placeholders as they stand in a text: `{{person.nameZh}}`, `{{#participants}}`, `{{cohort.dates.from|zh}}`. */

/** Where in a template something stands, as people count: from 1. */
export type TagPlace =
  | { in: 'text'; part: DocumentPart; paragraph: number; table?: number; row?: number; column?: number }
  | { in: 'sheet'; sheet: string; cell: string }
  | { in: 'other'; what: 'sheetHeader' | 'textBox' | 'properties'; name: string }

export type DocumentPart = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes'

/** `#` begins a loop or a condition, `^` what stands where there is none, `/` ends either; `%` asks for a picture. */
export type TagMark = '' | '#' | '^' | '/' | '%'

export interface Tag {
  /** As it stands there, with its braces. */
  written: string
  mark: TagMark
  /** `person.dateOfBirth`, as it is written. */
  name: string
  formats: readonly string[]
  /** Where it begins and ends in its text. */
  start: number
  end: number
}

export interface PlacedTag extends Tag {
  place: TagPlace
  /** Some of the text around it. */
  near: string
}

/** Braces that open and never close, close and never opened, or were typed as wide ones. */
export interface BraceFault {
  fault: 'unclosed' | 'unopened' | 'wide' | 'notFilledHere' | 'rowsOverlap'
  at: number
  written: string
}

const whole = /\{\{([^{}]*)\}\}/g

/** The placeholders of a text, and braces that are none. */
export function tagsIn(text: string): { tags: Tag[]; faults: BraceFault[] } {
  const tags: Tag[] = []
  const faults: BraceFault[] = []
  let rest = text
  for (const found of text.matchAll(whole)) {
    const [written, inner = ''] = found
    tags.push({ written, ...parsed(inner), start: found.index, end: found.index + written.length })
    rest = rest.slice(0, found.index) + ' '.repeat(written.length) + rest.slice(found.index + written.length)
  }
  const open = rest.indexOf('{{')
  if (open >= 0) faults.push({ fault: 'unclosed', at: open, written: rest.slice(open, open + 30).trim() })
  const close = rest.indexOf('}}')
  if (close >= 0)
    faults.push({ fault: 'unopened', at: close, written: rest.slice(Math.max(0, close - 30), close + 2).trim() })
  const wide = /[｛{]\s*[｛][^｛｝{}]*[｝}]?[｝}]?/.exec(rest)
  if (wide) faults.push({ fault: 'wide', at: wide.index, written: wide[0] })
  return { tags, faults }
}

/** What stands between the braces. Wide marks of a Chinese keyboard count as their narrow ones. */
export function parsed(inner: string): Pick<Tag, 'mark' | 'name' | 'formats'> {
  const text = inner
    .normalize('NFKC')
    .replace(/[。]/g, '.')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
  const mark = /^[#^/%]/.exec(text)?.[0] as TagMark | undefined
  const [name = '', ...formats] = text.slice(mark ? 1 : 0).split('|')
  return {
    mark: mark ?? '',
    name: name
      .replace(/\s*\.\s*/g, '.')
      .replace(/\s+/g, ' ')
      .trim(),
    formats: formats.map((format) => format.trim().toLowerCase()),
  }
}

/** What a value is kept under: the name with its formats, however it was spaced; a picture is not the value of its name. */
export const keyOf = ({ mark, name, formats }: Pick<Tag, 'mark' | 'name' | 'formats'>): string =>
  `${mark === '%' ? mark : ''}${[name, ...formats].join('|')}`
