import { Alert, Button } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { useText } from './language'

/** Keeps what is around it when the part inside fails: says so where the part would stand, and tries again when asked. */
export class Contained extends Component<{ children: ReactNode }, { failed: { error: unknown } | null }> {
  override state: { failed: { error: unknown } | null } = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } }
  }

  override render() {
    const { failed } = this.state
    if (!failed) return this.props.children
    return <PartFailed error={failed.error} onAgain={() => this.setState({ failed: null })} />
  }
}

function PartFailed({ error, onAgain }: { error: unknown; onAgain(): void }) {
  const { t } = useText()
  return (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t(app.partFailed)} role="alert">
      <p>{t(app.partFailedText)}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button size="xs" variant="default" onClick={onAgain}>
        {t(app.tryAgain)}
      </Button>
    </Alert>
  )
}
