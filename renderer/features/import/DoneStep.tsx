import { Button } from '@mantine/core'
import { type Choice, type PlanRow, rowOfFile } from '@shared/import/contract'
import type { FileToken } from '@shared/ipc'
import { importWords } from '@shared/text/import'
import { plurals } from '@shared/text/records'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { office } from '../../office/client'
import { isListed, type ListedType, listAddress } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { useText } from '../../ui/language'
import { OutcomeBadge } from '../../ui/OutcomeBadge'
import chooseStyles from './Choose.module.css'
import { counted } from './counted'
import doneStyles from './Done.module.css'
import { needsChoice } from './decisions'
import styles from './Import.module.css'
import listStyles from './PlanList.module.css'
import { recordTypeOf } from './table-facts'
import type { Applied, Session } from './use-import'

interface DoneStepProps {
  applied: Applied
  session: Session
  /** The next file that was dropped with this one. */
  next: FileToken | undefined
  onNext(): void
  onMore(): void
}

/** Last step: what was written, what was left out and why, the way back and the way on. */
export function DoneStep({ applied, session, next, onNext, onMore }: DoneStepProps) {
  const { t, language } = useText()
  const { undo } = useChanges()
  const [undone, setUndone] = useState(false)
  const { seq, written, cohortId } = applied
  const list = cohortId ? null : listOf(session)
  const takeBack = async () => {
    if (seq !== null && (await undo(seq))) setUndone(true)
  }
  const title = undone
    ? t(importWords.undoneTitle)
    : seq === null
      ? t(importWords.doneNothing)
      : t(importWords.doneTitle, counted(written, language))
  const text = undone ? importWords.undone : seq === null ? importWords.doneNothingText : importWords.doneText
  return (
    <section className={doneStyles.done} aria-labelledby="import-done">
      <div className={doneStyles.doneIcon} data-undone={undone || undefined} aria-hidden>
        {undone ? <IconArrowBackUp size={36} stroke={1.6} /> : <IconCheck size={36} stroke={1.8} />}
      </div>
      <div role="status">
        <h2 id="import-done" className={chooseStyles.chooseTitle}>
          {title}
        </h2>
      </div>
      <p className={chooseStyles.chooseText}>
        {!undone && seq !== null && <Outcomes session={session} />}
        {t(text)}
      </p>
      <div className={doneStyles.doneActions}>
        {next && <Button onClick={onNext}>{t(importWords.nextFile, { name: next.name })}</Button>}
        {cohortId && !undone && (
          <Button component={Link} href={`/cohorts/${cohortId}`} variant={next ? 'default' : 'filled'}>
            {t(importWords.goToCohort)}
          </Button>
        )}
        {list && !undone && (
          <Button component={Link} href={listAddress[list]} variant={next ? 'default' : 'filled'}>
            {t(importWords.goToList, { list: language === 'en' ? lowered(plurals[list].en) : plurals[list].zh })}
          </Button>
        )}
        {!next && (
          <Button variant={(cohortId || list) && !undone ? 'default' : 'filled'} onClick={onMore}>
            {t(importWords.importMore)}
          </Button>
        )}
        {seq !== null && !undone && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void takeBack()}
          >
            {t(importWords.undoImport)}
          </Button>
        )}
      </div>
      {!undone && <LeftOut applied={applied} session={session} />}
    </section>
  )
}

/** The list in which the records of the file are found now. */
function listOf({ view }: Session): ListedType | null {
  const type = view.tables[0] && recordTypeOf(view.tables[0])
  return type && isListed(type) ? type : null
}

/** As the middle of a sentence has it. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function Outcomes({ session }: Pick<DoneStepProps, 'session'>) {
  const { t, language } = useText()
  const counts = { new: 0, changed: 0, same: 0 }
  for (const table of session.view.tables) {
    counts.new += table.counts.new
    counts.changed += table.counts.changed
    counts.same += table.counts.same
  }
  const said = [
    counts.new > 0 && t(importWords.doneNew, counted(counts.new, language)),
    counts.changed > 0 && t(importWords.doneChanged, counted(counts.changed, language)),
    counts.same > 0 && t(importWords.doneSame, counted(counts.same, language)),
  ]
  const outcomes = said.filter(Boolean).join(language === 'zh' ? '，' : ', ')
  return (
    <span className={doneStyles.line}>
      {t(importWords.doneOutcomes, { name: session.opened.source.name, outcomes })}
    </span>
  )
}

const mostShown = 200

/** Rows nothing was written of, by choice or because nobody can be told from them. */
function LeftOut({ applied, session }: Pick<DoneStepProps, 'applied' | 'session'>) {
  const { t, language } = useText()
  const [rows, setRows] = useState<{ key: string; row: PlanRow; choice: Choice | undefined }[]>([])
  useEffect(() => {
    const wanted = new Set(applied.leftOut)
    const all = { plan: session.plan, from: 0, count: 1_000_000 }
    const tables = session.view.tables.map((_, table) => office.ask('importRows', { ...all, table }))
    void Promise.all(tables).then(
      (answers) =>
        setRows(
          answers
            .flatMap(({ rows, choices }, table) =>
              rows.map((row) => ({ key: `${table} ${row.row}`, row, choice: choices[row.row] })),
            )
            .filter(
              ({ row, choice }) =>
                row.outcome === 'refused' || (wanted.has(row.row) && (needsChoice(row) || choice?.kind === 'leave')),
            ),
        ),
      () => setRows([]),
    )
  }, [applied, session])
  if (rows.length === 0) return null
  return (
    <div className={doneStyles.leftOut}>
      <h3>{t(importWords.leftOutTitle, counted(rows.length, language))}</h3>
      <p className={styles.hint}>{t(importWords.leftOutText)}</p>
      <ul>
        {rows.slice(0, mostShown).map(({ key, row, choice }) => (
          <li key={key}>
            <span className={listStyles.rowNumber}>{rowOfFile(row.row)}</span>
            <OutcomeBadge outcome={row.outcome} />
            <span className={listStyles.who}>
              <b>{row.title}</b>
              <span>{choice?.kind === 'leave' ? t(importWords.leftByYou) : row.reason}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
