import { Button } from '@mantine/core'
import { inLanguage } from '@shared/model/record-name'
import type { Row } from '@shared/model/types'
import { resultWords } from '@shared/text/result'
import { IconCertificateOff, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useView } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { freshId } from '../../records/edits'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { EmptyState } from '../../ui/EmptyState'
import { FieldDate } from '../../ui/fields/FieldDate'
import { FieldReference } from '../../ui/fields/FieldReference'
import { today } from '../../ui/format'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { useUnfinished } from '../../ui/unfinished'
import styles from './Result.module.css'
import { ResultGrid } from './ResultGrid'
import { registrations } from './sheet-edits'
import { UnitRates } from './UnitRates'

/** The results of a qualification as a sheet: people by units, typed and pasted like a spreadsheet, a group at a time. */
export function ResultSheetPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const cohort = new URLSearchParams(useSearch()).get('cohort')
  const { make } = useChanges()
  const { result: sheet } = useView('resultSheet', { id, ...(cohort && { cohort }) })
  const [assessedOn, setAssessedOn] = useState<string | undefined>(today())
  const [registering, setRegistering] = useUnfinished('registering', false)
  if (sheet === undefined) return <Loading />
  if (sheet === null)
    return <EmptyState icon={<IconCertificateOff size={36} stroke={1.5} />} title={t(resultWords.gone)} />
  const name = inLanguage(sheet.name, language)
  const session = { qualification: id, cohort, assessedOn }
  const unregistered = sheet.rows.filter(({ results }) => Object.keys(results).length === 0)
  const register = () =>
    make(
      t(resultWords.registeredNote, { count: unregistered.length, name }),
      registrations(unregistered, session, today(), freshId),
    )
  const choose = (group: string | undefined) =>
    go(`/qualifications/${id}/results${group ? `?cohort=${group}` : ''}`, { replace: true })
  return (
    <Page>
      <PageHeader
        above={{ label: name || t(resultWords.backToQualification), to: `/qualifications/${id}` }}
        title={t(resultWords.sheet, { name })}
        subtitle={t(resultWords.howTo)}
        actions={
          <>
            {cohort && unregistered.length > 0 && (
              <Button variant="default" onClick={register}>
                {t(resultWords.registerAll, { count: unregistered.length })}
              </Button>
            )}
            <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => setRegistering(true)}>
              {t(resultWords.registerOne)}
            </Button>
          </>
        }
      />
      <div className={styles.session}>
        <GroupField value={cohort} onChoose={choose} />
        <FieldDate
          label={t(resultWords.sessionDate)}
          whole
          value={assessedOn}
          onSave={setAssessedOn}
          hint={t(resultWords.resitHint)}
        />
      </div>
      <ResultGrid sheet={sheet} session={session} country={office.country === 'GB' ? 'GB' : 'CN'} />
      <UnitRates sheet={sheet} />
      {registering && (
        <NewRecordDialog
          type="qualificationResult"
          start={{ qualification: id, registeredOn: today(), ...(cohort && { cohort }) }}
          opened
          onClose={() => setRegistering(false)}
          onMade={() => setRegistering(false)}
        />
      )}
    </Page>
  )
}

function GroupField({ value, onChoose }: { value: string | null; onChoose(id: string | undefined): void }) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const { result = [] } = useView('choices', { type: 'cohort', query, language, chosen: value ? [value] : [] })
  return (
    <FieldReference
      label={t(resultWords.group)}
      placeholder={t(resultWords.chooseGroup)}
      hint={t(resultWords.groupHint)}
      value={value ?? undefined}
      options={result.map(({ id, name, detail }) => ({ value: id, label: inLanguage(name, language), detail }))}
      onQuery={setQuery}
      onSave={onChoose}
    />
  )
}
