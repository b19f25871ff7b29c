import { VisuallyHidden } from '@mantine/core'
import { app } from '@shared/text/app'
import { useText } from './language'

/** A value that is not shown: dots to see, and a word to hear. */
export function Masked({ children: shown }: { children: string }) {
  const { t } = useText()
  const end = shown.slice(shown.lastIndexOf('•') + 1)
  return (
    <span data-masked>
      <span aria-hidden>{shown}</span>
      <VisuallyHidden>{end ? t(app.maskedEnding, { end: [...end].join(' ') }) : t(app.masked)}</VisuallyHidden>
    </span>
  )
}
