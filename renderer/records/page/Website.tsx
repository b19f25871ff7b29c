import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import styles from './Website.module.css'

/** An address of the web as text with a way to take it along: the program itself opens no page of a network. */
export function Website({ url }: { url: string }) {
  const { t } = useText()
  return (
    <span className={styles.website}>
      <span className={styles.address}>{url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>
      <CopyButton value={url} timeout={1800}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? app.copied : app.copy)}>
            <ActionIcon size={22} aria-label={`${t(app.copy)} ${url}`} onClick={copy}>
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  )
}
