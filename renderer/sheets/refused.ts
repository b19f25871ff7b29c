import type { Refusal, RefusalCode } from '@shared/import/grid'

/** Thrown inside the readers, turned into a returned `Refusal` at their edge. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(code: RefusalCode, values?: Refusal['values']) {
    super(code)
    this.refusal = values ? { code, values } : { code }
  }
}

/** Thrown where the own reader does not know better and the library in the hidden window should try. */
export class NeedsReader extends Error {}

/** Any error as a refusal: typed ones as they are, a lack of memory as too large, everything else as unreadable. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal
  if (error instanceof RangeError) return { code: 'tooLarge' }
  return { code: 'unreadable' }
}
