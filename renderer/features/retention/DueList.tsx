import { Button, Checkbox } from '@mantine/core'
import type { DuePerson } from '@shared/rules/retention-queue'
import { retentionWords } from '@shared/text/retention'
import { IconCalendarPlus, IconCircleCheck, IconTrashX } from '@tabler/icons-react'
import { useState } from 'react'
import { EraseDialog } from '../../records/person/EraseDialog'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import { DueGroupCard } from './DueGroupCard'
import { groupsOf } from './due-groups'
import { PostponeDialog } from './PostponeDialog'
import styles from './Retention.module.css'

/** Every text of the office is read for the names of all of them; the others stay chosen. */
const MOST_AT_ONCE = 500

interface DueListProps {
  /** Of all who are due. */
  ids: readonly string[]
  /** The first of them. */
  people: readonly DuePerson[]
  onMore(): void
}

/** Who is due, under the cohort it comes from; chosen people are erased or kept longer together. */
export function DueList({ ids, people, onMore }: DueListProps) {
  const { t } = useText()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [doing, setDoing] = useState<'erase' | 'postpone' | null>(null)
  if (ids.length === 0)
    return (
      <EmptyState icon={<IconCircleCheck size={36} stroke={1.5} />} title={t(retentionWords.none)}>
        {t(retentionWords.noneText)}
      </EmptyState>
    )
  // Who is not due any more is not chosen any more either.
  const chosen = ids.filter((id) => marked.has(id))
  const mark = (some: readonly string[], on: boolean) => {
    const next = new Set(chosen)
    for (const id of some)
      if (on) next.add(id)
      else next.delete(id)
    setMarked(next)
  }
  const close = () => setDoing(null)
  const named = new Map(people.map(({ id, name }) => [id, name]))
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t(retentionWords.parts)}>
        <Checkbox
          label={chosen.length > 0 ? t(retentionWords.selected, { count: chosen.length }) : t(retentionWords.selectAll)}
          aria-label={t(retentionWords.selectAll)}
          checked={chosen.length === ids.length}
          indeterminate={chosen.length > 0 && chosen.length < ids.length}
          onChange={() => mark(ids, chosen.length < ids.length)}
        />
        <span className={styles.gap} />
        <Button
          variant="default"
          disabled={chosen.length === 0}
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          onClick={() => setDoing('postpone')}
        >
          {t(retentionWords.postpone)}
        </Button>
        <Button
          color="brick"
          disabled={chosen.length === 0}
          leftSection={<IconTrashX size={18} aria-hidden />}
          onClick={() => setDoing('erase')}
        >
          {t(retentionWords.erase)}
        </Button>
      </div>
      {groupsOf(people).map((group) => (
        <DueGroupCard key={group.key} group={group} marked={marked} onMark={mark} />
      ))}
      {ids.length > people.length && (
        <div>
          <Button variant="subtle" onClick={onMore}>
            {t(retentionWords.showMore)}
          </Button>
        </div>
      )}
      {doing === 'erase' && chosen.length > 0 && (
        <EraseDialog
          people={chosen.slice(0, MOST_AT_ONCE).map((id) => ({ id, name: named.get(id) }))}
          reason="due"
          onClose={close}
          onErased={close}
        />
      )}
      {doing === 'postpone' && chosen.length > 0 && <PostponeDialog ids={chosen} onClose={close} onDone={close} />}
    </>
  )
}
