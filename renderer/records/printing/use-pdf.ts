import type { PrintJob } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { printingWords } from '@shared/text/printing'
import { useEffect, useRef, useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { type PDFDocumentProxy, readPdf } from './read-pdf'

/** Longer documents show their first pages before the rest, in characters of their data. */
const LONG = 400_000

export interface PagesShown {
  pdf: PDFDocumentProxy | null
  /** Only the first pages are there yet. */
  partial: boolean
  trouble: Bilingual | null
}

/** The document as PDF, made anew whenever `key` changes; of long ones the first pages come first. */
export function usePdf(key: string, job: () => PrintJob | Promise<PrintJob>): PagesShown {
  const [shown, setShown] = useState<PagesShown>({ pdf: null, partial: false, trouble: null })
  const make = useRef(job)
  useEffect(() => {
    make.current = job
  })
  useEffect(() => {
    let gone = false
    let open: PDFDocumentProxy | null = null
    const show = async (wanted: PrintJob, first: boolean) => {
      const pdf = await readPdf(await platform.printPreview({ ...wanted, first }))
      if (gone) return void pdf.loadingTask.destroy()
      const before = open
      open = pdf
      setShown({ pdf, partial: first, trouble: null })
      void before?.loadingTask.destroy()
    }
    const run = async () => {
      const wanted = await make.current()
      if (key.length > LONG && !gone) await show(wanted, true)
      if (!gone) await show(wanted, false)
    }
    run().catch((error: unknown) => {
      if (gone) return
      if (!(error instanceof PlatformTrouble)) console.error(error)
      const trouble = error instanceof PlatformTrouble ? error.sentence : printingWords.previewFailed
      setShown((before) => ({ ...before, trouble }))
    })
    return () => {
      gone = true
      void open?.loadingTask.destroy()
    }
  }, [key])
  return shown
}
