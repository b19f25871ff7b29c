/** Several PDFs as one, with a bookmark for each. */
import { PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib'

export interface BoundPart {
  /** What the bookmark says. */
  title: string
  bytes: Uint8Array
}

/** One PDF of all pages in their order; its bookmarks stand open at the side. */
export async function bound(parts: readonly BoundPart[], title: string): Promise<Uint8Array> {
  const whole = await PDFDocument.create()
  const marks: { title: string; page: PDFRef }[] = []
  for (const part of parts) {
    const document = await PDFDocument.load(part.bytes, { updateMetadata: false })
    const pages = await whole.copyPages(document, document.getPageIndices())
    for (const page of pages) whole.addPage(page)
    const [first] = pages
    if (first) marks.push({ title: part.title, page: first.ref })
  }
  whole.setTitle(title, { showInWindowTitleBar: true })
  whole.setCreator('Tongxing')
  whole.setProducer('Tongxing')
  addBookmarks(whole, marks)
  return whole.save()
}

/** PDF 32000-1, 12.3.3: a root that names its first and last item, items that name their neighbours. */
function addBookmarks({ context, catalog }: PDFDocument, marks: readonly { title: string; page: PDFRef }[]): void {
  const root = context.nextRef()
  const items = marks.map((mark) => ({ ...mark, ref: context.nextRef() }))
  for (const [at, { title, page, ref }] of items.entries()) {
    const item = context.obj({ Parent: root, Dest: [page, PDFName.of('Fit')] })
    item.set(PDFName.of('Title'), PDFHexString.fromText(title))
    const [before, after] = [items[at - 1], items[at + 1]]
    if (before) item.set(PDFName.of('Prev'), before.ref)
    if (after) item.set(PDFName.of('Next'), after.ref)
    context.assign(ref, item)
  }
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) return
  context.assign(root, context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: items.length }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
