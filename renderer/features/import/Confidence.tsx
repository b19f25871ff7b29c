import { Badge, Tooltip } from '@mantine/core'
import type { Column } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'

export type Sureness = 'asBefore' | 'sure' | 'likely' | 'guess' | 'yourChoice' | 'notImported'

const sureFrom = 0.9
const likelyFrom = 0.7

/** How far the field of a column can be relied on, in five words. */
export function sureness({ field, confidence, because }: Column): Sureness {
  if (because === 'person') return 'yourChoice'
  if (because === 'before') return 'asBefore'
  if (field === null) return 'notImported'
  return confidence >= sureFrom ? 'sure' : confidence >= likelyFrom ? 'likely' : 'guess'
}

const colors: Record<Sureness, string> = {
  sure: 'leaf',
  likely: 'water',
  guess: 'amber',
  yourChoice: 'water',
  asBefore: 'water',
  notImported: 'gray',
}

const reasons: Record<Column['because'], (typeof importWords)['becauseHeading']> = {
  heading: importWords.becauseHeading,
  close: importWords.becauseClose,
  parent: importWords.becauseParent,
  cells: importWords.becauseCells,
  person: importWords.becausePerson,
  before: importWords.becauseBefore,
  none: importWords.becauseNone,
} as never

/** How sure, in a word and a colour; why, on asking. */
export function Confidence({ column }: { column: Column }) {
  const { t } = useText()
  const sure = sureness(column)
  return (
    <Tooltip label={t(reasons[column.because])}>
      <Badge color={colors[sure]} size="lg" tabIndex={0}>
        {t(importWords[sure])}
      </Badge>
    </Tooltip>
  )
}
