import { Button, Group } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Fields } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { documentOf, journeyOf } from '@shared/rules/record-facts'
import { cohortPage } from '@shared/text/cohort-page'
import { sheetWords } from '@shared/text/sheet'
import { IconArrowBackUp, IconArrowUpRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useChanges } from '../../../records/changes'
import { enumWord, fieldDef } from '../../../records/dictionary-fields'
import { freshId, updated } from '../../../records/edits'
import { inLanguage } from '../../../records/names'
import { handedIn, handedOut, openLoan } from '../../../records/person/custody'
import { Sheet, type SheetEdit } from '../../../records/sheet/Sheet'
import { fieldColumn, type SheetColumn } from '../../../records/sheet/sheet-columns'
import { today } from '../../../ui/format'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { columnsOf, enrolmentKey, personColumns } from '../person-columns'

type Document = Fields<'travelDocument'>

interface Held {
  participant: Participant
  key: string
  document: Document
}

const official: readonly string[] = ['publicAffairs', 'service', 'diplomatic']

/** A passport that belongs to the office rather than to its holder. */
export const isOfficialPassport = ({ type }: Document) => official.includes(type ?? '')

/** Official passports of the group: handed out before the journey, handed in after the return, many at once. */
export function PassportCustody() {
  const { cohort, participants, country, open, t, language } = useCohort()
  const { make } = useChanges()
  const rows = useMemo(() => {
    const journey = journeyOf(cohort, today())
    return participants.flatMap((participant): Held[] => {
      const { person, enrolment } = participant
      const used = documentOf(person, enrolment, journey)
      const entries = Object.entries(person.documents ?? {}).filter(([, document]) => isOfficialPassport(document))
      const found = entries.find(([, document]) => document === used) ?? entries[0]
      return found ? [{ participant, key: found[0], document: found[1] }] : []
    })
  }, [cohort, participants])
  const columns = useMemo((): SheetColumn<Held>[] => {
    const read = (key: string, header: string, width: number, text: (row: Held) => string): SheetColumn<Held> => ({
      key,
      header,
      width,
      sortable: false,
      editable: false,
      text,
    })
    const day = (date: string | undefined) => (date ? showDate(date, language) : '')
    const last = ({ document }: Held) =>
      Object.values(document.custodyLog ?? {}).sort((a, b) => (b.out ?? '').localeCompare(a.out ?? ''))[0]
    const people = columnsOf(personColumns({ t, language }), ({ participant }: Held) => participant)
    return [
      ...people,
      read('type', t(cohortPage.passport), 190, ({ document }) => {
        const word = enumWord('travelDocument', 'type', document.type)
        return word ? t(word) : ''
      }),
      fieldColumn<Held>(
        {
          key: 'custody',
          record: 'travelDocument',
          field: 'custody',
          width: 150,
          value: ({ document }) => document.custody,
        },
        { language, country },
      ),
      read('since', t(cohortPage.since), 130, ({ document }) => day(openLoan(document)?.out)),
      read('due', fieldDef('travelDocument', 'custodyLog.due').label[language], 130, ({ document }) =>
        day(openLoan(document)?.due),
      ),
      read('back', t(cohortPage.backOn), 130, (row) => day(last(row)?.back)),
    ]
  }, [t, language, country])

  const write = (edits: readonly SheetEdit<Held>[]) =>
    void make(
      t(cohortPage.handedInMany, { count: edits.length }),
      edits.map(({ row, value }) =>
        updated('person', row.participant.person, { [`documents.${row.key}.custody`]: value }),
      ),
    )
  const isOut = ({ document }: Held) =>
    openLoan(document) !== null || document.custody === 'lent' || document.custody === 'atOwner' || !document.custody
  const takeIn = (meant: readonly Held[]) =>
    void make(
      t(cohortPage.handedInMany, { count: meant.length }),
      meant.map(({ participant, key }) =>
        updated('person', participant.person, handedIn(participant.person, key, today())),
      ),
    )
  const giveOut = (meant: readonly Held[]) => {
    const due = cohort.dates?.to
    const purpose = inLanguage(cohort.name, language)
    const loan = { out: today(), ...(purpose && { purpose }), ...(due && due.length === 10 && { due }) }
    void make(
      t(cohortPage.handedOutMany, { count: meant.length }),
      meant.map(({ participant, key }) => updated('person', participant.person, handedOut(key, loan, freshId))),
    )
  }
  if (rows.length === 0) return <p className={styles.quiet}>{t(cohortPage.noPassports)}</p>
  return (
    <Sheet
      name="passports"
      label={t(cohortPage.passports)}
      rows={rows}
      columns={columns}
      rowKey={rowKey}
      onWrite={write}
      onOpen={({ participant }) => open(participant.enrolment.id)}
      tools={(meant, marked) => {
        const out = meant.filter(isOut)
        const inside = meant.filter((row) => !isOut(row))
        return (
          <Group gap={8}>
            <span className={styles.quiet}>
              {marked > 0 ? t(sheetWords.marked, { count: marked }) : t(cohortPage.passportsText)}
            </span>
            <Button
              variant="light"
              size="xs"
              disabled={out.length === 0}
              leftSection={<IconArrowBackUp size={16} />}
              onClick={() => takeIn(out)}
            >
              {t(cohortPage.handInNow)}
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={inside.length === 0}
              leftSection={<IconArrowUpRight size={16} />}
              onClick={() => giveOut(inside)}
            >
              {t(cohortPage.handOutNow)}
            </Button>
          </Group>
        )
      }}
    />
  )
}

const rowKey = ({ participant }: Held) => enrolmentKey(participant)
