import type { recordSentences } from '../text/findings'
import type { Values } from '../text/say'

/** What can be wrong with a value or a row of a file, or with a journey: a closed list that reports of imports are held to. */
export type RowFindingCode =
  | 'missingRequired'
  | 'placeholderText'
  | 'impossibleDate'
  | 'partialDate'
  | 'yearMissing'
  | 'dateSerial'
  | 'yearOfRepublic'
  | 'termNotDate'
  | 'dateOrderUnknown'
  | 'idChecksum'
  | 'scientificNotation'
  | 'apostrophe'
  | 'lookalikeCharacter'
  | 'dobConflictId'
  | 'genderConflictId'
  | 'genderConflictFile'
  | 'dobConflictFile'
  | 'numberSlip'
  | 'differsFromRecord'
  | 'ageMismatch'
  | 'passportExpired'
  | 'passportExpiresDuringTrip'
  | 'passportShortValidity'
  | 'wrongPassportKind'
  | 'passportFormat'
  | 'minorNoConsent'
  | 'under14'
  | 'twoValues'
  | 'emailInvalid'
  | 'phoneInvalid'
  | 'unknownWord'
  | 'unitMismatch'
  | 'qualNoFormat'
  | 'codeFormat'
  | 'duplicateInFile'
  | 'roomOverfull'
  | 'mixedSexRoom'
  | 'adultClassmateWithMinor'
  | 'staffWithMinor'
  | 'notAPerson'
  | 'agreementExpired'
  | 'insuranceMissing'
  | 'insuranceGap'
  | 'secondLeader'
  | 'tooFewAdults'
  | 'noName'
  | 'noPerson'
  | 'noRecordName'
  | 'tooLong'
  | 'healthInRemarks'
  | 'keptAsNote'
  | 'otherFlight'
  | 'aboveLeftOut'

/** What can be wrong with a record: whatever has a sentence in shared/text/findings. */
export type RecordFindingCode = keyof typeof recordSentences

export type FindingCode = RowFindingCode | RecordFindingCode

/** `info`: worth knowing, nothing to mend; never said of a row of a file. */
export type Severity = 'error' | 'warning' | 'info'

export interface Finding {
  code: FindingCode
  severity: Severity
  /** Key of the column in shared/model (`passportNo`), or type and field (`qualification.recognitionNo`) where no column
   * fills it; null: the whole row or record. */
  field: string | null
  /** Place in the record: `documents.k9.number`, `parties.k9`. Absent: the column's own place, or the whole record. */
  path?: string
  /** What the sentence needs: the value, the other row, dates. Never more personal data than the sentence shows. */
  values?: Values
}
