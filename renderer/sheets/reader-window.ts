/** The page of the hidden window: reads one file with the library and answers. It can be ended at any moment. */
import type { Refusal, Workbook } from '@shared/import/grid'
import { readWithLibrary } from './library-workbook'
import { refusalOf } from './refused'

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window || typeof data !== 'object' || data === null || !('read' in data)) return
  if (data.read instanceof ArrayBuffer) window.postMessage(answerTo(data.read), window.location.origin)
})

function answerTo(bytes: ArrayBuffer): { workbook: Workbook } | { refused: Refusal } {
  try {
    return { workbook: readWithLibrary(bytes) }
  } catch (error) {
    return { refused: refusalOf(error) }
  }
}
