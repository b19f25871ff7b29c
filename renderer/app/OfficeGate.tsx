import { Button, Group } from '@mantine/core'
import { exampleOfficeName } from '@shared/example/office-name'
import type { Row } from '@shared/model/types'
import { app } from '@shared/text/app'
import { exampleWords } from '@shared/text/example'
import { IconDatabaseExclamation } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { RestoreButton } from '../features/backups/RestoreButton'
import { type FirstAnswers, FirstRunPage } from '../features/first-run/FirstRunPage'
import { SearchPalette } from '../features/search/SearchPalette'
import { office } from '../office/client'
import type { OpenResult } from '../office/contract'
import { useOfficeState, useRecord, useView } from '../office/hooks'
import { useKeys } from '../office/keys'
import { troubleText } from '../office/trouble-text'
import { platform } from '../platform'
import { ChangesProvider } from '../records/changes'
import { created, updated } from '../records/edits'
import { EmptyState } from '../ui/EmptyState'
import { today } from '../ui/format'
import { useText } from '../ui/language'
import { ProgressPanel } from '../ui/ProgressPanel'
import { Commands } from './Commands'
import { OpenedNotice } from './OpenedNotice'
import { Routes } from './Routes'
import { SavingShell } from './SavingShell'
import { useSettings } from './settings'

/** Opens the office, asks the first questions where they were never answered, and then shows the pages. */
export function OfficeGate() {
  const { settings } = useSettings()
  const { phase, result } = useOfficeState()
  const who = useRef(settings.who)
  useEffect(() => void office.open(who.current), [])
  if (phase === 'refused' && result) return <Refused result={result} />
  return phase === 'open' && result ? <Opened result={result} /> : <Opening />
}

function Opened({ result }: { result: OpenResult }) {
  const { t } = useText()
  const { settings, save } = useSettings()
  const { result: record } = useRecord('office', 'office')
  const keys = useKeys()
  const isFirst = record !== undefined && (!settings.who || !record?.name)
  const { result: holds } = useView('holdings', isFirst ? {} : null)
  if (record === undefined || (isFirst && !holds)) return <Opening />
  if (isFirst) {
    const answer = async (answers: FirstAnswers) => {
      await office.open(answers.who)
      const invented = answers.example ? await import('../records/example/make-example') : null
      await office.ask('commit', {
        why: 'edit',
        ...(invented && { note: t(exampleWords.made) }),
        changes: [...officeChanges(record, answers), ...((await invented?.makeExample(today())) ?? [])],
      })
      await save({ who: answers.who })
    }
    return (
      <>
        {/* Questions for a new office are no answer to the loss of an old one. */}
        <OpenedNotice key={`${result.state} ${result.lastSeq}`} result={result} />
        <FirstRunPage
          known={record}
          knownAs={settings.who}
          holds={holds ?? []}
          keys={keys}
          onProtect={protect}
          onAnswer={answer}
          restore={<RestoreButton />}
        />
      </>
    )
  }
  return (
    <ChangesProvider>
      <OpenedNotice key={`${result.state} ${result.lastSeq}`} result={result} />
      <SavingShell office={record}>
        <Commands />
        <SearchPalette />
        <Routes office={record} />
      </SavingShell>
    </ChangesProvider>
  )
}

/** Sets the passphrase; without one the key goes into the system's keychain where there is a real one. */
async function protect(passphrase: string | null): Promise<string | null> {
  const { code } = passphrase ? await platform.setPassphrase({ passphrase }) : await platform.removePassphrase({})
  return code
}

/** The example has a name and a country of its own, for whoever gave none. */
function officeChanges(record: Row<'office'> | null, { office: given, example }: FirstAnswers) {
  const values = example ? { name: exampleOfficeName, country: 'CN', ...given, example } : given
  const change = record ? updated('office', record, values) : created('office', { id: 'office', ...values })
  return change ? [change] : []
}

function Opening() {
  const { t } = useText()
  const { progress } = useOfficeState()
  if (!progress) return null
  return (
    <div style={{ maxWidth: 480, margin: '30vh auto 0', padding: 24 }}>
      <ProgressPanel label={t(app.opening)} share={progress.total ? progress.done / progress.total : null} />
    </div>
  )
}

function Refused({ result }: { result: OpenResult }) {
  const { t } = useText()
  const words = (troubleText as Record<string, { en: string; zh: string }>)[result.because ?? '']
  return (
    <main style={{ display: 'grid', height: '100vh' }}>
      <EmptyState
        icon={<IconDatabaseExclamation size={36} stroke={1.5} />}
        title={t(app.officeRefused)}
        actions={
          <Group>
            <Button onClick={() => window.location.reload()}>{t(app.tryAgain)}</Button>
            <RestoreButton />
          </Group>
        }
      >
        {t(words ?? troubleText.unexpected)}
      </EmptyState>
    </main>
  )
}
