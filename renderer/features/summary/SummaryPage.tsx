import { SegmentedControl } from '@mantine/core'
import { summaryDocument } from '@shared/documents/cohort-summary-document'
import type { PrintLanguage } from '@shared/ipc'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { inBoth } from '@shared/summary/names'
import { summaryHandOver, summaryPrintJob } from '@shared/summary/print-job'
import { summaryWords } from '@shared/text/summary'
import { IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { CohortSummaryDocument } from '../../print/CohortSummaryDocument'
import { PrintButtons } from '../../records/printing/PrintButtons'
import { PrintingNotice } from '../../records/printing/PrintingNotice'
import { Sheet } from '../../records/printing/Sheet'
import { usePrintedBy } from '../../records/printing/use-printed-by'
import { usePrinting } from '../../records/printing/use-printing'
import { WorkingFileMenu } from '../../records/printing/WorkingFileMenu'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'

/** The cohort summary as it will be printed, with its language and the ways to get it on paper. */
export function SummaryPage({ id }: { id: string }) {
  const { t } = useText()
  const { result: summary, stale } = useView('cohortSummary', { id })
  const printedBy = usePrintedBy()
  if (summary === undefined || printedBy === null || (stale && !summary)) {
    return <Loading label={t(summaryWords.loading)} />
  }
  if (summary === null) {
    return <EmptyState icon={<IconUsersGroup size={36} stroke={1.5} />} title={t(summaryWords.gone)} />
  }
  return <Loaded id={id} summary={{ ...summary, printedBy }} />
}

function Loaded({ id, summary }: { id: string; summary: CohortSummary }) {
  const { t, language: spoken } = useText()
  const [language, setLanguage] = useState<PrintLanguage>(spoken)
  const printing = usePrinting()
  const job = summaryPrintJob(summary, language)
  const over = summaryHandOver(id, summary, language)
  return (
    <Page>
      <PageHeader
        title={t(summaryWords.title)}
        subtitle={inBoth(summary.cohort.name)?.[spoken]}
        above={{ label: t(summaryWords.back), to: `/cohorts/${id}` }}
        actions={
          <>
            <SegmentedControl
              aria-label={t(summaryWords.language)}
              value={language}
              onChange={(chosen) => setLanguage(chosen as PrintLanguage)}
              data={[
                { value: 'en', label: 'English' },
                { value: 'zh', label: '中文' },
                { value: 'both', label: t(summaryWords.both) },
              ]}
            />
            <WorkingFileMenu document={summaryDocument(id, summary)} language={language} printing={printing} />
            <PrintButtons job={() => job} over={over} printing={printing} />
          </>
        }
      />
      <PrintingNotice printing={printing.printing} />
      <Sheet label={t(summaryWords.preview)}>
        <CohortSummaryDocument summary={summary} language={language} />
      </Sheet>
    </Page>
  )
}
