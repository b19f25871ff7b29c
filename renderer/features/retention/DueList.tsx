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

type Chosen = Pick<DuePerson, 'id' | 'name'>

interface DueListProps {
  /** Of all who are due. */
  ids: readonly string[]
  /** The first of them. */
  people: readonly DuePerson[]
  onMore(): void
}

/** Who is due, under the cohort it comes from; chosen people are erased or kept longer together. */
export function DueList({ ids, people, onMore }: DueListProps) {
  const { t, language } = useText()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  // As they were chosen: they leave the list before the last of them is gone.
  const [doing, setDoing] = useState<{ what: 'erase' | 'postpone'; people: readonly Chosen[] } | null>(null)
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
  const begin = (what: 'erase' | 'postpone') => {
    const names = new Map(people.map(({ id, name }) => [id, name]))
    setDoing({ what, people: chosen.map((id) => ({ id, name: names.get(id) })) })
  }
  return (
    <>
      {ids.length === 0 ? (
        <EmptyState icon={<IconCircleCheck size={36} stroke={1.5} />} title={t(retentionWords.none)}>
          {t(retentionWords.noneText)}
        </EmptyState>
      ) : (
        <>
          <div className={styles.bar} role="toolbar" aria-label={t(retentionWords.parts)}>
            <Checkbox
              label={
                chosen.length > 0 ? t(retentionWords.selected, { count: chosen.length }) : t(retentionWords.selectAll)
              }
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
              onClick={() => begin('postpone')}
            >
              {t(retentionWords.postpone)}
            </Button>
            <Button
              color="brick"
              disabled={chosen.length === 0}
              leftSection={<IconTrashX size={18} aria-hidden />}
              onClick={() => begin('erase')}
            >
              {t(retentionWords.erase)}
            </Button>
          </div>
          {groupsOf(people, language).map((group) => (
            <DueGroupCard key={group.key} group={group} marked={marked} onMark={mark} />
          ))}
          {ids.length > people.length && (
            <div>
              <Button variant="subtle" onClick={onMore}>
                {t(retentionWords.showMore)}
              </Button>
            </div>
          )}
        </>
      )}
      {doing?.what === 'erase' && (
        <EraseDialog people={doing.people.slice(0, MOST_AT_ONCE)} reason="due" onClose={close} onErased={close} />
      )}
      {doing?.what === 'postpone' && (
        <PostponeDialog ids={doing.people.map(({ id }) => id)} onClose={close} onDone={close} />
      )}
    </>
  )
}
