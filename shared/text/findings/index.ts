import { agreementSentences } from './agreement'
import { commonSentences } from './common'

/** One sentence for each finding about a record: what is wrong, and what to do. A new key here is a new code. */
export const recordSentences = { ...commonSentences, ...agreementSentences } as const
