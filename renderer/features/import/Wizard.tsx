import { Stepper } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { type RefObject, useState } from 'react'
import { useText } from '../../ui/language'
import { ColumnsStep } from './ColumnsStep'
import { FileStep } from './FileStep'
import styles from './Import.module.css'
import { PeopleStep } from './PeopleStep'
import { StepFooter } from './StepFooter'
import type { StepProps } from './step-props'
import { TableChoice } from './TableChoice'
import { TableStep } from './TableStep'
import { holdsPeople } from './table-facts'

const steps = [FileStep, TableStep, ColumnsStep, PeopleStep] as const

/** Where a person last was, for coming back after writing was stopped or refused. */
export type LastStep = RefObject<{ plan: string; step: number } | null>

/** The steps between a file that was understood and records that are written; any can be gone back to. */
export function Wizard({ run, session, last }: Omit<StepProps, 'table'> & { last: LastStep }) {
  const { t } = useText()
  const [step, show] = useState(last.current?.plan === session.plan ? last.current.step : 0)
  const setStep = (to: number) => {
    last.current = { plan: session.plan, step: to }
    show(to)
  }
  const [chosen, setChosen] = useState(0)
  const { tables, refused } = session.view
  const table = Math.min(chosen, Math.max(0, tables.length - 1))
  const Step = steps[step] ?? FileStep
  const people = holdsPeople(tables[table])
  const names = [
    importWords.stepFile,
    importWords.stepTable,
    importWords.stepColumns,
    people ? importWords.stepPeople : importWords.stepRecords,
  ]
  return (
    <>
      <Stepper
        active={step}
        onStepClick={setStep}
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
      {step > 0 && tables.length > 1 && <TableChoice tables={tables} chosen={table} onChoose={setChosen} />}
      <div className={styles.step} data-step={step}>
        <Step run={run} session={session} table={table} />
      </div>
      <StepFooter run={run} session={session} table={table} step={step} onStep={setStep} />
    </>
  )
}
