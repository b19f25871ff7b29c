import { compareNames } from '@shared/model/names'
import type { Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { inLanguage, personNames } from '../../records/names'
import type { SheetColumn } from '../../records/sheet/sheet-columns'
import type { useText } from '../../ui/language'
import styles from './Cohort.module.css'

type Spoken = Pick<ReturnType<typeof useText>, 't' | 'language'>

/** Rows of the sheets of a cohort are its people. */
export const enrolmentKey = ({ enrolment }: Participant) => enrolment.id

/** The first column of every sheet: who it is, and from which college. */
export function personColumns({ t, language }: Spoken, withCollege = true): SheetColumn<Participant>[] {
  const named = ({ person }: Participant) => personNames(person, language)
  const college = ({ institution }: Participant) => inLanguage(institution?.name, language)
  const name: SheetColumn<Participant> = {
    key: 'name',
    header: t(cohortWords.name),
    width: 150,
    sortable: true,
    order: (a, b) => compareNames(a.person, b.person),
    editable: false,
    text: (row) => named(row).first || t(cohortWords.nameless),
    shown: (row) => [named(row).first, named(row).second].filter(Boolean).join('  '),
    cell: (row) => {
      const { first, second } = named(row)
      return (
        <span className={styles.person}>
          <strong>{first || t(cohortWords.nameless)}</strong>
          {second && <span className={styles.other}>{second}</span>}
        </span>
      )
    },
  }
  return withCollege
    ? [
        name,
        { key: 'college', header: t(cohortWords.college), width: 158, sortable: true, editable: false, text: college },
      ]
    : [name]
}

/** The same columns for rows that are of a person. */
export function columnsOf<R>(
  columns: readonly SheetColumn<Participant>[],
  personOf: (row: R) => Participant,
): SheetColumn<R>[] {
  return columns.map(({ key, header, width, align, text, cell, shown }) => ({
    key,
    header,
    width,
    align,
    sortable: false,
    editable: false,
    text: (row: R) => text(personOf(row)),
    ...(shown && { shown: (row: R) => shown(personOf(row)) }),
    ...(cell && { cell: (row: R) => cell(personOf(row)) }),
  }))
}
