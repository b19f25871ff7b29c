import { Button, Group } from '@mantine/core'
import { showMoney } from '@shared/model/show'
import type { Participant } from '@shared/rules/dossier'
import { balanceOf } from '@shared/rules/fees'
import { owes } from '@shared/summary/deadlines'
import { cohortPage } from '@shared/text/cohort-page'
import { sheetWords } from '@shared/text/sheet'
import { IconCash, IconCoins } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useChanges } from '../../../records/changes'
import { updated } from '../../../records/edits'
import { byRow } from '../../../records/sheet/by-row'
import { Sheet, type SheetEdit } from '../../../records/sheet/Sheet'
import { fieldColumn, type SheetColumn } from '../../../records/sheet/sheet-columns'
import { today } from '../../../ui/format'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { enrolmentKey, personColumns } from '../person-columns'
import { inCurrency, usualCurrency } from './currency'
import own from './Money.module.css'
import { SetFeeDialog } from './SetFeeDialog'

/** Fee, payment and balance of each person, typed into like a spreadsheet. */
export function FeeSheet() {
  const { participants, country, open, t, language } = useCohort()
  const { make } = useChanges()
  const [setting, setSetting] = useState<readonly Participant[] | null>(null)
  const columns = useMemo((): SheetColumn<Participant>[] => {
    const field = (key: 'feeDue' | 'feePaid' | 'feePaidOn', width: number) =>
      fieldColumn<Participant>(
        { key, record: 'enrolment', field: key, width, value: ({ enrolment }) => enrolment[key] },
        { language, country },
      )
    const balance: SheetColumn<Participant> = {
      key: 'balance',
      header: t(cohortPage.balance),
      width: 130,
      align: 'end',
      sortable: false,
      editable: false,
      text: ({ enrolment }) => {
        const left = balanceOf(enrolment)
        return left === undefined ? t(cohortPage.unclear) : left === null ? '' : showMoney(left, language)
      },
      cell: (row) => {
        const left = balanceOf(row.enrolment)
        if (left === null) return null
        if (left === undefined) return <span className={own.owes}>{t(cohortPage.unclear)}</span>
        return (
          <span className={left.amount > 0 ? own.owes : own.settled}>
            {left.amount === 0 ? t(cohortPage.settled) : showMoney(left, language)}
          </span>
        )
      },
    }
    return [
      ...personColumns({ t, language }),
      field('feeDue', 124),
      field('feePaid', 124),
      balance,
      field('feePaidOn', 124),
    ]
  }, [t, language, country])

  const usual = usualCurrency(participants, country)
  const write = (edits: readonly SheetEdit<Participant>[]) => {
    const rows = byRow(edits, enrolmentKey)
    void make(
      t(cohortPage.feesChanged, { count: rows.length }),
      rows.map(({ row, values }) => updated('enrolment', row.enrolment, inCurrency(values, row, usual))),
    )
  }
  const pay = (meant: readonly Participant[]) =>
    void make(
      t(cohortPage.paidNow, { count: meant.length }),
      meant.map(({ enrolment }) => updated('enrolment', enrolment, { feePaid: enrolment.feeDue, feePaidOn: today() })),
    )
  return (
    <>
      <Sheet
        name="fees"
        label={t(cohortPage.fees)}
        rows={participants}
        columns={columns}
        rowKey={enrolmentKey}
        onWrite={write}
        onOpen={({ enrolment }) => open(enrolment.id)}
        tools={(meant, marked) => {
          // Without a selection the whole group would be marked as paid with one slip of the hand.
          const owing = marked > 0 ? meant.filter(owes) : []
          return (
            <Group gap={8}>
              <Button
                variant="light"
                size="xs"
                leftSection={<IconCash size={16} />}
                disabled={owing.length === 0}
                onClick={() => pay(owing)}
              >
                {t(cohortPage.paidToday)}
              </Button>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconCoins size={16} />}
                onClick={() => setSetting(marked > 0 ? meant : [])}
              >
                {t(cohortPage.setFee)}
              </Button>
              {marked > 0 && <span className={styles.quiet}>{t(sheetWords.marked, { count: marked })}</span>}
            </Group>
          )
        }}
      />
      {setting && <SetFeeDialog selected={setting} onClose={() => setSetting(null)} />}
    </>
  )
}
