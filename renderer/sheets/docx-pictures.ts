/**
 * Pictures in a filled text document. docxtemplater's own way to put them in is sold, so each is filled in as a mark, a
 * text that nobody types, and the mark is then exchanged for a drawing with the parts that belong to it.
 */
import type { FillPicture } from '@shared/templates/values'
import type PizZip from 'pizzip'

/** A millimetre in the units of drawings. */
const MM = 36_000

/** The marks of one filling. */
export class PictureMarks {
  private readonly token = `picture-${crypto.randomUUID()}-`
  private readonly pictures: FillPicture[] = []

  /** What stands in the text until `put`; '' for a picture that could not be read. */
  of(picture: FillPicture): string {
    if (!picture.url) return ''
    this.pictures.push(picture)
    return `${this.token}${this.pictures.length - 1};`
  }

  /** Exchanges the marks in every part for their pictures. */
  put(zip: PizZip): void {
    if (this.pictures.length === 0) return
    const media = new Media(zip)
    for (const path of Object.keys(zip.files)) {
      if (!/^word\/[^/]+\.xml$/.test(path)) continue
      const text = zip.file(path)?.asText() ?? ''
      if (!text.includes(this.token)) continue
      zip.file(
        path,
        this.exchanged(text, (picture) => media.drawing(path, picture)),
      )
    }
    media.close()
  }

  /** A run may hold several texts: what stood before the mark, the drawing, what stood behind it. */
  private exchanged(xml: string, drawing: (picture: FillPicture) => string): string {
    const mark = new RegExp(`${this.token}(\\d+);`)
    return xml.replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (whole, text: string) => {
      if (!text.includes(this.token)) return whole
      return text
        .split(mark)
        .map((part, place) => {
          const picture = place % 2 === 1 ? this.pictures[Number(part)] : undefined
          if (picture) return drawing(picture)
          return part === '' ? '' : `<w:t xml:space="preserve">${part}</w:t>`
        })
        .join('')
    })
  }
}

/** The files of the pictures, and what each part that shows one has to know of them. */
class Media {
  private readonly files = new Map<string, { name: string; ratio: number }>()
  private readonly relations = new Map<string, Map<string, string>>()
  private drawings = 0

  constructor(private readonly zip: PizZip) {}

  /** As large as the box allows, in the line of the text. */
  drawing(part: string, { url = '', width, height }: FillPicture): string {
    const { name, ratio } = this.file(url)
    const wide = Math.round(Math.min(width, height * ratio) * MM)
    const high = Math.round(Math.min(height, width / ratio) * MM)
    const id = 90_000 + ++this.drawings
    const { relation, box } = { relation: this.relation(part, name), box: `cx="${wide}" cy="${high}"` }
    return (
      '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
      `<wp:extent ${box}/><wp:docPr id="${id}" name="${name}"/>` +
      '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
      `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${box}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
  }

  private file(url: string): { name: string; ratio: number } {
    const known = this.files.get(url)
    if (known) return known
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
    const file = { name: `filled-picture-${this.files.size + 1}.jpeg`, ratio: ratioOf(bytes) }
    this.zip.file(`word/media/${file.name}`, bytes)
    this.files.set(url, file)
    return file
  }

  private relation(part: string, name: string): string {
    const path = part.replace(/([^/]+)$/, '_rels/$1.rels')
    const known = this.relations.get(path) ?? new Map<string, string>()
    this.relations.set(path, known)
    const id = known.get(name) ?? `rIdFilledPicture${known.size + 1}`
    known.set(name, id)
    return id
  }

  /** Writes what parts know of pictures, and that the document holds some. */
  close(): void {
    for (const [path, known] of this.relations) {
      const before =
        this.zip.file(path)?.asText() ??
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
      const lines = [...known].map(
        ([name, id]) =>
          `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}"/>`,
      )
      const open = before.replace(/<Relationships([^>]*)\/>\s*$/, '<Relationships$1></Relationships>')
      this.zip.file(path, open.replace('</Relationships>', `${lines.join('')}</Relationships>`))
    }
    const types = this.zip.file('[Content_Types].xml')?.asText() ?? ''
    if (/<Default[^>]*Extension="jpeg"/i.test(types)) return
    this.zip.file(
      '[Content_Types].xml',
      types.replace(/(<Types[^>]*>)/, '$1<Default Extension="jpeg" ContentType="image/jpeg"/>'),
    )
  }
}

/** Width by height, from the frame of a JPEG; 3:4, as photos of people are, where there is none. */
function ratioOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = view.getUint8(at + 1)
    const isFrame = kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc
    if (isFrame) return view.getUint16(at + 7) / Math.max(1, view.getUint16(at + 5))
  }
  return 3 / 4
}
