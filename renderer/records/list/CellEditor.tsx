import { MultiSelect, Select } from '@mantine/core'
import { type ListColumn, STATE } from '@shared/list/columns'
import { editText } from '@shared/list/edit-text'
import { valueAt } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useRecord } from '../../office/hooks'
import type { GridEditing } from '../../ui/grid/grid'
import { useText } from '../../ui/language'
import styles from './RecordList.module.css'
import { hasMany, hasOptions, useOptions } from './use-options'

interface CellEditorProps {
  type: Standalone
  column: ListColumn
  id: string
  editing: GridEditing
  /** The value is sensitive and not shown: it is written over, never seen. */
  hidden: boolean
  /** Writes the text into the cell; the sentence why it cannot, or null when it is being written. */
  onWrite(text: string): Promise<string | null>
}

/** The field over a cell, for a value that is typed or one that is chosen. */
export function CellEditor(props: CellEditorProps) {
  const { result: row } = useRecord(props.type, props.id)
  if (!row) return null
  const stored = props.column.key === STATE ? row.state : valueAt(row, props.column.path ?? '')
  const value = props.hidden ? undefined : stored
  if (!hasOptions(props.column)) return <TypedCell key={props.id} {...props} value={value} />
  return hasMany(props.column) ? <ChosenMany {...props} value={value} /> : <ChosenOne {...props} value={value} />
}

interface ValueEditorProps extends CellEditorProps {
  value: unknown
}

/** Writes once and leaves; what is refused stays open with the reason. */
function useWriting({ editing, onWrite }: CellEditorProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const busy = useRef(false)
  const write = async (text: string, to: Parameters<GridEditing['leave']>[0]) => {
    if (busy.current) return
    busy.current = true
    const refused = await onWrite(text)
    busy.current = false
    if (refused !== null) return setProblem(refused)
    editing.leave(to)
  }
  return { problem, write }
}

function TypedCell(props: ValueEditorProps) {
  const { column, editing, value } = props
  const { t, language } = useText()
  const start = editText(column, value, language)
  const [text, setText] = useState(editing.typed ?? start)
  const { problem, write } = useWriting(props)
  const left = useRef(false)
  const leave = (to: Parameters<GridEditing['leave']>[0]) => {
    if (text === start) {
      left.current = true
      editing.leave(to)
    } else void write(text, to)
  }
  const long = column.def?.kind === 'note' || /\n/.test(start)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      left.current = true
      editing.leave()
    } else if (event.key === 'Enter' && !(long && (event.altKey || event.shiftKey))) leave('down')
    else if (event.key === 'Tab') leave(event.shiftKey ? 'left' : 'right')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const common = {
    className: styles.cellInput,
    'aria-label': t(column.label),
    'aria-invalid': problem !== null,
    autoFocus: true,
    value: text,
    onKeyDown,
    onBlur: () => {
      if (!left.current) leave('away')
    },
  }
  return (
    <span className={styles.cellEditor}>
      {long ? (
        <textarea
          {...common}
          className={`${styles.cellInput} ${styles.cellArea}`}
          rows={4}
          onFocus={(event) => event.currentTarget.setSelectionRange(text.length, text.length)}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          onFocus={(event) => editing.typed === undefined && event.currentTarget.select()}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {problem && (
        <span role="alert" className={styles.cellProblem}>
          {problem}
        </span>
      )}
    </span>
  )
}

function ChosenOne(props: ValueEditorProps) {
  const { column, editing, value } = props
  const { t } = useText()
  const current = typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : null
  const { options, search } = useOptions(column, current ? [current] : [])
  const { problem, write } = useWriting(props)
  return (
    <span className={styles.cellEditor}>
      <Select
        aria-label={t(column.label)}
        className={styles.cellChoice}
        data={options.map(({ value, label }) => ({ value, label }))}
        defaultValue={current}
        defaultSearchValue={editing.typed}
        defaultDropdownOpened
        searchable
        selectFirstOptionOnChange
        clearable
        autoFocus
        nothingFoundMessage={t(app.nothingFound)}
        comboboxProps={{ withinPortal: true, width: 260, position: 'bottom-start' }}
        maxDropdownHeight={280}
        {...(search && { onSearchChange: search, filter: ({ options: found }) => found })}
        onChange={(chosen) => void write(chosen ?? '', 'down')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Tab') return
          event.stopPropagation()
          event.preventDefault()
          editing.leave(event.key === 'Tab' ? 'right' : undefined)
        }}
        onBlur={() => editing.leave('away')}
      />
      {problem && <span className={styles.cellProblem}>{problem}</span>}
    </span>
  )
}

function ChosenMany(props: ValueEditorProps) {
  const { column, editing, value } = props
  const { t } = useText()
  const [chosen, setChosen] = useState<string[]>(Array.isArray(value) ? (value as string[]) : [])
  const { options, search } = useOptions(column, chosen)
  const { problem, write } = useWriting(props)
  const done = (to: Parameters<GridEditing['leave']>[0]) => void write(chosen.join(','), to)
  return (
    <span className={styles.cellEditor}>
      <MultiSelect
        aria-label={t(column.label)}
        className={styles.cellChoice}
        data={options.map(({ value, label }) => ({ value, label }))}
        value={chosen}
        onChange={setChosen}
        defaultDropdownOpened
        searchable
        hidePickedOptions
        autoFocus
        nothingFoundMessage={t(app.nothingFound)}
        comboboxProps={{ withinPortal: true, width: 260, position: 'bottom-start' }}
        maxDropdownHeight={280}
        {...(search && { onSearchChange: search, filter: ({ options: found }) => found })}
        onKeyDown={(event) => {
          const leaves = event.key === 'Escape' || event.key === 'Tab' || (event.key === 'Enter' && event.ctrlKey)
          if (!leaves) return
          event.stopPropagation()
          event.preventDefault()
          if (event.key === 'Escape') editing.leave()
          else done(event.key === 'Tab' ? 'right' : 'down')
        }}
        onBlur={() => done('away')}
      />
      {problem && <span className={styles.cellProblem}>{problem}</span>}
    </span>
  )
}
