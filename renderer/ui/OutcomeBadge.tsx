import { Badge } from '@mantine/core'
import { app } from '@shared/text/app'
import { useText } from './language'

/** The outcomes of a row of an import; the same words as in shared/import. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'possibleDuplicate' | 'conflict' | 'refused'

const colors: Record<RowOutcome, string> = {
  new: 'leaf',
  changed: 'water',
  same: 'gray',
  possibleDuplicate: 'amber',
  conflict: 'brick',
  refused: 'brick',
}

/** What will happen to a row, in a word and a colour. */
export function OutcomeBadge({ outcome }: { outcome: RowOutcome }) {
  const { t } = useText()
  return (
    <Badge color={colors[outcome]} variant={outcome === 'refused' ? 'filled' : 'light'}>
      {t(app[outcome])}
    </Badge>
  )
}
