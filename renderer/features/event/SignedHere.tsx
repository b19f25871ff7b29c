import { Button } from '@mantine/core'
import type { AnyRow } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { eventWords } from '@shared/text/event'
import { recordWords } from '@shared/text/records'
import { IconLink, IconPlus } from '@tabler/icons-react'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { ConnectDialog } from '../../records/page/ConnectDialog'
import { ConnectionLine } from '../../records/page/Connections'
import { useRecordScope } from '../../records/record-scope'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import styles from './Event.module.css'

/** Up to so many institutions present are taken for the parties of an agreement signed there. */
const MOST_PARTIES = 3

/** The agreements signed at the event, and the ways to record one more: a new one, or one on record. */
export function SignedHere({ view }: { view: RecordView<'event'> }) {
  const { t } = useText()
  const { name } = useRecordScope()
  const [adding, setAdding] = useUnfinished<'new' | 'old' | null>('signed here', null)
  const { row, links } = view
  const lines = links.find(({ type, path }) => type === 'agreement' && path === 'event')?.lines ?? []
  const day =
    row.dates?.from?.length === 10 && row.dates.from === (row.dates.to ?? row.dates.from) ? row.dates.from : ''
  const present = row.institutions ?? []
  const parties = present.length <= MOST_PARTIES ? present : []
  /** What an agreement signed here is given: the day and the place where it has none of its own. */
  const signed = (agreement: Partial<AnyRow>) => ({
    event: row.id,
    ...(day && agreement.signedOn === undefined && { signedOn: day }),
    ...(row.place && agreement.signPlace === undefined && { signPlace: row.place }),
  })
  return (
    <>
      {lines.length === 0 ? (
        <p className={styles.none}>{t(eventWords.nothingSigned)}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              <ConnectionLine line={line} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          onClick={() => setAdding('new')}
        >
          {t(eventWords.signAnother)}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconLink size={16} />}
          onClick={() => setAdding('old')}
        >
          {t(eventWords.signExisting)}
        </Button>
      </div>
      {adding === 'new' && (
        <NewRecordDialog
          type="agreement"
          intro={t(recordWords.connectedWith, { name })}
          start={{
            ...signed({}),
            ...(row.state === 'held' && day && { state: 'signed' }),
            ...Object.fromEntries(parties.map((institution, at) => [`parties.k${at + 1}.institution`, institution])),
          }}
          opened
          onClose={() => setAdding(null)}
        />
      )}
      {adding === 'old' && <ConnectDialog type="agreement" values={signed} onClose={() => setAdding(null)} />}
    </>
  )
}
