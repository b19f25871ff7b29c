import { partText, type ZipEntry } from './zip'

/** Largest part of properties that is looked at: they are small. */
const most = 256 * 1024

/**
 * The ISO day on which a workbook was last saved, as its own properties say; undefined where they do not.
 * @param part `docProps/core.xml` of Office Open XML, `meta.xml` of OpenDocument
 */
export async function savedDay(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  part: string,
): Promise<string | undefined> {
  if ((entries.get(part.toLowerCase())?.size ?? most) >= most) return undefined
  try {
    let text = ''
    for await (const piece of (await partText(bytes, entries, part)) ?? []) text += piece
    return dayIn(/<(?:dcterms:modified|dc:date)\b[^>]*>\s*([^<]{10,40}?)\s*</u.exec(text)?.[1])
  } catch {
    // Damaged properties say nothing of the sheets.
    return undefined
  }
}

/** The day of a date and time, where it is one that people have lived through. */
export function dayIn(text: string | undefined): string | undefined {
  const day = /^((?:19[89]|20[0-9])\d-\d{2}-\d{2})(?:T|$)/u.exec(text ?? '')?.[1]
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined
}
