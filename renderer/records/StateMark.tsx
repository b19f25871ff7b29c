import { Badge } from '@mantine/core'
import type { Standalone } from '@shared/model/types'
import { useText } from '../ui/language'
import { stateWord } from './dictionary-fields'
import { stateTone } from './state-tone'

const colours = { good: 'leaf', coming: 'water', attention: 'amber', over: 'gray' } as const

/** The state of a record as a small mark; nothing where it has none. */
export function StateMark({ type, state, small }: { type: Standalone; state: string | undefined; small?: boolean }) {
  const { t } = useText()
  const word = stateWord(type, state)
  if (!word || !state) return null
  return (
    <Badge size={small ? 'sm' : 'md'} color={colours[stateTone(state)]} style={{ flex: 'none' }}>
      {t(word)}
    </Badge>
  )
}
