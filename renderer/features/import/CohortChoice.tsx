import { SegmentedControl, Select } from '@mantine/core'
import { cohortNamed } from '@shared/import/changes/cohort'
import type { CohortOptions } from '@shared/import/contract'
import { dictionary } from '@shared/model/dictionary'
import { showRange } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { useState } from 'react'
import { useRecords } from '../../office/hooks'
import { countryOptions } from '../../records/countries'
import { optionsOf } from '../../records/dictionary-fields'
import { inLanguage, inOtherLanguage } from '../../records/names'
import { FieldEnum } from '../../ui/fields/FieldChoice'
import { FieldDate } from '../../ui/fields/FieldDate'
import { useText } from '../../ui/language'
import { CohortName } from './CohortName'
import { cohortForm, hintOf } from './cohort-values'
import styles from './Import.module.css'
import { Notice } from './Notice'
import { RecordsFound } from './RecordsFound'
import type { ShowTable, StepProps } from './step-props'

interface CohortChoiceProps extends StepProps {
  onTable: ShowTable
}

/** Which cohort the people of the list join: one on record, or a new one filled in from the file. */
export function CohortChoice({ run, session, table, onTable }: CohortChoiceProps) {
  const { t } = useText()
  const shown = session.view.tables[table]
  const { cohort } = session.options
  const { result: cohorts = [] } = useRecords('cohort')
  const set = (change: (now: CohortOptions) => CohortOptions) =>
    void run.adjust((options) => ({ ...options, cohort: change(options.cohort) }))
  // A list that makes nobody new belongs to a cohort that is there.
  const joins = shown?.table.joinOnly === true && cohort.name === undefined && cohorts.length > 0
  const [chosen, setChosen] = useState<'new' | 'record' | null>(null)
  // The plan joins the people to a cohort of the file's name, so that one is shown as chosen.
  const named = cohort.name === undefined ? cohortNamed(cohortForm({}, session.view.tables).name, cohorts) : undefined
  const onRecord = chosen ? chosen === 'record' : cohort.id !== undefined || joins || named !== undefined
  const turnTo = (kind: 'new' | 'record') => {
    setChosen(kind)
    set((): CohortOptions => (kind === 'new' ? {} : { id: cohorts.length === 1 ? cohorts[0]?.id : '' }))
  }

  if (shown && !session.view.tables.some(({ joinsCohort }) => joinsCohort))
    return <RecordsFound session={session} onTable={onTable} />
  return (
    <section className={styles.card} aria-labelledby="import-cohort">
      <h2 id="import-cohort">{t(importWords.theCohort)}</h2>
      {shown?.table.joinOnly && <Notice tone="info">{t(importWords.joinOnly)}</Notice>}
      <SegmentedControl
        fullWidth
        aria-label={t(importWords.cohortChoose)}
        value={onRecord ? 'record' : 'new'}
        onChange={(value) => turnTo(value as 'new' | 'record')}
        data={[
          { value: 'new', label: t(importWords.cohortNew) },
          { value: 'record', label: t(importWords.cohortOnRecord), disabled: cohorts.length === 0 },
        ]}
      />
      {onRecord ? (
        <OnRecord id={cohort.id ?? named?.id ?? ''} onChoose={(id) => set(() => ({ id }))} />
      ) : (
        <NewCohort session={session} set={set} />
      )}
    </section>
  )
}

function OnRecord({ id, onChoose }: { id: string; onChoose(id: string): void }) {
  const { t, language } = useText()
  const { result: cohorts = [] } = useRecords('cohort')
  const chosen = cohorts.find((cohort) => cohort.id === id)
  return (
    <>
      <Select
        label={t(importWords.cohortChoose)}
        placeholder={t(importWords.cohortChoosePlaceholder)}
        searchable
        allowDeselect={false}
        data={cohorts.map((cohort) => ({ value: cohort.id, label: inLanguage(cohort.name, language) || cohort.id }))}
        value={id || null}
        onChange={(value) => value && onChoose(value)}
      />
      {chosen && (
        <dl className={styles.facts}>
          {inOtherLanguage(chosen.name, language) && (
            <>
              <dt>{t(importWords.cohortName)}</dt>
              <dd>{inOtherLanguage(chosen.name, language)}</dd>
            </>
          )}
          {chosen.dates && (
            <>
              <dt>{t(importWords.cohortDates)}</dt>
              <dd>{showRange(chosen.dates, language)}</dd>
            </>
          )}
        </dl>
      )}
    </>
  )
}

interface NewCohortProps extends Pick<StepProps, 'session'> {
  set(change: (now: CohortOptions) => CohortOptions): void
}

function NewCohort({ session, set }: NewCohortProps) {
  const { t, language } = useText()
  const { result: cohorts = [] } = useRecords('cohort')
  const form = cohortForm(session.options.cohort, session.view.tables)
  const put = (values: CohortOptions) => set((now) => ({ ...now, ...values }))
  const taken = cohortNamed(form.name, cohorts) !== undefined
  const hint = hintOf(form, session.options.cohort)
  return (
    <>
      {hint && <p className={styles.hint}>{t(hint)}</p>}
      <CohortName value={form.name} onSave={(name) => put({ name })} />
      {taken && <Notice tone="info">{t(importWords.sameName)}</Notice>}
      <FieldEnum
        label={t(importWords.cohortKind)}
        value={form.kind || undefined}
        options={optionsOf(dictionary.cohort.fields.kind.values, language)}
        onSave={(kind) => put({ kind })}
      />
      <div className={styles.pair}>
        <FieldDate
          label={t(importWords.cohortFrom)}
          whole
          value={form.from || undefined}
          onSave={(from) => put({ from })}
        />
        <FieldDate
          label={t(importWords.cohortTo)}
          whole
          near={form.from}
          value={form.to || undefined}
          onSave={(to) => put({ to })}
        />
      </div>
      {!(form.from && form.to) && <p className={styles.hint}>{t(importWords.datesWanted)}</p>}
      <FieldEnum
        label={t(importWords.cohortDestination)}
        value={form.destination || undefined}
        options={countryOptions(language)}
        onSave={(destination) => put({ destination })}
      />
    </>
  )
}
