/** A document of the shelf as a text document to go on working with, in Word and WPS, laid out as it is printed. */
import { type Block, type PrintedDocument, said, unitOfBar, type Words } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'
import { showDate } from '@shared/model/show'
import { documentWords } from '@shared/text/documents/common'
import { say } from '@shared/text/say'
import { summaryWords } from '@shared/text/summary'
import { templateWords } from '@shared/text/templates'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { lineOf, linesOf } from './document-words'
import { factTable, figureTable, gridTable } from './docx-tables'
import { faces, paragraphs, runs } from './docx-text'

/** Twentieths of a point: A4 with the margins of the printed page. */
const page = { width: 11906, height: 16838, margin: 1000 }

/** The bytes of the document. */
export async function documentDocx(document: PrintedDocument, language: PrintLanguage): Promise<ArrayBuffer> {
  const made = new Document({
    title: lineOf(document.title, language),
    creator: plainCreator(document, language),
    styles: {
      default: {
        document: { run: { font: faces.text, size: 21 }, paragraph: { spacing: { line: 300 } } },
        heading1: { run: { font: faces.title, size: 36, bold: true, color: '000000' } },
        heading2: { run: { font: faces.title, size: 26, bold: true, color: '000000' } },
        heading3: { run: { font: faces.title, size: 23, bold: true, color: '000000' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation: document.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footer(document, language) },
        children: [
          ...(document.bare ? [] : head(document, language)),
          ...document.blocks.flatMap((block, at) =>
            blockParts(block, language, widthOf(document), at === document.blocks.length - 1 && !document.bare),
          ),
          ...closing(document, language),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(made)
}

const plainCreator = (document: PrintedDocument, language: PrintLanguage) =>
  lineOf(document.office, language) || document.printedBy || 'Tongxing'

const widthOf = ({ landscape }: PrintedDocument) => (landscape ? page.height : page.width) - 2 * page.margin

type Part = Paragraph | ReturnType<typeof gridTable>

function head(document: PrintedDocument, language: PrintLanguage): Part[] {
  const spoken = language === 'en' ? 'en' : 'zh'
  const printed = [
    say(summaryWords.printed, spoken, { date: showDate(document.printedOn, spoken) }),
    document.printedBy && say(summaryWords.printedBy, spoken, { name: document.printedBy }),
  ]
  const small = [lineOf(document.office, language), document.code, printed.filter(Boolean).join(' ')].filter(Boolean)
  const about = linesOf(document.about, language)
  return [
    new Paragraph({ children: runs(small.join('    '), { size: 18, color: '555555' }) }),
    ...linesOf(document.title, language).map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: index === 0 ? 120 : 0, after: 60 },
          ...(index === 0 && { heading: HeadingLevel.HEADING_1 }),
          children: runs(line, index === 0 ? {} : { size: 26, font: faces.title }),
        }),
    ),
    ...about.map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: index === about.length - 1 ? 160 : 0 },
          children: runs(line, { size: 24 }),
        }),
    ),
    ...(document.facts.length > 0 ? [factTable(document.facts, language, widthOf(document)), gap()] : []),
  ]
}

const gap = (before = 120) => new Paragraph({ spacing: { before, line: 120 }, children: [] })

function footer(document: PrintedDocument, language: PrintLanguage): Footer {
  const parts = (words: string): ParagraphChild[] =>
    words.split(/(\{pages?\})/).map((piece) => {
      if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT], size: 18 })
      if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18 })
      return new TextRun({ text: piece, size: 18, font: faces.text })
    })
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: parts(templateWords.page[language === 'en' ? 'en' : 'zh']),
  })
  const warning = linesOf(documentWords.sensitive, language).map(
    (line) => new Paragraph({ alignment: AlignmentType.CENTER, children: runs(line, { size: 16, color: '8A1F11' }) }),
  )
  return new Footer({ children: [...(document.sensitive ? warning : []), ...(document.bare ? [] : [number])] })
}

function blockParts(block: Block, language: PrintLanguage, width: number, last: boolean): Part[] {
  switch (block.kind) {
    case 'heading':
      return linesOf(block.text, language).map(
        (line, index) =>
          new Paragraph({
            heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
            keepNext: true,
            pageBreakBefore: index === 0 && block.onNewPage === true,
            spacing: { before: index === 0 ? 240 : 0, after: 80 },
            children: runs(line),
          }),
      )
    case 'text':
      return paragraphs(block.text, language, block.long === true)
    case 'facts':
      return [factTable(block.facts, language, width), gap()]
    case 'figures':
      return [figureTable(block.figures, language, width), gap()]
    case 'table':
      return [...tableTitle(block, language), gridTable(block, language, width, last), gap()]
    case 'bars':
      return [
        titleLine(block.title, language),
        figureTable(
          block.bars.map(({ label, value, of }) => ({
            label: typeof label === 'string' ? { en: label, zh: label } : { en: label.en ?? '', zh: label.zh ?? '' },
            value: of === undefined ? String(value) : `${value} / ${of}`,
            unit: unitOfBar(block, value),
          })),
          language,
          width,
        ),
        gap(),
      ]
    case 'certificate':
      return certificate(block.certificate, language)
    case 'cards':
      return block.cards.flatMap(({ name, lines }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_3, children: runs(lineOf(name, language)) }),
        ...lines.map((line) => new Paragraph({ children: runs(lineOf(line, language)) })),
      ])
    case 'lines':
      return [
        titleLine(block.label, language),
        ...Array.from(
          { length: block.count },
          () => new Paragraph({ spacing: { before: 160 }, children: runs('_'.repeat(72), { color: '999999' }) }),
        ),
      ]
    case 'signatures':
      return signatures(
        block.signatories.map((each) => lineOf(each, language)),
        language,
      )
  }
}

const titleLine = (words: Words, language: PrintLanguage) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    keepNext: true,
    spacing: { before: 200, after: 80 },
    children: runs(lineOf(words, language)),
  })

function tableTitle(block: Extract<Block, { kind: 'table' }>, language: PrintLanguage): Part[] {
  if (block.title === undefined || !said(block.title)) {
    return block.onNewPage ? [new Paragraph({ pageBreakBefore: true, children: [] })] : []
  }
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      pageBreakBefore: block.onNewPage === true,
      spacing: { before: 200, after: 80 },
      children: runs(lineOf(block.title, language)),
    }),
  ]
}

function certificate(
  { title, number, name, text, unit, signatories }: Extract<Block, { kind: 'certificate' }>['certificate'],
  language: PrintLanguage,
): Part[] {
  const center = (words: Words, size: number, before: number, starts = false) =>
    linesOf(words, language).map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          pageBreakBefore: starts && index === 0,
          spacing: { before: index === 0 ? before : 0, after: 120 },
          children: runs(line, { size: index === 0 ? size : Math.round(size * 0.7), font: faces.title }),
        }),
    )
  const numbered = number !== ''
  return [
    ...center(number, 20, 0, true),
    ...center(title, 52, 1200, !numbered),
    ...center(name, 40, 800),
    ...paragraphs(text, language, true),
    ...signatures(
      signatories.map((each) => lineOf(each, language)),
      language,
    ),
    ...sealed(unit, language),
  ]
}

function signatures(who: readonly string[], language: PrintLanguage): Part[] {
  return who.map(
    (name) =>
      new Paragraph({
        spacing: { before: 360 },
        keepNext: true,
        children: runs(`${name}${language === 'en' ? ': ' : '：'}______________________`),
      }),
  )
}

/** The seal's place: the unit's name and the date, on the right. */
function sealed(unit: Words, language: PrintLanguage): Part[] {
  const spoken = language === 'en' ? 'en' : 'zh'
  const right = (text: string, before: number) =>
    new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { before }, children: runs(text) })
  const date = spoken === 'en' ? `${summaryWords.sealDate.en}: ______________` : summaryWords.sealDate.zh
  return [right(lineOf(unit, language), 480), right(date, 120)]
}

function closing({ closing: end, office, bare }: PrintedDocument, language: PrintLanguage): Part[] {
  if (!end || bare) return []
  return [
    ...signatures(
      end.signatories.map((each) => lineOf(each, language)),
      language,
    ),
    ...(end.seal && language !== 'en' ? sealed(`${office.zh || office.en || ''}${summaryWords.seal.zh}`, 'zh') : []),
  ]
}
