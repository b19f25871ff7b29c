import { Anchor, Button } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { Recounting } from './FileLine'
import styles from './Import.module.css'
import type { ImportRun, Session } from './import-run'
import { steps } from './step-props'
import { holdsPeople, rowsToWrite, undecidedRows } from './table-facts'

interface StepFooterProps {
  run: ImportRun
  session: Session
  table: number
  step: number
  onStep(step: number): void
  /** Lists the rows that wait for the person. */
  onUndecided(): void
}

/** Nothing can be said about people before it is known whom they travel with. */
const lacksCohort = ({ view }: Session) => view.refused?.code === 'noCohort'

/** Stays at the foot of every step: back, on, and what that will do. */
export function StepFooter({ run, session, table, step, onStep, onUndecided }: StepFooterProps) {
  const { t } = useText()
  return (
    <footer className={styles.footer} data-foot>
      {step > steps.file && (
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => onStep(step - 1)}
        >
          {t(importWords.back)}
        </Button>
      )}
      <div
        className={styles.footerNote}
        data-trouble={run.trouble ? '' : undefined}
        role={run.trouble ? 'alert' : undefined}
      >
        {run.trouble ? (
          t(run.trouble)
        ) : run.recounting ? (
          <Recounting />
        ) : (
          <Note session={session} step={step} onUndecided={onUndecided} />
        )}
      </div>
      {step < steps.people ? (
        <NextButton session={session} table={table} step={step} onStep={onStep} />
      ) : (
        <ApplyButton run={run} session={session} />
      )}
    </footer>
  )
}

function Note({ session, step, onUndecided }: Pick<StepFooterProps, 'session' | 'step' | 'onUndecided'>) {
  const { t, language } = useText()
  if (lacksCohort(session)) return t(importWords.needCohort)
  if (step === steps.people && rowsToWrite(session.view.tables) === 0) return null
  const count = undecidedRows(session.view.tables)
  if (step !== steps.people || count === 0) return t(importWords.nothingWritten)
  return (
    <Anchor component="button" type="button" inherit onClick={onUndecided}>
      {t(importWords.undecidedNote, counted(count, language))}
    </Anchor>
  )
}

function NextButton({ session, table, step, onStep }: Omit<StepFooterProps, 'run' | 'onUndecided'>) {
  const { t } = useText()
  const { tables } = session.view
  const people = holdsPeople(tables[table])
  const names = [
    importWords.nextTable,
    importWords.nextColumns,
    people ? importWords.nextPeople : importWords.nextRecords,
  ]
  return (
    <Button
      rightSection={<IconArrowRight size={16} aria-hidden />}
      disabled={(step > 0 && tables.length === 0) || lacksCohort(session)}
      onClick={() => onStep(step + 1)}
    >
      {t(names[step] ?? importWords.nextTable)}
    </Button>
  )
}

function ApplyButton({ run, session }: Pick<StepFooterProps, 'run' | 'session'>) {
  const { t, language } = useText()
  const count = rowsToWrite(session.view.tables)
  const refused = session.view.refused !== null
  // The step shows one list; the press writes all of them.
  const lists = session.view.tables.filter(({ toWrite }) => toWrite > 0).length
  const words = lists > 1 ? importWords.importLists : importWords.importCount
  return (
    <Button disabled={count === 0 || refused || run.recounting} onClick={() => void run.apply()}>
      {count === 0 ? t(importWords.importNothing) : t(words, { ...counted(count, language), lists })}
    </Button>
  )
}
