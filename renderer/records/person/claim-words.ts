import type { Bilingual } from '@shared/model/define'
import type { Claim } from '@shared/rules/privacy-requests'
import { peopleWords } from '@shared/text/people'
import { requestWords } from '@shared/text/requests'
import { enumWord } from '../dictionary-fields'

/** What was asked for, or the purpose whose consent was taken back. */
export function claimName(claim: Claim): Bilingual {
  return claim.source === 'request'
    ? (enumWord('privacyRequest', 'kind', claim.kind) ?? requestWords.section)
    : (enumWord('consent', 'kind', claim.purpose) ?? peopleWords.consents)
}
