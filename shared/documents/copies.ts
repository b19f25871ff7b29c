import type { PrintedDocument } from './document'

/** Numbered copies of a document, each with its number; one that is not numbered is its only copy. */
export function copiesOf(document: PrintedDocument): PrintedDocument[] {
  const { copy } = document
  if (!copy) return [document]
  return Array.from({ length: copy.of - copy.number + 1 }, (_, index) => ({
    ...document,
    copy: { number: copy.number + index, of: copy.of },
  }))
}
