import { copiesOf } from '@shared/documents/copies'
import { inOne, type PrintedDocument } from '@shared/documents/document'
import type { PrintJob } from '@shared/ipc'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'
import { Fragment, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { platform } from '../platform'
import '../ui/fonts'
import { CohortSummaryDocument } from './CohortSummaryDocument'
import { documentTitle } from './names'
import { PrintedDocumentView } from './PrintedDocumentView'
import { untilSettled } from './settled'

/** The hidden window that is printed: takes a job, lays it out, says when fonts and pages stand, and takes the next. */
async function show(root: ReturnType<typeof createRoot>): Promise<never> {
  for (;;) {
    const job = await platform.printJob()
    const { title, page, landscape } = job.document === 'document' ? shelfPage(job) : summaryPage(job)
    document.documentElement.lang = job.language === 'en' ? 'en' : 'zh-CN'
    document.title = title
    sheet.textContent = landscape ? '@page { size: A4 landscape; }' : ''
    // A key of its own: nothing of the document before stays on the page.
    laid += 1
    flushSync(() => root.render(<Fragment key={laid}>{page}</Fragment>))
    await untilSettled()
    await platform.printReady()
  }
}

let laid = 0
/** Wide lists and certificates lie across the sheet. */
const sheet = document.head.appendChild(document.createElement('style'))

interface Laid {
  /** As PDF readers show it. */
  title: string
  page: ReactNode
  landscape: boolean
}

function summaryPage({ data, language }: PrintJob): Laid {
  const summary = data as Partial<CohortSummary> | null
  if (!summary?.cohort || !summary.list || !summary.breakdowns) throw new Error('no figures for a summary')
  const whole = summary as CohortSummary
  return {
    title: documentTitle(whole, language),
    page: <CohortSummaryDocument summary={whole} language={language} />,
    landscape: false,
  }
}

function shelfPage({ data, language }: PrintJob): Laid {
  const made = data as Partial<PrintedDocument> | null
  if (!made?.title || !made.blocks) throw new Error('no parts for a document')
  const whole = made as PrintedDocument
  const spoken = language === 'en' ? 'en' : 'zh'
  return {
    title: [whole.title[spoken], inOne(whole.about, spoken)].filter(Boolean).join(' · '),
    page: copiesOf(whole).map((copy) => (
      <PrintedDocumentView key={copy.copy?.number ?? 0} document={copy} language={language} />
    )),
    landscape: whole.landscape === true,
  }
}

const place = document.getElementById('root')
if (place) {
  const root = createRoot(place)
  show(root).catch((error: unknown) => {
    void platform.printFailed(String(error).slice(0, 1000))
    root.render(
      <p role="alert">
        {summaryWords.cannotShow.zh}
        <br />
        {summaryWords.cannotShow.en}
      </p>,
    )
  })
}
