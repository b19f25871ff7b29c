import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import { undoWords } from '@shared/text/undo'
import { useState } from 'react'
import type { UndoChoices } from '../office/contract'
import type { UndoObstacle } from '../office/office-error'
import { Dialog } from '../ui/Dialog'
import { formatMoment } from '../ui/format'
import { useText } from '../ui/language'
import { inLanguage } from './names'
import { meaningOf } from './path-meaning'
import styles from './UndoDialog.module.css'

interface UndoDialogProps {
  /** Later changes that stand on what is to be undone, the oldest first. */
  obstacles: readonly UndoObstacle[]
  onClose(): void
  onChoose(choices: UndoChoices): void
}

type Choice = UndoChoices[number]
/** Fields and records named of a change; the others are counted. */
const MOST = 3

/** Asks for each later change whether it stays; at first all of them do. */
export function UndoDialog({ obstacles, onClose, onChoose }: UndoDialogProps) {
  const { t } = useText()
  const [chosen, setChosen] = useState<Record<number, Choice>>({})
  const choiceOf = ({ seq }: UndoObstacle): Choice => chosen[seq] ?? 'keep'
  const all = (choice: Choice) => Object.fromEntries(obstacles.map(({ seq }) => [seq, choice]))
  return (
    <Dialog
      opened
      title={t(undoWords.title)}
      verb={t(undoWords.verb)}
      size="xl"
      ready
      onClose={onClose}
      onSubmit={() => onChoose(Object.fromEntries(obstacles.map((each) => [each.seq, choiceOf(each)])))}
      aside={
        obstacles.length > 1 && (
          <Group gap="xs">
            {(['keep', 'takeBack'] as const).map((choice) => (
              <Button key={choice} variant="subtle" size="compact-sm" onClick={() => setChosen(all(choice))}>
                {t(choice === 'keep' ? undoWords.keepAll : undoWords.takeBackAll)}
              </Button>
            ))}
          </Group>
        )
      }
    >
      <Stack gap="sm">
        <Text>{t(undoWords.intro)}</Text>
        <ul className={styles.obstacles}>
          {obstacles.map((obstacle) => (
            <li key={obstacle.seq} className={styles.obstacle}>
              <Obstacle obstacle={obstacle} />
              <SegmentedControl
                className={styles.choice}
                size="xs"
                aria-label={nameOf(obstacle, t)}
                value={choiceOf(obstacle)}
                onChange={(choice) => setChosen({ ...chosen, [obstacle.seq]: choice as Choice })}
                data={[
                  { value: 'keep', label: t(undoWords.keep) },
                  { value: 'takeBack', label: t(undoWords.takeBack) },
                ]}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  )
}

const nameOf = ({ note, seq }: UndoObstacle, t: ReturnType<typeof useText>['t']) =>
  note ?? t(undoWords.unnamed, { seq })

function Obstacle({ obstacle }: { obstacle: UndoObstacle }) {
  const { t, language } = useText()
  const { at, who, touched } = obstacle
  const labels = touched.map(({ t: type, p }) =>
    p === undefined ? t(undoWords.wholeRecord) : meaningOf(type as RecordKey, p, language).label,
  )
  const names = touched.map(({ name }) => inLanguage(name, language)).filter((name) => name !== '')
  const listed = (texts: readonly string[]) => {
    const distinct = [...new Set(texts)]
    const what = distinct.slice(0, MOST).join(language === 'zh' ? '、' : ', ')
    return distinct.length > MOST ? t(undoWords.more, { what, more: distinct.length - MOST }) : what
  }
  return (
    <div className={styles.what}>
      <span className={styles.note}>{nameOf(obstacle, t)}</span>
      <span className={styles.quiet}>{[who, formatMoment(at, language), listed(labels)].join(' · ')}</span>
      {names.length > 0 && <span className={styles.quiet}>{listed(names)}</span>}
    </div>
  )
}
