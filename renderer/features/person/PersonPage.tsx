import { Badge, Button, Menu } from '@mantine/core'
import { ageOn } from '@shared/model/dates'
import type { Row } from '@shared/model/types'
import { bornOn } from '@shared/rules/facts'
import { isUnder14 } from '@shared/rules/masking'
import type { RecordView } from '@shared/search/record-view'
import type { PersonLife } from '@shared/summary/person-life'
import { peopleWords, personPage } from '@shared/text/people'
import { privacyWords } from '@shared/text/privacy'
import { erasureWords } from '@shared/text/retention'
import { IconCertificate, IconFolderDown, IconHammer, IconTrashX, IconUserPlus } from '@tabler/icons-react'
import { useView } from '../../office/hooks'
import { enumWord } from '../../records/dictionary-fields'
import { personName } from '../../records/names'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { RecordPage } from '../../records/page/RecordPage'
import { Portrait } from '../../records/person/Portrait'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { EnrolDialog } from './EnrolDialog'
import { ErasePerson } from './ErasePerson'
import { PairDialog } from './PairDialog'
import { PersonBeside } from './PersonBeside'
import { PersonBody } from './PersonBody'
import { PersonFileDialog } from './PersonFileDialog'
import { PersonStrip } from './PersonStrip'
import type { PersonAction } from './person-action'

const noLife: PersonLife = { items: [], enrolments: [], results: [], contactOf: [], guestOf: [], hours: 0 }

/** A person: who it is, how to reach them, their papers, and their whole life with the office. */
export function PersonPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t, language } = useText()
  const { result } = useView('personLife', { id })
  const [action, setAction] = useUnfinished<PersonAction | null>('action', null)
  const life = result ?? noLife
  const close = () => setAction(null)
  return (
    <RecordPage
      type="person"
      id={id}
      office={office}
      masks
      allSensitive={({ row }) => isUnder14(row, today())}
      portrait={() => <Portrait size="large" />}
      facts={(view) => <Marks view={view} />}
      strip={({ row }) => <PersonStrip person={row} life={life} />}
      actions={() => (
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => setAction('enrol')}>
          {t(personPage.enrol)}
        </Button>
      )}
      menu={() => (
        <>
          <Menu.Item leftSection={<IconCertificate size={16} />} onClick={() => setAction('result')}>
            {t(personPage.addResult)}
          </Menu.Item>
          <Menu.Item leftSection={<IconHammer size={16} />} onClick={() => setAction('pair')}>
            {t(personPage.pair)}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderDown size={16} />} onClick={() => setAction('copy')}>
            {t(privacyWords.copy)}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrashX size={16} />} onClick={() => setAction('erase')}>
            {t(erasureWords.menu)}
          </Menu.Item>
        </>
      )}
      beside={() => <PersonBeside life={life} onAction={setAction} />}
      connections={() => shownByThePage}
    >
      {({ row }) => (
        <>
          <PersonBody person={row} life={life} />
          {action === 'enrol' && <EnrolDialog person={row} life={life} onClose={close} />}
          {action === 'result' && (
            <NewRecordDialog type="qualificationResult" start={{ person: id }} opened onClose={close} onMade={close} />
          )}
          {action === 'pair' && <PairDialog person={row} onClose={close} />}
          {action === 'erase' && <ErasePerson person={row} onClose={close} />}
          {action === 'copy' && <PersonFileDialog id={id} name={personName(row, language)} onClose={close} />}
        </>
      )}
    </RecordPage>
  )
}

/** Connections that stand in the page's own groups, with more about each than a name. */
const shownByThePage = (
  [
    ['enrolment', 'person'],
    ['qualificationResult', 'person'],
    ['event', 'guests.person'],
    ['institution', 'contacts.person'],
    ['masterClass', 'master'],
    ['masterClass', 'pairs.master'],
    ['masterClass', 'pairs.apprentice'],
    ['output', 'person'],
  ] as const
).map(([type, path]) => ({ type, paths: [path], elsewhere: true }))

/** After the name: what the person is to the office, and that a child's data is handled with more care. */
function Marks({ view: { row } }: { view: RecordView<'person'> }) {
  const { t } = useText()
  const born = bornOn(row)
  const age = born ? ageOn(born, today()) : null
  return (
    <>
      {(row.kinds ?? []).map((kind) => {
        const word = enumWord('person', 'kinds', kind)
        return (
          <Badge key={kind} color="gray" size="lg">
            {word && t(word)}
          </Badge>
        )
      })}
      {age && age.least === age.most && <span>{t(personPage.yearsOld, { age: age.least })}</span>}
      {isUnder14(row, today()) && (
        <Badge color="amber" size="lg">
          {t(peopleWords.under14)}
        </Badge>
      )}
    </>
  )
}
