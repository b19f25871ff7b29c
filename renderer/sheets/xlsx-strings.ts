import { resolve, type XmlHandler } from './xml'

/** `_x000D_` stands for a character XML cannot hold; `_x005F_` for the underscore of such a text itself. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Collects the text of a string item: plain or in runs, without what is there only to say how it sounds. */
export class StringItem {
  private text = ''
  private inText = false
  private phonetic = 0

  open(name: string): void {
    if (name === 'rPh') this.phonetic++
    else if (name === 't') this.inText = this.phonetic === 0
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--
    else if (name === 't') this.inText = false
  }

  add(text: string): void {
    if (this.inText) this.text += text
  }

  take(): string {
    const text = unescapeText(this.text)
    this.text = ''
    this.inText = false
    this.phonetic = 0
    return text
  }
}

const kept = ' xml:space="preserve">'

/** Fills `strings` with the shared strings of a workbook, by their index. */
export class SharedStrings implements XmlHandler {
  readonly strings: string[] = []
  private readonly item = new StringItem()

  /** Takes an item that is one plain text. */
  whole(all: string, at: number): number {
    if (!all.startsWith('<si><t', at)) return -1
    const start = all.startsWith(kept, at + 6) ? at + 6 + kept.length : all[at + 6] === '>' ? at + 7 : -1
    const stop = start < 0 ? -1 : all.indexOf('<', start)
    if (stop < 0 || !all.startsWith('</t></si>', stop)) return -1
    this.strings.push(unescapeText(resolve(all.slice(start, stop))))
    return stop + 9
  }

  open(name: string): void {
    this.item.open(name)
  }

  close(name: string): void {
    this.item.close(name)
    if (name === 'si') this.strings.push(this.item.take())
  }

  text(text: string): void {
    this.item.add(text)
  }
}
