import type { Block, Card, Cell, Column, Preset, PrintedDocument } from './document'

const keeps: Readonly<Record<Preset, (column: Column) => boolean>> = {
  full: () => true,
  minimal: (column) => column.minimal === true && !column.sensitive,
  plain: (column) => !column.sensitive,
}

function narrowed(block: Block, preset: Preset): Block {
  if (block.kind === 'table') return { ...block, columns: block.columns.filter(keeps[preset]) }
  if (block.kind === 'cards' && preset !== 'full') {
    return { ...block, cards: block.cards.map((card) => narrowedCard(card, preset)) }
  }
  if (block.kind === 'facts' && preset !== 'full') {
    return { ...block, facts: block.facts.filter((fact) => !fact.sensitive) }
  }
  if (block.kind === 'figures' && preset !== 'full') {
    return { ...block, figures: block.figures.filter((figure) => !figure.sensitive) }
  }
  return block
}

/** The minimal card says who somebody is and from where; a child has no photo where nothing sensitive may be. */
function narrowedCard({ photo, ...card }: Card, preset: Preset): Card {
  if (preset === 'minimal') return { ...card, lines: card.lines.slice(0, 2) }
  return { ...card, ...(photo && { photo: card.sensitive ? {} : photo }) }
}

/** The document with the columns and facts of a preset; values that are left out are not in it any more. */
export function withPreset(document: PrintedDocument, preset: Preset): PrintedDocument {
  if (preset === 'full') return document
  const blocks = document.blocks
    .filter((block) => !block.sensitive)
    .map((block) => narrowed(block, preset))
    .map(withoutHidden)
  return {
    ...document,
    facts: document.facts.filter((fact) => !fact.sensitive),
    blocks,
    sensitive: false,
  }
}

/** Cells without a column are taken out, so that what is not printed does not travel with the print. */
function withoutHidden(block: Block): Block {
  if (block.kind !== 'table') return block
  const keys = block.columns.map((column) => column.key)
  const kept = (cells: Readonly<Record<string, Cell>>) =>
    Object.fromEntries(
      Object.entries(cells)
        .filter(([key]) => keys.includes(key))
        .map(([key, each]) => [key, each.plain ?? each]),
    )
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    ...(block.totals && { totals: kept(block.totals) }),
  }
}
