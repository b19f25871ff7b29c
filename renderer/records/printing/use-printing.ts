import type { PrintJob, SavedFile } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { summaryWords } from '@shared/text/summary'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'

/** Where a document stands: being made, made, or not made and why. */
export type Printing =
  | { state: 'idle' }
  | { state: 'making' | 'printing' }
  | { state: 'saved'; file: SavedFile }
  | { state: 'sent' }
  | { state: 'failed'; sentence: Bilingual }

/** Saves a document as PDF or prints it; a cancelled dialog leaves everything as it was. */
export function usePrinting() {
  const [printing, setPrinting] = useState<Printing>({ state: 'idle' })

  async function run(state: 'making' | 'printing', work: () => Promise<Printing>): Promise<void> {
    setPrinting({ state })
    setPrinting(await work().catch((error: unknown) => ({ state: 'failed', sentence: sentenceOf(error) }) as const))
  }

  const save = (job: PrintJob) =>
    run('making', async () => {
      const file = await platform.printPdf(job)
      return file ? { state: 'saved', file } : { state: 'idle' }
    })

  const print = (job: PrintJob) =>
    run('printing', async () => {
      const { printed } = await platform.printPaper(job)
      return { state: printed ? 'sent' : 'idle' }
    })

  return { printing, save, print, busy: printing.state === 'making' || printing.state === 'printing' }
}

function sentenceOf(error: unknown): Bilingual {
  if (error instanceof PlatformTrouble) return error.sentence
  console.error(error)
  return summaryWords.failed
}
