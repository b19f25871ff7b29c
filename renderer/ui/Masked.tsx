import { VisuallyHidden } from '@mantine/core'
import { DOTS } from '@shared/rules/masking'
import { app } from '@shared/text/app'
import { useText } from './language'
import styles from './Masked.module.css'

/** A value that is not shown: dots to see, and a word to hear. */
export function Masked({ children: shown }: { children: string }) {
  const { t } = useText()
  const [first = '', end = ''] = shown.split(DOTS)
  return (
    <span data-masked>
      <span aria-hidden>
        {first}
        <span className={styles.dots}>{DOTS}</span>
        {end}
      </span>
      <VisuallyHidden>{end ? t(app.maskedEnding, { end: [...end].join(' ') }) : t(app.masked)}</VisuallyHidden>
    </span>
  )
}
