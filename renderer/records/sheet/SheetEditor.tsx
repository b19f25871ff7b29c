import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Reading } from '../../ui/fields/field'
import type { GridEditing } from '../../ui/grid/grid'
import styles from './Sheet.module.css'

interface SheetEditorProps {
  label: string
  editing: GridEditing
  /** What the field begins with. */
  text: string
  choices: readonly string[]
  read(text: string): Reading<unknown>
  onWrite(value: unknown): void
}

/** The field over a cell: Enter writes and goes down, Tab goes on, Escape leaves all as it was. */
export function SheetEditor({ label, editing, text, choices, read, onWrite }: SheetEditorProps) {
  const [draft, setDraft] = useState(editing.typed ?? text)
  const [problem, setProblem] = useState<string | null>(null)
  const list = useId()
  // Leaving takes the focus away, which would write a second time.
  const left = useRef(false)
  /** Whether the field can be left: nothing to write, or written. */
  const write = (): boolean => {
    if (left.current || draft === text) return true
    const reading = read(draft)
    if ('problem' in reading) {
      setProblem(reading.problem)
      return false
    }
    left.current = true
    onWrite(reading.value)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = event.key === 'Enter' ? 'down' : event.key === 'Tab' ? (event.shiftKey ? 'left' : 'right') : null
    if (event.key === 'Escape') {
      event.stopPropagation()
      left.current = true
      editing.leave()
    } else if (to) {
      event.preventDefault()
      event.stopPropagation()
      if (write()) editing.leave(to)
    }
  }
  return (
    <>
      <input
        className={styles.editor}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write into this cell
        autoFocus
        value={draft}
        list={choices.length > 0 ? list : undefined}
        onFocus={(event) => editing.typed === undefined && event.currentTarget.select()}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          setProblem(null)
        }}
        onBlur={() => write() && editing.leave('away')}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  )
}
