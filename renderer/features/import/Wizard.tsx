import { Stepper } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { ColumnsStep } from './ColumnsStep'
import { FileStep } from './FileStep'
import styles from './Import.module.css'
import { PeopleStep, type RowsShown } from './PeopleStep'
import type { Spot } from './row-roles'
import { StepFooter } from './StepFooter'
import { type ShowTable, type StepProps, steps } from './step-props'
import { TableChoice } from './TableChoice'
import { TableStep } from './TableStep'
import { holdsPeople } from './table-facts'
import { usePrepared } from './use-prepared'

interface WizardProps extends Omit<StepProps, 'table'> {
  step: number
  onStep(step: number): void
}

/** The steps between a file that was understood and records that are written; any can be gone back to. */
export function Wizard({ run, session, step, onStep }: WizardProps) {
  const { t } = useText()
  const [chosen, setChosen] = useState(0)
  const [spot, setSpot] = useState<Spot | null>(null)
  const [rowsShown, setRowsShown] = useState<RowsShown>('all')
  const { tables, refused } = session.view
  usePrepared(session, step === steps.people && !run.recounting)
  const table = Math.min(chosen, Math.max(0, tables.length - 1))
  const people = holdsPeople(tables[table])
  const names = [
    importWords.stepFile,
    importWords.stepTable,
    importWords.stepColumns,
    people ? importWords.stepPeople : importWords.stepRecords,
  ]
  const own = { run, session, table }
  const choose = (next: number) => {
    setChosen(next)
    setRowsShown('all')
    setSpot(null)
  }
  const showTable: ShowTable = (next, at = null) => {
    choose(next)
    setSpot(at)
    onStep(steps.table)
  }
  const goTo = (next: number) => {
    setSpot(null)
    onStep(next)
  }
  const showUndecided = () => {
    choose(
      Math.max(
        0,
        tables.findIndex(({ undecided }) => undecided > 0),
      ),
    )
    setRowsShown('undecided')
  }
  return (
    <>
      <Stepper
        active={step}
        onStepClick={goTo}
        size="sm"
        iconSize={30}
        className={styles.stepper}
        aria-label={t(importWords.steps)}
      >
        {names.map((name, index) => (
          <Stepper.Step
            key={name.en}
            label={t(name)}
            allowStepSelect={index === 0 || (refused?.code !== 'noCohort' && (index === 1 || tables.length > 0))}
            aria-current={index === step ? 'step' : undefined}
          />
        ))}
      </Stepper>
      {step > 0 && tables.length > 1 && <TableChoice tables={tables} chosen={table} onChoose={choose} />}
      <div className={styles.step} data-step={step}>
        {step === steps.file && <FileStep {...own} onTable={showTable} />}
        {step === steps.table && <TableStep key={table} {...own} startAt={spot} />}
        {step === steps.columns && <ColumnsStep {...own} />}
        {step === steps.people && <PeopleStep {...own} rowsShown={rowsShown} onShow={setRowsShown} />}
      </div>
      <StepFooter {...own} step={step} onStep={goTo} onUndecided={showUndecided} />
    </>
  )
}
