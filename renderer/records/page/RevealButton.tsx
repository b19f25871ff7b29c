import { ActionIcon, Tooltip } from '@mantine/core'
import { peopleWords } from '@shared/text/people'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useText } from '../../ui/language'

interface RevealButtonProps {
  revealed: boolean
  onReveal(revealed: boolean): void
}

/** Shows the sensitive values of a page, or puts the dots back. */
export function RevealButton({ revealed, onReveal }: RevealButtonProps) {
  const { t } = useText()
  const label = t(revealed ? peopleWords.hideSensitive : peopleWords.showSensitive)
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={label}
        aria-pressed={revealed}
        onClick={() => onReveal(!revealed)}
      >
        {revealed ? <IconEyeOff size={18} /> : <IconEye size={18} />}
      </ActionIcon>
    </Tooltip>
  )
}
