/** Whom the forms are to be filled for, where the page was opened from a record. */
export interface FilledRecord {
  type: 'cohort' | 'person'
  id: string
}
