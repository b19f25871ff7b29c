import { attribute, readXml, type XmlHandler } from './xml'
import { partText, type ZipEntry } from './zip'

export interface SheetPart {
  name: string
  hidden: boolean
  /** Name of the part in the archive, lower case. */
  part: string
}

export interface WorkbookParts {
  sheets: SheetPart[]
  date1904: boolean
  strings: string | undefined
  styles: string | undefined
}

interface Relation {
  type: string
  part: string
}

type Archive = readonly [bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>]

/** Calls `open` for every tag of a part; a part that is not there has no tags. */
async function eachTag(archive: Archive, part: string, open: XmlHandler['open']): Promise<void> {
  const pieces = await partText(archive[0], archive[1], part)
  if (pieces) await readXml(pieces, { open, close: () => undefined, text: () => undefined })
}

async function relations(archive: Archive, of: string): Promise<Map<string, Relation>> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const found = new Map<string, Relation>()
  await eachTag(archive, `${folder}_rels/${of.slice(folder.length)}.rels`, (name, attributes) => {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
    const target = attribute(attributes, 'Target') ?? ''
    const type = attribute(attributes, 'Type') ?? ''
    found.set(attribute(attributes, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolvePart(folder, target),
    })
  })
  return found
}

/** A target of a relation as the name of a part, lower case: `../x`, `/xl/x` and `x` all occur. */
function resolvePart(folder: string, target: string): string {
  const path = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}

/** Where the parts of a workbook are; undefined where the archive has no workbook that can be found. */
export async function workbookParts(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<WorkbookParts | undefined> {
  const archive: Archive = [bytes, entries]
  const top = [...(await relations(archive, '')).values()].find((relation) => relation.type === 'officeDocument')
  const main = top?.part ?? 'xl/workbook.xml'
  if (!entries.has(main)) return undefined
  const related = await relations(archive, main)
  const sheets: SheetPart[] = []
  let date1904 = false
  await eachTag(archive, main, (name, attributes) => {
    if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attribute(attributes, 'date1904') ?? '')
    if (name !== 'sheet') return
    const relation = related.get(attribute(attributes, 'id') ?? '')
    if (relation?.type !== 'worksheet') return
    const hidden = /hidden/i.test(attribute(attributes, 'state') ?? '')
    sheets.push({ name: attribute(attributes, 'name') ?? '', hidden, part: relation.part })
  })
  const partOf = (type: string) => [...related.values()].find((relation) => relation.type === type)?.part
  return { sheets, date1904, strings: partOf('sharedStrings'), styles: partOf('styles') }
}
