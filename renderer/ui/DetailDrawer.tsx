import { Drawer } from '@mantine/core'
import { app } from '@shared/text/app'
import type { ReactNode } from 'react'
import { Contained } from './Contained'
import styles from './DetailDrawer.module.css'
import { useText } from './language'

interface DetailDrawerProps {
  opened: boolean
  onClose(): void
  title: ReactNode
  /** Under the title. */
  subtitle?: ReactNode
  /** Small buttons beside the title. */
  tools?: ReactNode
  /** Stays at the foot: what can be done with the record. */
  footer?: ReactNode
  children: ReactNode
  size?: number | string
}

/** A record beside the list it came from: the list stays in sight. */
export function DetailDrawer({
  opened,
  onClose,
  title,
  subtitle,
  tools,
  footer,
  children,
  size = 560,
}: DetailDrawerProps) {
  const { t } = useText()
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      size={size}
      position="right"
      transitionProps={{ duration: 160 }}
      trapFocus
      returnFocus
      // A class given to the content itself is put on what places it in the window too.
      classNames={{ content: styles.content }}
    >
      <Drawer.Overlay backgroundOpacity={0.18} />
      <Drawer.Content>
        <Drawer.Header className={styles.header}>
          <div className={styles.titles}>
            <Drawer.Title component="h2" className={styles.title}>
              {title}
            </Drawer.Title>
            {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
          </div>
          {tools}
          <Drawer.CloseButton aria-label={t(app.close)} />
        </Drawer.Header>
        <Drawer.Body className={styles.body}>
          <Contained>{children}</Contained>
        </Drawer.Body>
        {footer && <div className={styles.footer}>{footer}</div>}
      </Drawer.Content>
    </Drawer.Root>
  )
}
