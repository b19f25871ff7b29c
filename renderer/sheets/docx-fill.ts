/** Fills a text document: docxtemplater repeats and replaces, what is put in is always text. */
import { keyOf, parsed } from '@shared/templates/tags'
import type { FillScope } from '@shared/templates/values'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { PictureMarks } from './docx-pictures'
import { Refused } from './refused'

/** Thrown where the document cannot be filled as its loops stand; `tag` is the one it fails at. */
export class CannotFill extends Error {
  constructor(readonly tag: string) {
    super(tag)
  }
}

/**
 * The filled document. Placeholders must have been checked: one without a value is an error.
 * @throws CannotFill; Refused where the library cannot open the package, which ours forgives more
 */
export function fillDocx(template: Uint8Array, scope: FillScope): ArrayBuffer {
  const zip = opened(template)
  const pictures = new PictureMarks()
  try {
    const document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: (tag: string) => ({ get: (at: FillScope) => valueIn(at, keyOf(parsed(tag)), pictures) }),
      nullGetter: (part: { value: string }) => {
        throw new CannotFill(part.value)
      },
    })
    document.render(scope)
    pictures.put(document.getZip())
    const bytes = document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }) as Uint8Array<ArrayBuffer>
    return bytes.buffer.byteLength === bytes.length ? bytes.buffer : bytes.slice().buffer
  } catch (error) {
    throw error instanceof CannotFill ? error : new CannotFill(failedAt(error))
  }
}

function opened(template: Uint8Array): PizZip {
  try {
    return new PizZip(template)
  } catch {
    throw new Refused('corrupt')
  }
}

/** Undefined sends the library to the scope around. */
function valueIn({ values, sections }: FillScope, key: string, pictures: PictureMarks): unknown {
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  if (value) return value.picture ? pictures.of(value.picture) : value.text
  return Object.hasOwn(sections, key) ? sections[key]?.turns : undefined
}

function failedAt(error: unknown): string {
  const { properties } = error as { properties?: { xtag?: string; errors?: unknown[] } }
  const first = properties?.errors?.[0]
  return first ? failedAt(first) : (properties?.xtag ?? String((error as Error).message))
}
