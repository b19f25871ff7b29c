/** Texts of a written document: faces that Word has in China, lines as they are. */
import type { Words } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'
import { plainText } from '@shared/templates/plain-text'
import { AlignmentType, type IRunOptions, Paragraph, TextRun } from 'docx'
import { linesOf } from './document-words'

/** Names of Windows; where they are not, Word and WPS take the Song face they have. */
export const faces = {
  text: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '宋体' },
  title: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '黑体' },
  long: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' },
}

/** Runs of a text, a line break for each line feed. */
export const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  plainText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }))

/** Paragraphs of a longer text, a paragraph a line; Chinese ones begin two characters in. */
export function paragraphs(words: Words, language: PrintLanguage, long: boolean): Paragraph[] {
  return linesOf(words, language).flatMap((text) =>
    text.split('\n').map((line) => {
      const chinese = /\p{Script=Han}/u.test(line)
      return new Paragraph({
        alignment: long ? AlignmentType.BOTH : AlignmentType.LEFT,
        spacing: { after: 80, line: long ? 400 : 320 },
        ...(long && chinese && { indent: { firstLine: 480 } }),
        children: runs(line, long ? { font: faces.long, size: 24 } : {}),
      })
    }),
  )
}
