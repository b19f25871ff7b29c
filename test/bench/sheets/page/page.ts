/** What is measured in the window, one function each; the bench calls them by name. */

import { readWorkbookWith } from '../../../../renderer/sheets/read-workbook'
import { writeWorkbook } from '../../../../renderer/sheets/write-workbook'
import type { SheetHead } from '../../../../shared/export/planned-sheet'
import type { Cell } from '../../../../shared/import/grid'
import { headings, inventedRow, inventedTexts } from '../invented-rows.mjs'

interface Measured {
  ms: number
  rows: number
  /** Until the first rows had been read; null where nothing comes before the end. */
  first: number | null
  /** Longest task of the window's own thread meanwhile, 0 where none took 50 ms. */
  longest: number
}

const none = () => Promise.reject(new Error('not in the bench'))
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
const cellsOf = (i: number): Cell[] =>
  inventedRow(i).map((cell) => (typeof cell === 'object' ? { date: dayOf(cell.serial) } : cell))

/** Runs `work` and watches the window's own thread; the engine tells of tasks from 50 ms on. */
async function measured(work: () => Promise<{ rows: number; first?: number }>): Promise<Measured> {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ entryTypes: ['longtask'] })
  const started = performance.now()
  const { rows, first } = await work()
  const ms = performance.now() - started
  await new Promise((later) => setTimeout(later, 100))
  observer.disconnect()
  return { ms, rows, first: first === undefined ? null : first - started, longest }
}

const bytesAt = async (url: string) => (await fetch(url)).arrayBuffer()

async function ownRead(url: string): Promise<Measured> {
  const data = await bytesAt(url)
  return measured(async () => {
    let first: number | undefined
    const onRows = () => {
      first ??= performance.now()
    }
    const workbook = await readWorkbookWith({ read: none, unprotect: none }, data, 'bench', { onRows })
    if ('refused' in workbook) throw new Error(workbook.refused.code)
    return { rows: workbook.sheets[0]?.rowCount ?? 0, ...(first && { first }) }
  })
}

async function ownWrite(rows: number): Promise<Measured> {
  const holds = inventedRow(0).map((cell) =>
    typeof cell === 'object' ? 'date' : typeof cell === 'number' ? 'number' : 'text',
  )
  const head: SheetHead = {
    name: '名单',
    headings: [...headings],
    columns: holds.map((each) => ({ width: 14, holds: each as 'text' })),
  }
  async function* pieces() {
    for (let from = 0; from < rows; from += 500) {
      yield [Array.from({ length: Math.min(500, rows - from) }, (_, i) => cellsOf(from + i))]
    }
  }
  return measured(async () => {
    await writeWorkbook('xlsx', [head], pieces())
    return { rows }
  })
}

/** The library in a worker of its own, as a program would use it that reads with it. */
function inLibrary(message: unknown, transfer: Transferable[]): Promise<number> {
  const worker = new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message: what }) => reject(new Error(what))
    worker.postMessage(message, transfer)
  })
}

async function libraryRead(url: string): Promise<Measured> {
  const data = await bytesAt(url)
  return measured(async () => ({ rows: await inLibrary({ read: data }, [data]) }))
}

async function libraryWrite(rows: number): Promise<Measured> {
  const all = [headings, ...Array.from({ length: rows }, (_, i) => inventedTexts(i))]
  return measured(async () => {
    await inLibrary({ write: all }, [])
    return { rows }
  })
}

Object.assign(window, { bench: { ownRead, ownWrite, libraryRead, libraryWrite } })
