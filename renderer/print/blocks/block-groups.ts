import type { Block } from '@shared/documents/document'

type Table = Extract<Block, { kind: 'table' }>
type Signatures = Extract<Block, { kind: 'signatures' }>

/** Blocks that are set together: a table with the lines its rows are signed on, the sections that end a document. */
export type BlockGroup =
  | { kind: 'table'; table: Table; signed: Signatures | null }
  | { kind: 'ending'; blocks: readonly Block[] }
  | { kind: 'one'; block: Block }

/** Sections that come along with what closes a document, so that none of them stands alone on a sheet. */
const lastSections = 2
/** More lines than these are a page of their own. */
const mostLines = 10

const isShort = (block: Block) =>
  block.kind === 'heading' || block.kind === 'facts' || block.kind === 'lines' || (block.kind === 'text' && !block.long)

/** Place of the first block that is to stand on the page of the last one; the number of blocks where none is. */
function endingFrom(blocks: readonly Block[]): number {
  let sections = 0
  let lines = 0
  let from = blocks.length
  for (let at = blocks.length - 1; at >= 0 && sections < lastSections; at--) {
    const block = blocks[at]
    if (!block || !isShort(block) || (block.kind === 'heading' && block.onNewPage)) break
    if (block.kind === 'lines') lines += block.count
    if (lines > mostLines) break
    if (block.kind === 'heading') sections++
    // A section is taken whole; lines without a heading by themselves.
    if (block.kind === 'heading' || (sections === 0 && from === blocks.length)) from = at
  }
  return from
}

/** The blocks of a document as they are set. `closes`: something stands below the last of them. */
export function blockGroups(blocks: readonly Block[], closes: boolean): BlockGroup[] {
  const end = closes ? endingFrom(blocks) : blocks.length
  const groups: BlockGroup[] = []
  for (let at = 0; at < end; at++) {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (!block) continue
    if (block.kind === 'table') {
      const signed = next?.kind === 'signatures' && at + 1 < end ? next : null
      groups.push({ kind: 'table', table: block, signed })
      if (signed) at++
    } else groups.push({ kind: 'one', block })
  }
  if (end < blocks.length) groups.push({ kind: 'ending', blocks: blocks.slice(end) })
  return groups
}
