/** Writes documents, reads forms and fills them in a thread of its own, which can be ended at any moment. */
import { CannotFill, fillDocx } from './docx-fill'
import { docxTags } from './docx-tags'
import type { OfficeFileReply, OfficeFileRequest, TemplateFile } from './office-file-messages'
import { readParts } from './package-parts'
import { refusalOf } from './refused'
import { fillXlsx } from './xlsx-fill'
import { xlsxTags, xlsxTemplate } from './xlsx-template'

const reply = (message: OfficeFileReply, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

self.onmessage = async ({ data }: MessageEvent<OfficeFileRequest>) => {
  try {
    if ('write' in data) await write(data)
    else if ('read' in data) reply({ parts: await tagsOf(data.read) })
    else await fill(data)
  } catch (error) {
    if (!(error instanceof CannotFill)) console.error(error)
    reply(error instanceof CannotFill ? { cannotFill: error.tag } : { refused: refusalOf(error) })
  }
}

/** The library for text documents is large and wanted for them alone. */
async function write({ write: document, language, format }: Extract<OfficeFileRequest, { write: unknown }>) {
  const data =
    format === 'xlsx'
      ? await (await import('./document-xlsx')).documentXlsx(document, language)
      : await (await import('./document-docx')).documentDocx(document, language)
  reply({ data }, [data])
}

async function tagsOf({ bytes, format }: TemplateFile) {
  const parts = await readParts(new Uint8Array(bytes))
  return format === 'docx' ? docxTags(parts) : xlsxTags(await xlsxTemplate(parts))
}

async function fill({ fill: { bytes, format }, scopes }: Extract<OfficeFileRequest, { fill: unknown }>) {
  const content = new Uint8Array(bytes)
  // Limits and well-formed parts are looked after before a library sees them.
  const parts = await readParts(content)
  const workbook = format === 'xlsx' ? await xlsxTemplate(parts) : null
  for (const [index, scope] of scopes.entries()) {
    const filled = workbook ? await fillXlsx(workbook, scope) : fillDocx(content, scope)
    reply({ filled, index }, [filled])
  }
  reply({ done: true })
}
