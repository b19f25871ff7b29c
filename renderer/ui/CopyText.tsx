import { Button, CopyButton } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useText } from './language'

interface CopyTextProps {
  text: string
  label?: string
  /** One of several: it does not ask to be pressed. */
  small?: boolean
  /** Read aloud instead of the label. */
  described?: string
}

/** A button that puts a text on the clipboard and says that it did. */
export function CopyText({ text, label, small = false, described }: CopyTextProps) {
  const { t } = useText()
  return (
    <CopyButton value={text} timeout={1800}>
      {({ copied, copy }) => (
        <Button
          variant={copied ? 'light' : small ? 'subtle' : 'filled'}
          size={small ? 'compact-sm' : undefined}
          color={copied ? 'leaf' : undefined}
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          aria-label={copied ? undefined : described}
          onClick={copy}
        >
          {copied ? t(app.copied) : (label ?? t(app.copy))}
        </Button>
      )}
    </CopyButton>
  )
}
