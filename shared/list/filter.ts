/**
 * Filters of lists, as data and as text in the address:
 *
 *     state=inForce,signed            any of these          state=!draft        none of these
 *     institution=ID                  refers to it          title=framework     contains the words
 *     validity.to=2026-01-01..2026-12-31   ..2026-12-31   2026-01-01..          numbers the same way: intake=20..
 *     reviewOn=next:90   in the next 90 days                signedOn=past:30    in the last 30 days
 *     phone=:empty   phone=:filled   email=:pending         autoRenew=yes       autoRenew=no
 */
import type { ColumnShape, ListColumn } from './columns'

export type Test =
  | { readonly is: 'any' | 'not'; readonly values: readonly string[] }
  | { readonly is: 'contains'; readonly text: string }
  /** Days or months as ISO text, numbers as written; both ends count. */
  | { readonly is: 'between'; readonly from?: string; readonly to?: string }
  | { readonly is: 'next' | 'past'; readonly days: number }
  | { readonly is: 'empty' | 'filled' | 'pending' }

export interface Filter {
  /** Key of the column. */
  readonly column: string
  readonly test: Test
}

const answers = ['empty', 'filled', 'pending'] as const

/** The tests that a shape of column knows, the one offered first leading. */
export function testsOf(shape: ColumnShape): readonly Test['is'][] {
  switch (shape) {
    case 'choice':
    case 'choices':
    case 'reference':
    case 'references':
      return ['any', 'not', 'empty', 'filled', 'pending']
    case 'flag':
      return ['any', 'empty', 'filled']
    case 'date':
    case 'range':
      return ['between', 'next', 'past', 'empty', 'filled', 'pending']
    case 'number':
    case 'money':
    case 'count':
      return ['between', 'empty', 'filled']
    case 'items':
      return ['contains', 'any', 'empty', 'filled']
    default:
      return ['contains', 'empty', 'filled', 'pending']
  }
}

/** A test as it stands in an address. */
export function testText(test: Test): string {
  switch (test.is) {
    case 'any':
      return test.values.join(',')
    case 'not':
      return `!${test.values.join(',')}`
    case 'contains':
      return test.text
    case 'between':
      return `${test.from ?? ''}..${test.to ?? ''}`
    case 'next':
    case 'past':
      return `${test.is}:${test.days}`
    default:
      return `:${test.is}`
  }
}

const number = /^-?\d+(\.\d+)?$/
const day = /^\d{4}(-\d{2}){0,2}$/

/** Reads the text of an address for a column; null where it means nothing there. */
export function readTest(column: ListColumn, text: string): Test | null {
  const answer = answers.find((one) => text === `:${one}`)
  if (answer) return { is: answer }
  if (text.trim() === '') return null
  const known = testsOf(column.shape)
  if (known.includes('between')) return readSpan(text, column.shape)
  const values = text.replace(/^!/, '').split(',').filter(Boolean)
  if (column.shape === 'items') {
    return column.to && ids.test(text) ? { is: 'any', values } : { is: 'contains', text }
  }
  if (!known.includes('any')) return { is: 'contains', text }
  if (values.length === 0) return null
  return { is: text.startsWith('!') ? 'not' : 'any', values }
}

/** Ids of records, as `parties=ID` has them; anything else in a column of nested rows is words. */
const ids = /^[0-9a-z]{26}(,[0-9a-z]{26})*$/

function readSpan(text: string, shape: ColumnShape): Test | null {
  const ahead = /^(next|past):(\d{1,5})$/.exec(text)
  const dated = shape === 'date' || shape === 'range'
  if (ahead) return dated ? { is: ahead[1] as 'next' | 'past', days: Number(ahead[2]) } : null
  const [from = '', to = from, ...more] = text.split('..')
  const fits = (end: string) => end === '' || (dated ? day : number).test(end)
  if (more.length > 0 || (!from && !to) || !fits(from) || !fits(to)) return null
  return { is: 'between', ...(from && { from }), ...(to && { to }) }
}
