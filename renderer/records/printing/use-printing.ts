import type { Handed, HandOver } from '@shared/documents/print-log'
import type { PaperChoice, PrintJob, SavedFile } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { printingWords } from '@shared/text/printing'
import { summaryWords } from '@shared/text/summary'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { useText } from '../../ui/language'
import { logHandOver } from './log-hand-over'

/** Where a document stands: being made, made, or not made and why. */
export type Printing =
  | { state: 'idle' }
  | { state: 'making' | 'printing' }
  | { state: 'saved'; file: SavedFile }
  | { state: 'sent' }
  | { state: 'failed'; sentence: Bilingual }

/** Saves a document as PDF or prints it, and logs that it did; a cancelled dialog leaves everything as it was. */
export function usePrinting() {
  const { language } = useText()
  const [printing, setPrinting] = useState<Printing>({ state: 'idle' })

  async function run(
    state: 'making' | 'printing',
    work: () => Promise<Printing>,
    over: HandOver,
    how: (done: Printing) => Omit<Handed, 'by' | 'on' | 'time'>,
  ): Promise<void> {
    setPrinting({ state })
    try {
      const done = await work()
      if (done.state !== 'idle') await logged(over, how(done))
      setPrinting(done)
    } catch (error) {
      setPrinting({ state: 'failed', sentence: sentenceOf(error) })
    }
  }

  async function logged(over: HandOver, how: Omit<Handed, 'by' | 'on' | 'time'>): Promise<void> {
    try {
      await logHandOver(over, how, language)
    } catch (error) {
      console.error(error)
      throw new PlatformTrouble('notLogged', printingWords.notLogged)
    }
  }

  const save = (job: () => PrintJob | Promise<PrintJob>, over: HandOver) =>
    run(
      'making',
      async () => {
        const file = await platform.printPdf(await job())
        return file ? { state: 'saved', file } : { state: 'idle' }
      },
      over,
      (done) => ({ way: 'pdf', ...(done.state === 'saved' && { file: done.file.name }) }),
    )

  const print = (job: () => PrintJob | Promise<PrintJob>, over: HandOver, paper?: PaperChoice) =>
    run(
      'printing',
      async () => {
        const { printed } = await platform.printPaper({ ...(await job()), ...(paper && { paper }) })
        return { state: printed ? 'sent' : 'idle' }
      },
      over,
      () => ({
        way: 'paper',
        ...(paper && { printer: paper.printer, ...(!over.firstCopy && { copies: paper.copies }) }),
      }),
    )

  /** Saves a file that is made, and logged, by `work`. */
  async function saveAs(work: () => Promise<SavedFile | null>): Promise<void> {
    setPrinting({ state: 'making' })
    try {
      const file = await work()
      setPrinting(file ? { state: 'saved', file } : { state: 'idle' })
    } catch (error) {
      setPrinting({ state: 'failed', sentence: sentenceOf(error) })
    }
  }

  return { printing, save, print, saveAs, busy: printing.state === 'making' || printing.state === 'printing' }
}

function sentenceOf(error: unknown): Bilingual {
  if (error instanceof PlatformTrouble) return error.sentence
  console.error(error)
  return summaryWords.failed
}
