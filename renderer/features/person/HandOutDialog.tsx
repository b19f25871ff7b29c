import type { Fields } from '@shared/model/types'
import { peopleWords, personPage } from '@shared/text/people'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { handedOut } from '../../records/person/custody'
import { useRecordScope } from '../../records/record-scope'
import { Dialog } from '../../ui/Dialog'
import { FieldDate } from '../../ui/fields/FieldDate'
import { FieldGrid } from '../../ui/fields/FieldGrid'
import { FieldText } from '../../ui/fields/FieldText'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'

interface HandOutDialogProps {
  /** Key of the document of the person in scope. */
  id: string
  document: Fields<'travelDocument'>
  onClose(): void
}

/** Asks what a document is handed out for, and until when. */
export function HandOutDialog({ id, document, onClose }: HandOutDialogProps) {
  const { t, language } = useText()
  const { name, save } = useRecordScope()
  const [out, setOut] = useUnfinished<string | undefined>(`hand out ${id}: out`, today())
  const [due, setDue] = useUnfinished<string | undefined>(`hand out ${id}: due`, undefined)
  const [purpose, setPurpose] = useUnfinished<string | undefined>(`hand out ${id}: purpose`, undefined)
  const [by, setBy] = useUnfinished<string | undefined>(`hand out ${id}: by`, undefined)
  const what = t(enumWord('travelDocument', 'type', document.type) ?? peopleWords.documents)
  const label = (field: string) => fieldDef('travelDocument', `custodyLog.${field}`).label[language]
  const submit = async () => {
    const loan = { ...(out && { out }), ...(purpose && { purpose }), ...(by && { by }), ...(due && { due }) }
    onClose()
    await save(what, handedOut(id, loan, freshId), [], t(personPage.handedOut, { what, name }))
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(personPage.handOutTitle, { what: language === 'en' ? what.toLowerCase() : what })}
      verb={t(personPage.handOut)}
      blocked={!out}
      onSubmit={submit}
      size="md"
    >
      <FieldGrid>
        <FieldDate label={label('out')} value={out} onSave={setOut} whole />
        <FieldDate label={label('due')} value={due} onSave={setDue} whole />
      </FieldGrid>
      <FieldText label={label('purpose')} value={purpose} onSave={setPurpose} />
      <FieldText label={label('by')} value={by} onSave={setBy} />
    </Dialog>
  )
}
