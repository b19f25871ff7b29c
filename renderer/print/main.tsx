import type { PrintJob } from '@shared/ipc'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { platform } from '../platform'
import '../ui/fonts'
import { CohortSummaryDocument } from './CohortSummaryDocument'
import { documentTitle } from './names'
import { untilSettled } from './settled'

/** The hidden window that is printed: takes its job, lays it out, says when fonts and pages stand. */
async function show(root: ReturnType<typeof createRoot>): Promise<void> {
  const job = await platform.printJob()
  const summary = summaryIn(job)
  document.documentElement.lang = job.language === 'en' ? 'en' : 'zh-CN'
  document.title = documentTitle(summary, job.language)
  flushSync(() => root.render(<CohortSummaryDocument summary={summary} language={job.language} />))
  await untilSettled()
  await platform.printReady()
}

function summaryIn(job: PrintJob): CohortSummary {
  const summary = job.data as Partial<CohortSummary> | null
  if (job.document !== 'cohortSummary' || !summary?.cohort || !summary.list || !summary.breakdowns)
    throw new Error(`no figures for ${job.document}`)
  return summary as CohortSummary
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
