import { Alert, Button, Group } from '@mantine/core'
import type { SavedFile } from '@shared/ipc'
import { summaryWords } from '@shared/text/summary'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { platform } from '../../platform'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import type { Printing } from './use-printing'

/** What became of the document, and the way to the file. */
export function PrintingNotice({ printing }: { printing: Printing }) {
  const { t, language } = useText()
  switch (printing.state) {
    case 'idle':
      return null
    case 'making':
    case 'printing':
      return <ProgressPanel label={t(summaryWords[printing.state])} share={null} />
    case 'saved':
      return <Saved file={printing.file} />
    case 'sent':
      return (
        <Alert role="status" color="green" icon={<IconCircleCheck />}>
          {t(summaryWords.sent)}
        </Alert>
      )
    case 'failed':
      return (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
          {printing.sentence[language]}
        </Alert>
      )
  }
}

function Saved({ file }: { file: SavedFile }) {
  const { t } = useText()
  return (
    <Alert role="status" color="green" icon={<IconCircleCheck />}>
      <Group justify="space-between" gap="sm">
        <span>{t(summaryWords.saved, { name: file.name })}</span>
        <Group gap="xs">
          <Button size="xs" onClick={() => void platform.openFile(file.token)}>
            {t(summaryWords.open)}
          </Button>
          <Button size="xs" variant="default" onClick={() => void platform.showFile(file.token)}>
            {t(summaryWords.showInFolder)}
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}
