import type { DuplicateLine } from '@shared/import/match/duplicate-list'
import type { Bilingual } from '@shared/model/define'
import { duplicateWords } from '@shared/text/duplicates'

/** What speaks against two people being one. */
export const againstWords: Record<DuplicateLine['against'][number], Bilingual> = {
  gender: duplicateWords.againstGender,
  dob: duplicateWords.againstDob,
  idCard: duplicateWords.againstIdCard,
  name: duplicateWords.againstName,
}
