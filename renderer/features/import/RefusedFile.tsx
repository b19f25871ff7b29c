import type { FileToken } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { importWords } from '@shared/text/import'
import { IconFileAlert } from '@tabler/icons-react'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import { ChooseButton } from './ChooseFile'

interface RefusedFileProps {
  name: string
  sentence: Bilingual
  onChoose(files: readonly FileToken[]): void
}

/** A file that cannot be read: what happened and what to do, and the way on. */
export function RefusedFile({ name, sentence, onChoose }: RefusedFileProps) {
  const { t } = useText()
  return (
    <div role="alert" style={{ display: 'contents' }}>
      <EmptyState
        icon={<IconFileAlert size={36} stroke={1.5} />}
        title={t(importWords.refusedTitle, { name })}
        actions={<ChooseButton onChoose={onChoose} />}
      >
        {t(sentence)}
      </EmptyState>
    </div>
  )
}
