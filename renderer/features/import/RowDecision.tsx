import { Menu } from '@mantine/core'
import type { Choice, PlanRow } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { IconChevronDown } from '@tabler/icons-react'
import { type ComponentProps, useState } from 'react'
import { useText } from '../../ui/language'
import { aboutPeople, choiceOfMatch, decisionOf, isTaken, needsChoice } from './decisions'
import styles from './Row.module.css'

interface RowDecisionProps {
  row: PlanRow
  choice: Choice | undefined
  /** The rows are people; else records. */
  people: boolean
  /** The table only adds to people on record: it makes nobody. */
  onlyJoins: boolean
  onChoose(row: number, choice: Choice | null): void
  /** Opens the details, where a choice among several people is made. */
  onOpen(): void
}

/** What is done with a row, and the short way to say otherwise. The menu exists only once it is asked for. */
export function RowDecision(props: RowDecisionProps) {
  const { row, choice, people } = props
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  const { words, count, tone } = decisionOf(row, choice, people)
  const label = t(words, count === undefined ? {} : { count })
  // Whom a row without a place means is said beside the list, where the candidates stand.
  if (row.candidates) return <DecisionButton label={label} tone={tone} onClick={props.onOpen} />
  if (!isTaken(row) && !needsChoice(row)) return <span className={styles.decided}>{label}</span>
  if (!opened) return <DecisionButton label={label} tone={tone} onClick={() => setOpened(true)} />
  return (
    <Menu opened onChange={setOpened} withinPortal returnFocus>
      <Menu.Target>
        <DecisionButton label={label} tone={tone} />
      </Menu.Target>
      <DecisionMenu {...props} />
    </Menu>
  )
}

interface DecisionButtonProps extends ComponentProps<'button'> {
  label: string
  tone: string
}

function DecisionButton({ label, tone, ...button }: DecisionButtonProps) {
  return (
    <button type="button" aria-haspopup="menu" {...button} className={styles.decision} data-tone={tone}>
      <span>{label}</span>
      <IconChevronDown size={14} aria-hidden />
    </button>
  )
}

function DecisionMenu({ row, people, onlyJoins, onChoose, onOpen }: RowDecisionProps) {
  const { t } = useText()
  const same = choiceOfMatch(row, row.matches[0])
  const about = aboutPeople(row, people)
  const sameWords = t(about ? importWords.takenAsSame : importWords.takenAsSameRecord)
  const choose = (next: Choice | null) => onChoose(row.row, next)
  return (
    <Menu.Dropdown>
      {needsChoice(row) ? (
        <>
          {row.matches.length === 1 && same ? (
            <Menu.Item onClick={() => choose(same)}>{sameWords}</Menu.Item>
          ) : (
            <Menu.Item onClick={onOpen}>{sameWords}…</Menu.Item>
          )}
          {!onlyJoins && (
            <Menu.Item onClick={() => choose({ kind: 'different' })}>
              {t(about ? importWords.takenAsDifferent : importWords.takenAsNewRecord)}
            </Menu.Item>
          )}
        </>
      ) : (
        <Menu.Item onClick={() => choose(null)}>{t(importWords.take)}</Menu.Item>
      )}
      <Menu.Item onClick={() => choose({ kind: 'leave' })}>{t(importWords.leave)}</Menu.Item>
    </Menu.Dropdown>
  )
}
