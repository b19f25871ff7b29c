/** What a document can be saved in, for people who go on working with it. */
import type { Block, PrintedDocument } from './document'

export type WorkingFormat = 'xlsx' | 'docx'

const counted: readonly Block['kind'][] = ['table', 'figures', 'bars', 'facts']

/** Lists and figures go into workbooks, whatever has words into text documents; badges and cards are for paper alone. */
export function formatsOf({ blocks }: Pick<PrintedDocument, 'blocks'>): WorkingFormat[] {
  if (blocks.length > 0 && blocks.every(({ kind }) => kind === 'cards')) return []
  return blocks.some(({ kind }) => counted.includes(kind)) ? ['xlsx', 'docx'] : ['docx']
}
