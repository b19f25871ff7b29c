import type { Change } from '@shared/model/change-set'
import { withValue } from '@shared/model/paths'
import type { Row, Standalone } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { agreementWords } from '@shared/text/agreement'
import { recordWords } from '@shared/text/records'
import { useRecord } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { inLanguage } from '../../records/names'
import { Fields } from '../../records/page/Fields'
import { DraftScopeProvider, useRecordScope } from '../../records/record-scope'
import { Dialog } from '../../ui/Dialog'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'

/**
 * Asks when and where an agreement was signed and from when to when it holds, and writes all of it in one step. An
 * agreement that it renews becomes renewed in the same step.
 */
export function SigningDialog({ view, onClose }: { view: RecordView<'agreement'>; onClose(): void }) {
  const { t, language } = useText()
  const { name } = useRecordScope()
  const { make } = useChanges()
  const { row } = view
  const { result: renewed } = useRecord('agreement', row.renewalOf ?? null)
  const { result: event } = useRecord('event', row.event ?? null)
  const [values, setValues] = useUnfinished<Record<string, unknown>>('signing', {})
  const [made, setMade] = useUnfinished<readonly Change[]>('signing: made', [])
  const day = row.signedOn ?? event?.dates?.from ?? today()
  const proposed = { ...(day.length === 10 && { signedOn: day }), ...(event?.place && { signPlace: event.place }) }
  const draft = Object.entries(values).reduce((next, [path, value]) => withValue(next, path, value), {
    ...proposed,
    ...row,
  } as Row<'agreement'>)
  const replaces = renewed && renewed.state !== 'renewed' && renewed.state !== 'terminated' ? renewed : null
  const sign = async () => {
    const signing = updated('agreement', row, {
      signedOn: draft.signedOn,
      signPlace: draft.signPlace,
      event: draft.event,
      validity: draft.validity,
      term: draft.term,
      state: 'signed',
    })
    const along = replaces && updated('agreement', replaces, { state: 'renewed' })
    if (await make(t(agreementWords.signedNote, { name }), [...made, signing, along])) onClose()
  }
  return (
    <Dialog
      opened
      title={t(agreementWords.recordSigningTitle, { name })}
      verb={t(agreementWords.signVerb)}
      onSubmit={() => void sign()}
      onClose={onClose}
    >
      <DraftScopeProvider
        type="agreement"
        row={draft as Row<Standalone>}
        onChange={(written, alongside) => {
          setValues((before) => ({ ...before, ...written }))
          setMade((before) => [...before, ...alongside])
        }}
      >
        <Fields
          record="agreement"
          fields={['signedOn', 'signPlace', 'event', 'validity', 'term']}
          wide={['event', 'validity']}
        />
      </DraftScopeProvider>
      {replaces && (
        <p>
          {t(agreementWords.signingRenews, {
            name: inLanguage(replaces.title, language) || t(recordWords.unnamed),
          })}
        </p>
      )}
    </Dialog>
  )
}
