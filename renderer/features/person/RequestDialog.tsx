import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { answerBy, type RequestKind } from '@shared/rules/privacy-requests'
import { rulesOn } from '@shared/rules/settings'
import { requestWords } from '@shared/text/requests'
import { enumWord, fieldDef, optionsOf } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { useRecordScope } from '../../records/record-scope'
import { Dialog } from '../../ui/Dialog'
import { FieldEnum } from '../../ui/fields/FieldChoice'
import { FieldDate } from '../../ui/fields/FieldDate'
import { FieldGrid } from '../../ui/fields/FieldGrid'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import styles from './Person.module.css'

interface RequestDialogProps {
  office: Row<'office'> | undefined
  onClose(): void
}

/** Records what the person in scope asked about their data, and by when it is answered. */
export function RequestDialog({ office, onClose }: RequestDialogProps) {
  const { t, language } = useText()
  const { name, save } = useRecordScope()
  const [kind, setKind] = useUnfinished<string | undefined>('request: kind', undefined)
  const [received, setReceived] = useUnfinished<string | undefined>('request: received', today())
  const [chosen, setChosen] = useUnfinished<string | undefined>('request: due', undefined)
  const due = chosen ?? (received && answerBy(received, office, today()))
  const { requestMonths, requestWorkingDays } = rulesOn(office, today())
  const label = (field: string) => fieldDef('privacyRequest', field).label[language]
  const submit = async () => {
    const word = enumWord('privacyRequest', 'kind', kind)
    if (!word || !received || !due) return
    const what = t(word)
    const note = t(requestWords.recorded, { name, what, date: showDate(due, language) })
    const values = { kind: kind as RequestKind, receivedOn: received, due }
    onClose()
    await save(what, { [`requests.${freshId()}`]: values }, [], note)
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(requestWords.recordTitle, { name })}
      verb={t(requestWords.record)}
      blocked={!kind || !received || !due}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <FieldEnum
        label={label('kind')}
        options={optionsOf(fieldDef('privacyRequest', 'kind').values, language)}
        value={kind}
        onSave={setKind}
        placeholder={t(requestWords.kindPlaceholder)}
        required
      />
      <FieldGrid>
        <FieldDate label={label('receivedOn')} value={received} onSave={setReceived} whole />
        <FieldDate label={label('due')} value={due} onSave={setChosen} whole />
      </FieldGrid>
      <p className={styles.hint}>
        {office?.country === 'GB'
          ? t(requestWords.dueHintGb, { count: requestMonths })
          : t(requestWords.dueHintCn, { count: requestWorkingDays })}
      </p>
    </Dialog>
  )
}
