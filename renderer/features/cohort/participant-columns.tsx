import { Badge, UnstyledButton } from '@mantine/core'
import { type ListColumn, listColumn } from '@shared/list/columns'
import type { Language } from '@shared/model/define'
import { isMasked } from '@shared/model/masked'
import { compareNames, fullName } from '@shared/model/names'
import { type OwnField, ownColumnKey, ownField, ownItemKey } from '@shared/model/own-fields'
import { valueAt } from '@shared/model/paths'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { coveredText } from '@shared/rules/masking'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { fieldDef } from '../../records/dictionary-fields'
import { inLanguage, personName, personNames } from '../../records/names'
import { fieldColumn, listedColumn, type SheetColumn } from '../../records/sheet/sheet-columns'
import type { useText } from '../../ui/language'
import { CheckMark } from './CheckMark'
import styles from './Cohort.module.css'
import { checkHeads, checkWords, neededChecks, stateWords } from './checks'

interface Spoken {
  t: ReturnType<typeof useText>['t']
  language: Language
  country: 'CN' | 'GB'
  revealed: boolean
}

type Everybody = Pick<CohortDossier, 'cohort' | 'participants' | 'withdrawn'>

const stateOrder = { missing: 0, problem: 1, pending: 2, ok: 3, notNeeded: 4 }

/** Fields of the person and of their place in the group that can be shown besides, with their widths. */
const more = [
  ['person', 'gender', 84],
  ['person', 'dateOfBirth', 124],
  ['person', 'nationality', 120],
  ['person', 'studentNo', 130],
  ['person', 'department', 150],
  ['person', 'major', 150],
  ['person', 'classGroup', 120],
  ['person', 'phone', 150],
  ['person', 'email', 200],
  ['enrolment', 'subGroup', 110],
  ['enrolment', 'feeDue', 120],
  ['enrolment', 'feePaid', 120],
  ['enrolment', 'remarks', 220],
] as const

/** The columns of the people of a cohort: who, as what, from where, what is there of what has to be, and what is asked for. */
export function participantColumns(
  spoken: Spoken,
  everybody: Everybody,
  onOpen: (participant: Participant) => void,
  own: readonly OwnField[] = [],
): SheetColumn<Participant>[] {
  const { t, language, country, revealed } = spoken
  const context = { language, country }
  const college = ({ institution }: Participant) => inLanguage(institution?.name, language)
  const room = ({ room: of, enrolment }: Participant) => {
    const family = enrolment.hostFamily && everybody.cohort.hostFamilies?.[enrolment.hostFamily]
    return of?.room.number ?? of?.room.place ?? (family ? fullName(family.name) || t(cohortPage.newFamily) : '')
  }
  // Words of roles are short in Chinese; what is left goes to host families, whose names are not.
  const chinese = language === 'zh'
  const readOnly = { sortable: true, editable: false }
  return [
    nameColumn(spoken, everybody, onOpen),
    fieldColumn<Participant>(
      {
        key: 'enrolment.role',
        record: 'enrolment',
        field: 'role',
        header: t(cohortWords.role),
        width: chinese ? 104 : 164,
        value: ({ enrolment }) => enrolment.role,
      },
      context,
    ),
    { ...readOnly, key: 'college', header: t(cohortWords.college), width: chinese ? 170 : 146, text: college },
    {
      ...readOnly,
      key: 'age',
      header: t(cohortWords.age),
      width: 52,
      align: 'end',
      text: ({ age }) => (age === null ? '' : String(age)),
      order: (a, b) => (a.age ?? 999) - (b.age ?? 999),
    },
    ...neededChecks(everybody.participants).map(
      (check): SheetColumn<Participant> => ({
        ...readOnly,
        key: check,
        header: t(checkHeads[check]),
        width: chinese || check !== 'insurance' ? 76 : 92,
        text: ({ checks }) => t(stateWords[checks[check]], { check: t(checkWords[check]) }),
        cell: ({ checks }) => <CheckMark check={check} state={checks[check]} />,
        order: (a, b) => stateOrder[a.checks[check]] - stateOrder[b.checks[check]],
      }),
    ),
    { ...readOnly, key: 'room', header: t(cohortWords.room), width: chinese ? 118 : 84, text: room },
    ...more.map(([record, field, width]): SheetColumn<Participant> => {
      const stored = (row: Participant) => (row[record] as unknown as Record<string, unknown>)[field]
      const def = fieldDef(record, field)
      const masked = isMasked(def) && !revealed
      const column = fieldColumn<Participant>(
        { key: `${record}.${field}`, record, field, width, value: stored, masked },
        context,
      )
      // Everything of a child under 14 is sensitive.
      const child = (row: Participant) => !revealed && row.age !== null && row.age < 14 && isMasked(def, true)
      const words = (row: Participant) =>
        child(row) && stored(row) !== undefined ? coveredText(stored(row), def.kind) : column.text(row)
      return {
        ...column,
        aside: true,
        text: words,
        ...(column.edit && { edit: (row) => (child(row) ? '' : (column.edit?.(row) ?? '')) }),
      }
    }),
    ...own.map((field) => ownColumn(field, context)),
  ]
}

/** A field of the office's own: its value stands with the field's name. */
function ownColumn(field: OwnField, context: Pick<Spoken, 'language' | 'country'>): SheetColumn<Participant> {
  const place = `${ownField}.${ownItemKey(field.name)}`
  return {
    ...listedColumn<Participant>(
      listColumn('person', ownColumnKey(field)) as ListColumn,
      ({ person }) => valueAt(person, `${place}.value`),
      context,
      (value) => (value === undefined ? undefined : { name: field.name, value }),
    ),
    key: `person.${place}`,
    width: 150,
    aside: true,
  }
}

/** Who it is: the way to everything about them. */
function nameColumn(
  { t, language }: Spoken,
  everybody: Everybody,
  onOpen: (participant: Participant) => void,
): SheetColumn<Participant> {
  const names = ({ person }: Participant) => personNames(person, language)
  const replaced = (id: string | undefined) => {
    const found = id && [...everybody.withdrawn, ...everybody.participants].find(({ enrolment }) => enrolment.id === id)
    return found ? t(cohortPage.insteadOf, { name: personName(found.person, language) }) : ''
  }
  const leads = ({ enrolment }: Participant) =>
    enrolment.id === everybody.cohort.leader && enrolment.role !== 'delegationLeader'
  return {
    key: 'name',
    header: t(cohortWords.name),
    width: 192,
    sortable: true,
    editable: false,
    text: (row) => names(row).first || t(cohortWords.nameless),
    order: (a, b) =>
      language === 'zh'
        ? compareNames(a.person, b.person)
        : personName(a.person, language).localeCompare(personName(b.person, language), 'en'),
    cell: (row) => {
      const { first, second } = names(row)
      const insteadOf = replaced(row.enrolment.inPlaceOf)
      return (
        <UnstyledButton className={styles.person} tabIndex={-1} onClick={() => onOpen(row)}>
          <strong>{first || <em>{t(cohortWords.nameless)}</em>}</strong>
          {leads(row) && <Badge size="xs">{t(cohortWords.leader)}</Badge>}
          {second && <span className={styles.other}>{second}</span>}
          {insteadOf && <span className={styles.other}>{insteadOf}</span>}
        </UnstyledButton>
      )
    },
  }
}
