import { ActionIcon, type ActionIconProps, Button, type ButtonProps, Tooltip } from '@mantine/core'
import { peopleWords } from '@shared/text/people'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import type { Reveal } from '../reveal'

/** Shows the sensitive values of a page, or masks them again; nothing in an office that does not mask. */
export function RevealButton(reveal: Reveal) {
  return <RevealIcon {...reveal} variant="default" size={36} />
}

/** The same among the tools of a drawer or a list. */
export function RevealIcon({ revealed, onReveal, ...look }: Reveal & ActionIconProps) {
  const { t } = useText()
  if (!onReveal) return null
  const label = t(revealed ? peopleWords.hideSensitive : peopleWords.showSensitive)
  return (
    <Tooltip label={label}>
      <ActionIcon {...look} aria-label={label} aria-pressed={revealed} onClick={() => onReveal(!revealed)}>
        {revealed ? <IconEyeOff size={18} /> : <IconEye size={18} />}
      </ActionIcon>
    </Tooltip>
  )
}

/** The same as a button with words, for the head of a part of a page. */
export function RevealWords({ revealed, onReveal, ...look }: Reveal & ButtonProps) {
  const { t } = useText()
  if (!onReveal) return null
  return (
    <Button
      {...look}
      aria-pressed={revealed}
      leftSection={revealed ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      onClick={() => onReveal(!revealed)}
    >
      {t(revealed ? peopleWords.hideSensitive : peopleWords.showSensitive)}
    </Button>
  )
}
