import { Button, Group } from '@mantine/core'
import { choicesAbout } from '@shared/import/columns/memory'
import type { Column } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { useRecord } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { useText } from '../../ui/language'
import type { ImportRun } from './import-run'
import { Notice } from './Notice'

interface RememberedColumnsProps {
  run: ImportRun
  columns: readonly Column[]
  /** Lists them; null: they are listed. */
  onShow: (() => void) | null
}

/** Says which columns follow what was chosen for an earlier list, and lets it be forgotten. */
export function RememberedColumns({ run, columns, onShow }: RememberedColumnsProps) {
  const { t } = useText()
  const { make, writing } = useChanges()
  const { result: office } = useRecord('office', 'office')
  const before = columns.filter(({ because }) => because === 'before')
  if (before.length === 0 || !office) return null
  const forget = async () => {
    const keys = choicesAbout(office.columnChoices ?? {}, before)
    const values = Object.fromEntries(keys.map((key) => [`columnChoices.${key}`, undefined]))
    if (await make(t(importWords.forgotColumns), [updated('office', office, values)]))
      await run.adjust((options) => ({ ...options }))
  }
  return (
    <Notice
      tone="info"
      action={
        <Group gap={6} wrap="nowrap">
          {onShow && (
            <Button size="xs" variant="subtle" onClick={onShow}>
              {t(importWords.showThem)}
            </Button>
          )}
          <Button size="xs" variant="subtle" disabled={writing > 0} onClick={() => void forget()}>
            {t(importWords.forgetColumns)}
          </Button>
        </Group>
      }
    >
      {t(importWords.rememberedColumns, { count: before.length })}
    </Notice>
  )
}
