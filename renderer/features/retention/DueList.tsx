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

/** Lines drawn at once. */
const STEP = 200

/** Who is due, under the cohort it comes from; chosen people are erased or kept longer together. */
export function DueList({ people }: { people: readonly DuePerson[] }) {
  const { t } = useText()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [doing, setDoing] = useState<'erase' | 'postpone' | null>(null)
  const [most, setMost] = useState(STEP)
  if (people.length === 0)
    return (
      <EmptyState icon={<IconCircleCheck size={36} stroke={1.5} />} title={t(retentionWords.none)}>
        {t(retentionWords.noneText)}
      </EmptyState>
    )
  // Who is not due any more is not chosen any more either.
  const chosen = people.filter(({ id }) => marked.has(id))
  const mark = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen.map(({ id }) => id))
    for (const id of ids)
      if (on) next.add(id)
      else next.delete(id)
    setMarked(next)
  }
  const close = () => setDoing(null)
  const done = () => {
    close()
    setMarked(new Set())
  }
  const ids = chosen.map(({ id }) => id)
  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t(retentionWords.parts)}>
        <Checkbox
          label={chosen.length > 0 ? t(retentionWords.selected, { count: chosen.length }) : t(retentionWords.selectAll)}
          aria-label={t(retentionWords.selectAll)}
          checked={chosen.length === people.length}
          indeterminate={chosen.length > 0 && chosen.length < people.length}
          onChange={() =>
            mark(
              people.map(({ id }) => id),
              chosen.length < people.length,
            )
          }
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
      {groupsOf(people.slice(0, most)).map((group) => (
        <DueGroupCard key={group.key} group={group} marked={marked} onMark={mark} />
      ))}
      {people.length > most && (
        <div>
          <Button variant="subtle" onClick={() => setMost(most + STEP)}>
            {t(retentionWords.showMore)}
          </Button>
        </div>
      )}
      {doing === 'erase' && chosen.length > 0 && (
        <EraseDialog people={chosen} reason="due" onClose={close} onErased={done} />
      )}
      {doing === 'postpone' && chosen.length > 0 && <PostponeDialog ids={ids} onClose={close} onDone={done} />}
    </>
  )
}
