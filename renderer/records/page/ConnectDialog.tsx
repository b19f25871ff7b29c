import type { AnyRow, Standalone } from '@shared/model/types'
import { recordWords } from '@shared/text/records'
import { useState } from 'react'
import { useRecord } from '../../office/hooks'
import { Dialog } from '../../ui/Dialog'
import { FieldReference } from '../../ui/fields/FieldReference'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'
import { recordDef } from '../dictionary-fields'
import { updated } from '../edits'
import { useChoices } from '../ReferenceField'
import { useRecordScope } from '../record-scope'

interface ConnectDialogProps {
  type: Standalone
  /** What the chosen record is given, so that it refers to the one of the page. */
  values(row: AnyRow): Readonly<Record<string, unknown>>
  onClose(): void
}

/** Connects a record that is there already with the one of the page, which it is to refer to. */
export function ConnectDialog({ type, values, onClose }: ConnectDialogProps) {
  const { t, language } = useText()
  const { name } = useRecordScope()
  const { make } = useChanges()
  const [chosen, setChosen] = useState<string | undefined>()
  const { options, setQuery } = useChoices(type, chosen ? [chosen] : [])
  const { result: row } = useRecord(type, chosen ?? null)
  const what = recordDef(type).label[language]
  const connect = async () => {
    if (!row) return
    const other = options.find(({ value }) => value === chosen)?.label ?? what
    const change = updated(type, row, values(row as unknown as AnyRow))
    if (await make(t(recordWords.connected, { name: other, other: name }), [change])) onClose()
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(recordWords.connectTitle, { name })}
      verb={t(recordWords.connect)}
      blocked={!row}
      onSubmit={() => void connect()}
      onClose={onClose}
    >
      <FieldReference label={what} value={chosen} onSave={setChosen} options={options} onQuery={setQuery} autoFocus />
    </Dialog>
  )
}
