import { Tooltip } from '@mantine/core'
import type { CheckName, CheckState } from '@shared/rules/dossier'
import { IconAlertCircleFilled, IconCheck, IconCircleDashed, IconClock, IconMinus } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import styles from './CheckMark.module.css'
import { checkWords, stateWords } from './checks'

const icons: Record<CheckState, typeof IconCheck> = {
  ok: IconCheck,
  missing: IconCircleDashed,
  pending: IconClock,
  problem: IconAlertCircleFilled,
  notNeeded: IconMinus,
}

/** How a participant stands with one thing that has to be there before departure: a mark, and words on demand. */
export function CheckMark({ check, state }: { check: CheckName; state: CheckState }) {
  const { t } = useText()
  const Icon = icons[state]
  const words = t(stateWords[state], { check: t(checkWords[check]) })
  return (
    <Tooltip label={words}>
      <span className={styles.mark} data-state={state} role="img" aria-label={words}>
        <Icon size={18} stroke={2} aria-hidden />
      </span>
    </Tooltip>
  )
}
