import { Button } from '@mantine/core'
import type { RecordView } from '@shared/search/record-view'
import { agreementWords } from '@shared/text/agreement'
import { IconFilePlus, IconRefresh, IconSignature } from '@tabler/icons-react'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { renewalStart } from './renewal'
import { SigningDialog } from './SigningDialog'

const beforeSigning = ['draft', 'inReview', 'approved']

type Step = 'sign' | 'follow' | 'renew'

/**
 * What an agreement waits for next, as the button at its top: signing while it is negotiated, the agreement proper after
 * a letter of intent, renewal once it holds.
 */
export function NextStep({ view, state }: { view: RecordView<'agreement'>; state: string }) {
  const { t } = useText()
  const { name } = useRecordScope()
  const [doing, setDoing] = useUnfinished<Step | null>('next step', null)
  const { row, links } = view
  const linked = (path: string) =>
    links.some((link) => link.type === 'agreement' && link.path === path && link.total > 0)
  const steps: Step[] = beforeSigning.includes(state)
    ? ['sign']
    : [
        ...(row.type === 'loi' && !linked('parentAgreement') ? (['follow'] as const) : []),
        ...(state !== 'terminated' && state !== 'renewed' && !linked('renewalOf') ? (['renew'] as const) : []),
      ]
  const icons = { sign: IconSignature, follow: IconFilePlus, renew: IconRefresh }
  const verbs = { sign: agreementWords.recordSigning, follow: agreementWords.draftNext, renew: agreementWords.renew }
  const close = () => setDoing(null)
  return (
    <>
      {steps.map((step, at) => {
        const Icon = icons[step]
        return (
          <Button
            key={step}
            variant={at === 0 && (step !== 'renew' || state !== 'inForce') ? 'filled' : 'default'}
            leftSection={<Icon size={16} />}
            onClick={() => setDoing(step)}
          >
            {t(verbs[step])}
          </Button>
        )
      })}
      {doing === 'sign' && <SigningDialog view={view} onClose={close} />}
      {doing === 'renew' && (
        <NewRecordDialog
          type="agreement"
          title={t(agreementWords.renewTitle, { name })}
          intro={t(agreementWords.renewIntro)}
          fields={['title', 'number', 'term', 'validity']}
          start={renewalStart(row, today())}
          opened
          onClose={close}
        />
      )}
      {doing === 'follow' && (
        <NewRecordDialog
          type="agreement"
          title={t(agreementWords.draftNextTitle, { name })}
          intro={t(agreementWords.draftNextIntro)}
          fields={['title', 'type', 'number', 'term']}
          start={{
            parentAgreement: row.id,
            ...(row.parties && { parties: row.parties }),
            ...(row.languages && { languages: row.languages }),
          }}
          opened
          onClose={close}
        />
      )}
    </>
  )
}
