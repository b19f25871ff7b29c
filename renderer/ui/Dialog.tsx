import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { app } from '@shared/text/app'
import { type ReactNode, useEffect, useRef } from 'react'
import { Contained } from './Contained'
import { useText } from './language'

interface ConfirmProps {
  opened: boolean
  title: string
  /** What will happen, and whether it can be taken back. */
  children: ReactNode
  /** The verb on the button: what is done, never "OK". */
  verb: string
  dangerous?: boolean
  onConfirm(): void
  onClose(): void
}

/** Asks before something that touches more than the person sees. */
export function Confirm({ opened, title, children, verb, dangerous, onConfirm, onClose }: ConfirmProps) {
  const confirm = () => {
    onClose()
    onConfirm()
  }
  return (
    <Dialog
      opened={opened}
      title={title}
      onClose={onClose}
      verb={verb}
      dangerous={dangerous}
      onSubmit={confirm}
      size="md"
    >
      <Text component="div">{children}</Text>
    </Dialog>
  )
}

/** Milliseconds by which the focus trap has done its part. */
const FOCUSED_BY = 60

interface DialogProps {
  opened: boolean
  title: string
  children: ReactNode
  onClose(): void
  /** Given: a form with this verb on its button. */
  verb?: string
  onSubmit?(): void
  /** The verb cannot be pressed yet. */
  blocked?: boolean
  dangerous?: boolean
  /** Nothing is asked for: the keyboard begins on the verb. */
  ready?: boolean
  /** Beside the buttons, on the left. */
  aside?: ReactNode
  size?: 'md' | 'lg' | 'xl'
}

/** A small window for one thing to do; Enter does it, Escape leaves it. */
export function Dialog({
  opened,
  title,
  children,
  onClose,
  verb,
  onSubmit,
  blocked,
  dangerous,
  ready,
  aside,
  size = 'lg',
}: DialogProps) {
  const { t } = useText()
  const form = useRef<HTMLFormElement>(null)
  // The focus trap begins at the button that closes; whoever opened the dialog wants to type.
  useEffect(() => {
    if (!opened) return
    const later = setTimeout(() => {
      if (!form.current || form.current.contains(document.activeElement)) return
      const marked = form.current.querySelector<HTMLElement>('[data-autofocus]')
      const first = form.current.querySelector<HTMLElement>('input:enabled:not([type=hidden]), textarea:enabled')
      ;(marked ?? first)?.focus()
    }, FOCUSED_BY)
    return () => clearTimeout(later)
  }, [opened])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t(app.close) }}
    >
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          const unread = form.current?.querySelector<HTMLElement>('[data-unread]')
          if (unread) unread.focus()
          else if (!blocked) onSubmit?.()
        }}
      >
        <Stack gap="md">
          <Contained>{children}</Contained>
          {verb && (
            <Group justify={aside ? 'space-between' : 'flex-end'} mt="xs">
              {aside}
              <Group gap="sm">
                <Button variant="default" onClick={onClose}>
                  {t(app.cancel)}
                </Button>
                <Button
                  type="submit"
                  disabled={blocked}
                  color={dangerous ? 'brick' : undefined}
                  data-autofocus={ready || undefined}
                >
                  {verb}
                </Button>
              </Group>
            </Group>
          )}
        </Stack>
      </form>
    </Modal>
  )
}
