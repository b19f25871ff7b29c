import { Button, Group } from '@mantine/core'
import { showDate } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { ImportedBefore } from './ImportedBefore'
import { Notice } from './Notice'
import type { StepProps } from './step-props'

const sources = {
  sheet: importWords.dateFromSheet,
  fileName: importWords.dateFromFileName,
  file: importWords.dateFromFile,
}

interface ListAgeProps extends StepProps {
  onShow(): void
}

/** Whether the file was here before, and whether the office knows better than an old list. */
export function ListAge({ run, session, table, onShow }: ListAgeProps) {
  const { t, language } = useText()
  const { listDate, tables } = session.view
  const { takeOlder } = session.options.overrides
  const shown = tables[table]
  const take = (older: boolean) =>
    void run.adjust((now) => ({ ...now, overrides: { ...now.overrides, takeOlder: older } }))
  const values = listDate && { date: showDate(listDate.date, language), from: t(sources[listDate.from]) }
  return (
    <>
      <ImportedBefore session={session} />
      {values && shown && shown.newer > 0 && (
        <Notice
          tone="warning"
          action={
            <Group gap={6} wrap="nowrap">
              <Button size="xs" variant="subtle" onClick={onShow}>
                {t(importWords.showThem)}
              </Button>
              <Button size="xs" variant="default" onClick={() => take(true)}>
                {t(importWords.takeList)}
              </Button>
            </Group>
          }
        >
          {t(importWords.newerNote, { ...values, ...counted(shown.newer, language) })}
        </Notice>
      )}
      {values && takeOlder && (
        <Notice
          tone="warning"
          action={
            <Button size="xs" variant="default" onClick={() => take(false)}>
              {t(importWords.keepRecords)}
            </Button>
          }
        >
          {t(importWords.newerTaken, values)}
        </Notice>
      )}
    </>
  )
}
