import { Button, Group, Progress, Text } from '@mantine/core'
import { app } from '@shared/text/app'
import { useText } from './language'

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
        <Progress
          style={{ flex: 1 }}
          size="lg"
          radius="xl"
          value={share === null ? 100 : share * 100}
          animated={share === null}
          aria-label={label}
        />
        {onCancel && (
          <Button variant="default" size="xs" onClick={onCancel}>
            {t(app.cancel)}
          </Button>
        )}
      </Group>
    </div>
  )
}
