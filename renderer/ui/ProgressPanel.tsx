import { Button, Group, Text } from '@mantine/core'
import { app } from '@shared/text/app'
import { useText } from './language'
import styles from './ProgressPanel.module.css'

interface ProgressPanelProps {
  /** What is being done, in words. */
  label: string
  /** 0..1; null while nobody can tell. */
  share: number | null
  /** "1,200 of 3,000", said beside the label. */
  detail?: string
  onCancel?: () => void
}

/** How far a long step is, and the way out of it. */
export function ProgressPanel({ label, share, detail, onCancel }: ProgressPanelProps) {
  const { t } = useText()
  return (
    <div role="status" aria-live="polite">
      <Group justify="space-between" mb={8} wrap="nowrap">
        <Text fw={500}>{label}</Text>
        {detail && (
          <Text c="dimmed" size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {detail}
          </Text>
        )}
      </Group>
      <Group gap="md" wrap="nowrap">
        <Track label={label} share={share} />
        {onCancel && (
          <Button variant="default" size="xs" onClick={onCancel}>
            {t(app.cancel)}
          </Button>
        )}
      </Group>
    </div>
  )
}

function Track({ label, share }: Pick<ProgressPanelProps, 'label' | 'share'>) {
  const percent = share === null ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      {percent === undefined ? (
        <div className={styles.underWay} />
      ) : (
        <div className={styles.reached} style={{ transform: `translateX(${percent - 100}%)` }} />
      )}
    </div>
  )
}
