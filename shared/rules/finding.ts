import type { Values } from '../text/say'

/** The closed list of what can be wrong with a value, a row or a record. Sentences are in finding-text.ts. */
export type FindingCode =
  | 'missingRequired'
  | 'placeholderText'
  | 'impossibleDate'
  | 'partialDate'
  | 'yearMissing'
  | 'dateSerial'
  | 'termNotDate'
  | 'dateOrderUnknown'
  | 'idChecksum'
  | 'scientificNotation'
  | 'apostrophe'
  | 'lookalikeCharacter'
  | 'dobConflictId'
  | 'genderConflictId'
  | 'genderConflictFile'
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
  | 'tooLong'

export interface Finding {
  code: FindingCode
  severity: 'error' | 'warning'
  /** Key of the column in shared/model (`passportNo`); null: the whole row or record. */
  field: string | null
  /** What the sentence needs: the value, the other row, dates. Never more personal data than the sentence shows. */
  values?: Values
}
