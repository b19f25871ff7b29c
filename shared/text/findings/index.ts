import { agreementSentences } from './agreement'
import { commonSentences } from './common'
import { institutionSentences } from './institution'
import { journeySentences } from './journey'
import { personSentences } from './person'
import { programmeSentences } from './programme'

/** One sentence for each finding about a record: what is wrong, and what to do. A new key here is a new code. */
export const recordSentences = {
  ...commonSentences,
  ...personSentences,
  ...journeySentences,
  ...agreementSentences,
  ...institutionSentences,
  ...programmeSentences,
} as const
