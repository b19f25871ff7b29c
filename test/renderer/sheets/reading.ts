/** Reads as the window does, worker and all; what the hidden window would read is read by its own code, here. */
import type { Cell, Refusal, TextEncoding, Workbook } from '@shared/import/grid'
import { packWorkbook, unpackWorkbook } from '../../../renderer/sheets/packed'
import { readStrange } from '../../../renderer/sheets/read-strange'
import { type Elsewhere, type ReadResult, readWorkbookWith } from '../../../renderer/sheets/read-workbook'
import { refusalOf } from '../../../renderer/sheets/refused'

export async function readElsewhere(data: ArrayBuffer): Promise<ReadResult> {
  try {
    return packWorkbook(readStrange(data))
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}

/** The process that opens protected workbooks is tried in the real program. */
export const elsewhere: Elsewhere = {
  read: readElsewhere,
  unprotect: async () => ({ refused: { code: 'wrongPassword' } }),
}

export async function answerTo(
  data: ArrayBuffer | Uint8Array,
  encoding?: TextEncoding,
  password?: string,
): Promise<ReadResult> {
  const bytes = data instanceof Uint8Array ? (data.slice().buffer as ArrayBuffer) : data
  return readWorkbookWith(elsewhere, bytes, 'file', { ...(encoding && { encoding }), ...(password && { password }) })
}

export async function workbookOf(
  data: ArrayBuffer | Uint8Array,
  encoding?: TextEncoding,
  password?: string,
): Promise<Workbook> {
  const answer = await answerTo(data, encoding, password)
  if ('refused' in answer) throw new Error(`refused: ${JSON.stringify(answer.refused)}`)
  const steps = unpackWorkbook(answer)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export async function rowsOf(data: ArrayBuffer | Uint8Array): Promise<Cell[][]> {
  return (await workbookOf(data)).sheets[0]?.rows ?? []
}

export async function refusalFor(data: ArrayBuffer | Uint8Array): Promise<Refusal | 'was read'> {
  const answer = await answerTo(data)
  return 'refused' in answer ? answer.refused : 'was read'
}
