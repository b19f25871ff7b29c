import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './TroubleNotice.module.css'

/** Stays over every page for as long as it is true. `lost`: something a person typed is not on the disk. */
export function TroubleNotice({ sentence, lost = false }: { sentence: string; lost?: boolean }) {
  return (
    <Alert
      className={styles.notice}
      role="alert"
      color={lost ? 'brick' : 'amber'}
      icon={<IconAlertTriangle size={20} />}
    >
      {sentence}
    </Alert>
  )
}
