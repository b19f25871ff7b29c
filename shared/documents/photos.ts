/** Photos of a document: which files they are, and the document with them as pictures. */
import type { Block, Photo, PrintedDocument } from './document'

type PhotoOf = (photo: Photo) => Photo

const ofBlock = (block: Block, made: PhotoOf): Block => {
  if (block.kind === 'cards') {
    return { ...block, cards: block.cards.map((card) => (card.photo ? { ...card, photo: made(card.photo) } : card)) }
  }
  if (block.kind !== 'table' || !block.columns.some(({ key }) => key === 'photo')) return block
  const rows = block.rows.map((row) => {
    const { photo: cell } = row.cells
    return cell?.photo ? { ...row, cells: { ...row.cells, photo: { ...cell, photo: made(cell.photo) } } } : row
  })
  return { ...block, rows }
}

/** The photos that are files and no pictures yet. */
export function eachPhoto({ blocks }: PrintedDocument): Photo[] {
  const found: Photo[] = []
  const look: PhotoOf = (photo) => {
    if (photo.file?.sha256 && !photo.url) found.push(photo)
    return photo
  }
  for (const block of blocks) ofBlock(block, look)
  return found
}

/** @param urls pictures as data URLs, by the fingerprint of their file */
export function withPhotoUrls(document: PrintedDocument, urls: ReadonlyMap<string, string>): PrintedDocument {
  const put: PhotoOf = (photo) => {
    const url = photo.file?.sha256 ? urls.get(photo.file.sha256) : undefined
    return url ? { ...photo, url } : photo
  }
  return { ...document, blocks: document.blocks.map((block) => ofBlock(block, put)) }
}
