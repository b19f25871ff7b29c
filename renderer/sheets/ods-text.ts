import { attribute } from './xml'

/** What a cell holds beside its text: a comment, how characters sound, a drawing. */
const besides = new Set(['annotation', 'ruby-text', 'shapes', 'frame', 'object', 'custom-shape'])
const mostBlanks = 1_000

/** Collects what a cell of an OpenDocument table shows: its paragraphs, one a line. */
export class OdsText {
  private text = ''
  private paragraphs = 0
  private inParagraph = 0
  private beside = 0

  open(name: string, attributes: string): void {
    if (besides.has(name)) this.beside++
    if (this.beside > 0) return
    if (name === 'p' || name === 'h') {
      if (this.paragraphs++ > 0) this.text += '\n'
      this.inParagraph++
    } else if (this.inParagraph === 0) return
    else if (name === 's') this.text += ' '.repeat(Math.min(Number(attribute(attributes, 'c') ?? 1) || 1, mostBlanks))
    else if (name === 'tab') this.text += '\t'
    else if (name === 'line-break') this.text += '\n'
  }

  close(name: string): void {
    if (besides.has(name)) this.beside--
    else if (this.beside === 0 && (name === 'p' || name === 'h')) this.inParagraph--
  }

  /** Blanks and line ends of the XML count as one blank; several are written as `<text:s>`. */
  add(text: string): void {
    if (this.beside > 0 || this.inParagraph <= 0) return
    this.text += /[\t\r\n]| {2}/.test(text) ? text.replace(/[\t\r\n ]+/g, ' ') : text
  }

  take(): string {
    const { text } = this
    this.text = ''
    this.paragraphs = 0
    this.inParagraph = 0
    this.beside = 0
    return text
  }
}
