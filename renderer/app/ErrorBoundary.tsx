import { Button } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconMoodConfuzed } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { EmptyState } from '../ui/EmptyState'
import { useText } from '../ui/language'
import { go } from './hash-location'

interface ErrorBoundaryProps {
  /** The page; another one clears the error. */
  at: string
  children: ReactNode
}

interface Failed {
  error: unknown
  at: string
}

/** Keeps the window when a page fails: says so in words and shows the way back. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: Failed | null }> {
  override state: { failed: Failed | null } = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error, at: window.location.hash } }
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (before.at !== this.props.at && this.state.failed) this.setState({ failed: null })
  }

  override render() {
    return this.state.failed ? (
      <PageFailed error={this.state.failed.error} onAgain={() => this.setState({ failed: null })} />
    ) : (
      this.props.children
    )
  }
}

function PageFailed({ error, onAgain }: { error: unknown; onAgain(): void }) {
  const { t } = useText()
  return (
    <EmptyState
      icon={<IconMoodConfuzed size={36} stroke={1.5} />}
      title={t(app.pageFailed)}
      actions={
        <>
          <Button onClick={onAgain}>{t(app.tryAgain)}</Button>
          <Button variant="default" onClick={() => go('/cohorts')}>
            {t(app.backToCohorts)}
          </Button>
        </>
      }
    >
      <p>{t(app.pageFailedText)}</p>
      <code>{error instanceof Error ? error.message : String(error)}</code>
    </EmptyState>
  )
}
