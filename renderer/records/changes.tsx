import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Change } from '@shared/model/change-set'
import type { Row, Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { UndoChoices } from '../office/contract'
import { useCommit, useUndo } from '../office/hooks'
import { asOfficeError, type UndoObstacle } from '../office/office-error'
import { troubleText } from '../office/trouble-text'
import { useText } from '../ui/language'
import { OwnWrites } from './own-writes'
import { UndoDialog } from './UndoDialog'

interface Changes {
  /**
   * Writes changes as one set and offers to undo them. `note` says what was done, for the log and the person.
   * Resolves with true when it is on disk; otherwise the person was told why not.
   */
  make(note: string, changes: readonly (Change | null)[], why?: 'edit' | 'merge'): Promise<boolean>
  /** Takes back a set, and says `note` when done. Where somebody built on it since, the person is asked first. */
  undo(seq: number, note?: string): Promise<boolean>
  /** Takes back the last change made in this window that still stands. */
  undoLast(): Promise<void>
  /** The record as it was read, with what this window wrote into it since. */
  seenOf<T extends Standalone>(type: T, row: Row<T>): Row<T>
  /** Writes under way. */
  writing: number
  /** Why the last write failed; null once one succeeded. */
  trouble: string | null
}

/** Later changes that stand on what is to be undone, and whoever waits for what the person decides. */
interface Asking {
  obstacles: UndoObstacle[]
  answer(choices: UndoChoices | null): void
}

const ChangesContext = createContext<Changes | null>(null)
const TOAST = 'change'

/** Writes for every page: one way to say what was done, one way back. */
export function ChangesProvider({ children }: { children: ReactNode }) {
  const { t } = useText()
  const toast = useMemo(() => ({ id: TOAST, closeButtonProps: { 'aria-label': t(app.close) } }), [t])
  const commit = useCommit()
  const takeBack = useUndo()
  const made = useRef<{ seq: number; note: string }[]>([])
  const [own] = useState(() => new OwnWrites())
  const undoAgain = useRef<(seq: number, note?: string, choices?: UndoChoices) => Promise<boolean>>(async () => false)
  const [writing, setWriting] = useState(0)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)

  const write = useCallback(
    async (
      work: () => Promise<{ seq: number }>,
      onObstacles?: (obstacles: UndoObstacle[]) => void,
    ): Promise<number | null> => {
      setWriting((count) => count + 1)
      try {
        const { seq } = await work()
        setTrouble(null)
        return seq
      } catch (thrown) {
        const error = asOfficeError(thrown)
        const obstacles = obstaclesOf(error.code, error.details)
        if (obstacles.length > 0 && onObstacles) {
          onObstacles(obstacles)
          return null
        }
        const sentence = t(troubleText[error.code] ?? troubleText.unexpected)
        if (writeFailures.has(error.code)) setTrouble(sentence)
        notifications.hide(TOAST)
        notifications.show({
          ...toast,
          color: 'brick',
          autoClose: 12_000,
          message: sentence,
        })
        return null
      } finally {
        setWriting((count) => count - 1)
      }
    },
    [t, toast],
  )

  const undo = useCallback(
    async (seq: number, note?: string, choices?: UndoChoices) => {
      let obstacles: UndoObstacle[] = []
      const done = await write(
        () => takeBack(seq, choices),
        (found) => {
          obstacles = found
        },
      )
      if (obstacles.length > 0) {
        const chosen = await new Promise<UndoChoices | null>((answer) => setAsking({ obstacles, answer }))
        setAsking(null)
        return chosen !== null && undoAgain.current(seq, note, chosen)
      }
      if (done === null) return false
      made.current = made.current.filter((one) => one.seq !== seq)
      notifications.hide(TOAST)
      notifications.show({ ...toast, message: note ?? t(app.undone), autoClose: 3000 })
      return true
    },
    [write, takeBack, t, toast],
  )

  useEffect(() => {
    undoAgain.current = undo
  })

  const make = useCallback(
    async (note: string, changes: readonly (Change | null)[], why: 'edit' | 'merge' = 'edit') => {
      const wanted = changes.filter((change) => change !== null)
      if (wanted.length === 0) return true
      const meant = wanted.map((change) => own.rebased(change))
      const ours = own.begin(meant)
      const seq = await write(() => commit({ why, note, changes: meant }))
      own.end(ours, seq)
      if (seq === null) return false
      made.current.push({ seq, note })
      notifications.hide(TOAST)
      notifications.show({
        ...toast,
        message: <Done note={note} onUndo={() => undo(seq, t(app.undoneNote, { note }))} />,
      })
      return true
    },
    [write, commit, undo, t, toast, own],
  )

  const undoLast = useCallback(async () => {
    const last = made.current.at(-1)
    if (last === undefined) notifications.show({ ...toast, message: t(app.nothingToUndo), autoClose: 2500 })
    else await undo(last.seq, t(app.undoneNote, { note: last.note }))
  }, [undo, t, toast])

  const changes = useMemo(
    () => ({
      make,
      undo,
      undoLast,
      // Another function with every write: what it answers is another then.
      seenOf: <T extends Standalone>(type: T, row: Row<T>) => own.seenOf(type, row),
      writing,
      trouble,
    }),
    [make, undo, undoLast, own, writing, trouble],
  )
  return (
    <ChangesContext value={changes}>
      {children}
      {asking && (
        <UndoDialog
          obstacles={asking.obstacles}
          onClose={() => asking.answer(null)}
          onChoose={(choices) => asking.answer(choices)}
        />
      )}
    </ChangesContext>
  )
}

/** Failures of the disk; the rest is a change that does not fit, and the next one may. */
const writeFailures = new Set<string>(['diskFull', 'writeFailed', 'stale', 'replaced', 'noAnswer', 'unexpected'])

const obstaclesOf = (code: string, details: unknown): UndoObstacle[] =>
  code === 'changedSince' && Array.isArray(details) ? (details as UndoObstacle[]) : []

function Done({ note, onUndo }: { note: string; onUndo(): void }) {
  const { t } = useText()
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <span style={{ overflowWrap: 'anywhere' }}>{note}</span>
      <Button size="compact-sm" variant="subtle" onClick={onUndo} style={{ flex: 'none' }}>
        {t(app.undo)}
      </Button>
    </Group>
  )
}

/** The way to write: `const { make } = useChanges()`. */
export function useChanges(): Changes {
  const changes = useContext(ChangesContext)
  if (!changes) throw new Error('useChanges is used outside ChangesProvider')
  return changes
}
