import type { PlanRow } from '@shared/import/contract'
import { showNumber } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { useState } from 'react'
import type { RowEnd } from '../../office/contract'
import { CountChip, CountChips, type Tone } from '../../ui/CountChip'
import { useText } from '../../ui/language'
import { counted } from './counted'
import doneStyles from './Done.module.css'
import styles from './Import.module.css'
import type { Session } from './import-run'
import { PlanList } from './PlanList'
import { RowDrawer } from './RowDrawer'
import { TableChoice } from './TableChoice'
import { recordAddress, type TableView } from './table-facts'
import { usePlanRows } from './use-plan-rows'

const ends: { end: RowEnd; label: (typeof importWords)['doneNew']; tone: Tone }[] = [
  { end: 'new', label: importWords.doneNew, tone: 'ok' },
  { end: 'changed', label: importWords.doneChanged as never, tone: 'ok' },
  { end: 'same', label: importWords.doneSame as never, tone: 'quiet' },
  { end: 'leftOut', label: importWords.doneLeftOut as never, tone: 'warning' },
]

/** What came of the rows, counted; pressing a count lists them. What was left out stands open. */
export function DoneRows({ session }: { session: Session }) {
  const { t, language } = useText()
  const { tables } = session.view
  const [table, setTable] = useState(() =>
    Math.max(
      0,
      tables.findIndex((one) => one.ends.leftOut > 0),
    ),
  )
  const shown = tables[table]
  const [chosen, choose] = useState<RowEnd | null>('leftOut')
  if (!shown) return null
  const end = chosen && shown.ends[chosen] > 0 ? chosen : null
  return (
    <div className={doneStyles.rows}>
      {tables.length > 1 && <TableChoice tables={tables} chosen={table} onChoose={setTable} />}
      <CountChips label={t(importWords.doneFilter)}>
        {ends
          .filter((one) => shown.ends[one.end] > 0)
          .map((one) => (
            <CountChip
              key={one.end}
              count={showNumber(shown.ends[one.end], language)}
              label={t(one.label)}
              tone={one.tone}
              pressed={end === one.end}
              onPress={() => choose(end === one.end ? null : one.end)}
            />
          ))}
      </CountChips>
      {end === null && <p className={styles.hint}>{t(importWords.doneHint)}</p>}
      {end === 'leftOut' && (
        <div>
          <h3>{t(importWords.leftOutTitle, counted(shown.ends.leftOut, language))}</h3>
          <p className={styles.hint}>{t(importWords.leftOutText, counted(shown.ends.leftOut, language))}</p>
        </div>
      )}
      {end && <Rows key={`${table} ${end}`} session={session} index={table} table={shown} end={end} />}
    </div>
  )
}

interface RowsProps {
  session: Session
  index: number
  table: TableView
  end: RowEnd
}

function Rows({ session, index, table, end }: RowsProps) {
  const rows = usePlanRows(session.plan, index, { end }, session.version)
  const [opened, setOpened] = useState<number | null>(null)
  const addressOf = (row: PlanRow) => {
    const id = rows.writtenTo(row)
    return id === undefined ? null : recordAddress(table, id)
  }
  return (
    <>
      <PlanList rows={rows} table={table} opened={opened} onOpen={setOpened} addressOf={addressOf} />
      <RowDrawer rows={rows} index={opened} table={table} onIndex={setOpened} />
    </>
  )
}
