import { Checkbox, Select } from '@mantine/core'
import { listColumn } from '@shared/list/columns'
import { choosable } from '@shared/list/look'
import { showNumber } from '@shared/model/show'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { listWords } from '@shared/text/lists'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'
import { RefusedCells } from './CellsPreview'
import { useOwnFields } from './own-fields'
import styles from './RecordList.module.css'
import { ValueInput } from './ValueInput'

interface EditManyProps {
  type: Standalone
  ids: readonly string[]
  revealed: boolean
  country: 'CN' | 'GB'
  onClose(): void
}

/** One field of many records set to one value, with the count of what changes before it does. */
export function EditMany({ type, ids, revealed, country, onClose }: EditManyProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [key, setKey] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [emptied, setEmptied] = useState(false)
  const column = key ? listColumn(type, key) : undefined
  const said = emptied || text.trim() !== ''
  const { result: plan, stale } = useView(
    'planCells',
    column && said
      ? { type, language, country, revealed, ids, columns: [column.key], cells: [[emptied ? '' : text]] }
      : null,
  )
  const known = said && !stale ? plan : undefined
  const number = (count: number) => showNumber(count, language)
  const own = useOwnFields()
  const fields = choosable(type, own)
    .filter(({ editable }) => editable)
    .map(({ key, label }) => ({ value: key, label: t(label) }))
  const submit = async () => {
    if (!known || !column) return
    onClose()
    await make(t(listWords.changedMany, { field: t(column.label), count: known.rows }), known.changes)
  }
  return (
    <Dialog
      opened
      title={t(listWords.editTitle, { count: ids.length })}
      verb={t(listWords.changeThem, { count: known?.rows ?? ids.length })}
      blocked={!known || known.rows === 0}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <Select
        label={t(listWords.field)}
        data={fields}
        value={key}
        searchable
        allowDeselect={false}
        data-autofocus
        nothingFoundMessage={t(app.nothingFound)}
        onChange={(chosen) => {
          setKey(chosen)
          setText('')
        }}
      />
      {column && (
        <>
          {!emptied && <ValueInput key={column.key} column={column} text={text} onText={setText} />}
          <Checkbox
            label={t(listWords.emptyIt)}
            checked={emptied}
            onChange={(event) => setEmptied(event.currentTarget.checked)}
          />
        </>
      )}
      {known && (
        <div role="status">
          <strong>
            {t(listWords.willChange, { count: known.rows }).replace(String(known.rows), number(known.rows))}
          </strong>
          {known.same > 0 && <div className={styles.count}>{t(listWords.sameAlready, { count: known.same })}</div>}
          {known.notUnderstood > 0 && (
            <div className={styles.wrong}>{t(listWords.notUnderstood, { count: known.notUnderstood })}</div>
          )}
        </div>
      )}
      {known && (
        <div className={styles.scroll}>
          <RefusedCells type={type} plan={known} />
        </div>
      )}
    </Dialog>
  )
}
