import { Button } from '@mantine/core'
import type { FileToken } from '@shared/ipc'
import { importWords } from '@shared/text/import'
import { useCallback, useEffect, useState } from 'react'
import { platform } from '../../platform'
import { Confirm } from '../../ui/Dialog'
import { useDroppedFiles } from '../../ui/dropped-files'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { AskPassword } from './AskPassword'
import { BusyFile } from './BusyFile'
import { ChooseFile } from './ChooseFile'
import { DoneStep } from './DoneStep'
import { FileLine } from './FileLine'
import { mayBeLost } from './may-be-lost'
import { Notice } from './Notice'
import { usePastedTable } from './pasted-table'
import { RefusedFile } from './RefusedFile'
import { steps } from './step-props'
import { useImport } from './use-import'
import { useLeft } from './use-left'
import { Wizard } from './Wizard'

interface ImportPageProps {
  /** Cohort the page was opened from: the list belongs to it unless the person says otherwise. */
  cohortId?: string | null
  /** Told whether a file is open of which nothing was written yet. */
  onUnderWay?: (underWay: boolean) => void
}

/** From a spreadsheet to records: file, table, columns, people, done. */
export function ImportPage({ cohortId = null, onUnderWay }: ImportPageProps) {
  const { t } = useText()
  const run = useImport(cohortId)
  const { stage, session } = run
  const underWay = mayBeLost(stage.at, session?.view)
  const queue = useQueue(underWay, run.open)
  useEffect(() => onUnderWay?.(underWay), [onUnderWay, underWay])
  // Kept with the plan, for coming back after writing was stopped or refused.
  const [at, setAt] = useState<{ plan: string; step: number } | null>(null)
  const expecting = stage.at !== 'plan' && stage.at !== 'busy'
  usePastedTable(t(importWords.pastedName), expecting ? run.openPasted : null, queue.takeDropped)
  const planned = stage.at === 'plan' && session !== null
  const step = at !== null && at.plan === session?.plan ? at.step : steps.file
  const left = useLeft(planned ? session.opened.source.name : null)
  const toStep = (to: number) => {
    left.seen()
    if (session) setAt({ plan: session.plan, step: to })
  }
  const [leaving, setLeaving] = useState(false)
  // The first answer of the office is what the file says; every further one came of a correction.
  const corrected = session !== null && session.version > 1
  // Whose list it is stands there.
  const elsewhere = left.back && cohortId !== null && session?.options.cohort.id !== cohortId

  return (
    <Page>
      <PageHeader
        title={planned ? session.opened.source.name : t(importWords.title)}
        subtitle={planned ? <FileLine session={session} onRows={() => toStep(steps.table)} /> : undefined}
        actions={
          planned && (
            <Button variant="default" onClick={() => (underWay && corrected ? setLeaving(true) : run.startOver())}>
              {t(importWords.otherFile)}
            </Button>
          )
        }
      />
      {planned && left.back && (
        <Notice tone="info">
          {t(elsewhere ? importWords.keptForAnother : importWords.kept, { name: session.opened.source.name })}
        </Notice>
      )}
      {stage.at === 'choose' && left.lost !== null && (
        <Notice tone="warning">{t(importWords.lostByLock, { name: left.lost })}</Notice>
      )}
      {stage.at === 'choose' && <ChooseFile onChoose={queue.take} />}
      {stage.at === 'busy' && <BusyFile {...stage} onCancel={run.cancel} />}
      {stage.at === 'refused' && <RefusedFile {...stage} onChoose={queue.take} />}
      {stage.at === 'password' && <AskPassword {...stage} onUnlock={run.unlock} onCancel={run.startOver} />}
      {planned && (
        <Wizard key={session.plan} run={run} session={session} step={elsewhere ? steps.file : step} onStep={toStep} />
      )}
      {stage.at === 'done' && session && (
        <DoneStep
          applied={stage.applied}
          session={session}
          next={queue.waiting[0]}
          onNext={queue.next}
          onMore={run.startOver}
        />
      )}
      <Confirm
        opened={leaving}
        title={t(importWords.leaveTitle)}
        verb={t(importWords.leaveVerb)}
        onConfirm={run.startOver}
        onClose={() => setLeaving(false)}
      >
        {t(importWords.leaveText, { name: session?.opened.source.name ?? '' })}
      </Confirm>
      <Confirm
        opened={queue.asking !== null}
        title={t(importWords.replaceTitle)}
        verb={t(importWords.replaceVerb)}
        onConfirm={queue.confirm}
        onClose={queue.refuse}
      >
        {t(importWords.replaceText, {
          name: session?.opened.source.name ?? '',
          next: queue.asking?.[0]?.name ?? '',
        })}
      </Confirm>
    </Page>
  )
}

/** Files chosen or dropped, one after the other; an import under way is left only when the person says so. */
function useQueue(underWay: boolean, open: (file: FileToken) => Promise<void>) {
  const dropped = useDroppedFiles()
  const [waiting, setWaiting] = useState<readonly FileToken[]>([])
  const [asking, setAsking] = useState<readonly FileToken[] | null>(null)

  const take = useCallback(
    (files: readonly FileToken[]) => {
      const [first, ...rest] = files
      if (!first) return
      setWaiting(rest)
      void open(first)
    },
    [open],
  )
  const takeDropped = useCallback(async (files: File[]) => take(await platform.droppedFiles(files)), [take])
  useEffect(() => {
    const files = dropped.take()
    if (files.length === 0) return
    if (underWay) setAsking(files)
    else take(files)
  })
  return {
    waiting,
    asking,
    take,
    takeDropped,
    next: () => take(waiting),
    confirm: () => asking && take(asking),
    refuse: () => setAsking(null),
  }
}
