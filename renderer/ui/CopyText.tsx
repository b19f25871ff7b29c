import { Button, CopyButton } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useText } from './language'

/** A button that puts a text on the clipboard and says that it did. */
export function CopyText({ text, label }: { text: string; label?: string }) {
  const { t } = useText()
  return (
    <CopyButton value={text} timeout={1800}>
      {({ copied, copy }) => (
        <Button
          variant={copied ? 'light' : 'filled'}
          color={copied ? 'leaf' : undefined}
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={copy}
        >
          {copied ? t(app.copied) : (label ?? t(app.copy))}
        </Button>
      )}
    </CopyButton>
  )
}
