import { Button } from '@mantine/core'
import type { HandOver } from '@shared/documents/print-log'
import type { PrintJob } from '@shared/ipc'
import { summaryWords } from '@shared/text/summary'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { PaperDialog } from './PaperDialog'
import type { usePrinting } from './use-printing'

interface PrintButtonsProps {
  /** Made when it is wanted: photos are read then. */
  job(): PrintJob | Promise<PrintJob>
  over: HandOver
  printing: ReturnType<typeof usePrinting>
}

/** The ways to get a document on paper or into a PDF. */
export function PrintButtons({ job, over, printing: { save, print, busy } }: PrintButtonsProps) {
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={18} />} disabled={busy} onClick={() => setAsking(true)}>
        {t(summaryWords.print)}
      </Button>
      <Button leftSection={<IconFileTypePdf size={18} />} disabled={busy} onClick={() => void save(job, over)}>
        {t(summaryWords.savePdf)}
      </Button>
      {asking && (
        <PaperDialog
          document={over.document ?? ''}
          numbered={over.firstCopy !== undefined}
          onClose={() => setAsking(false)}
          onPrint={(paper) => void print(job, over, paper)}
        />
      )}
    </>
  )
}
