import { Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { agreementWords } from '@shared/text/agreement'
import { say } from '@shared/text/say'
import { IconCalendarEvent } from '@tabler/icons-react'
import { updated } from '../../records/edits'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'

/** Begins the event at which an agreement is signed: named after it, its parties present, connected in one step. */
export function PlanCeremony({ agreement }: { agreement: Row<'agreement'> }) {
  const { t } = useText()
  const [making, setMaking] = useUnfinished('planning', false)
  if (agreement.event) return null
  const institutions = Object.values(agreement.parties ?? {}).flatMap(({ institution }) => institution ?? [])
  const { en, zh } = agreement.title ?? {}
  const title = {
    ...(en && { en: say(agreementWords.ceremonyOf, 'en', { name: en }) }),
    ...(zh && { zh: say(agreementWords.ceremonyOf, 'zh', { name: zh }) }),
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconCalendarEvent size={16} />}
        onClick={() => setMaking(true)}
      >
        {t(agreementWords.planCeremony)}
      </Button>
      {making && (
        <NewRecordDialog
          type="event"
          title={t(agreementWords.planCeremony)}
          start={{
            kind: 'signing',
            ...((en || zh) && { title }),
            ...(institutions.length > 0 && { institutions: [...new Set(institutions)] }),
            ...(agreement.signedOn && { dates: { from: agreement.signedOn, to: agreement.signedOn } }),
            ...(agreement.signPlace && { place: agreement.signPlace }),
          }}
          also={(event) => [updated('agreement', agreement, { event })]}
          opened
          onClose={() => setMaking(false)}
        />
      )}
    </>
  )
}
