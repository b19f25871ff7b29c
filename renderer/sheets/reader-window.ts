/** The page of the hidden window: reads one file and answers. It can be ended at any moment. */
import type { PackedWorkbook, Refusal } from '@shared/import/grid'
import { packWorkbook } from './packed'
import { readStrange } from './read-strange'
import { refusalOf } from './refused'

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window || typeof data !== 'object' || data === null || !('read' in data)) return
  if (data.read instanceof ArrayBuffer) window.postMessage(answerTo(data.read), window.location.origin)
})

function answerTo(bytes: ArrayBuffer): { workbook: PackedWorkbook } | { refused: Refusal } {
  try {
    return { workbook: packWorkbook(readStrange(bytes)) }
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}
