import { Button, SegmentedControl } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { duplicateWords } from '@shared/text/duplicates'
import { emptyLists, listPageWords } from '@shared/text/list-pages'
import { listWords } from '@shared/text/lists'
import { plurals, recordWords } from '@shared/text/records'
import { retentionWords } from '@shared/text/retention'
import { IconFileImport, IconHourglassEmpty, IconPlus, IconUsers } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { ListedType } from '../../records/addresses'
import { recordDef } from '../../records/dictionary-fields'
import { RecordList } from '../../records/list/RecordList'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { recordIcons } from '../../records/record-icons'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { useUnfinished } from '../../ui/unfinished'
import { ListTabs } from './ListTabs'

interface ListPageProps {
  type: ListedType
  office: Row<'office'>
}

/** All records of a type. */
export function ListPage({ type, office }: ListPageProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const [making, setMaking] = useUnfinished(`making ${type}`, false)
  const Icon = recordIcons[type]
  const name = t(plurals[type])
  const what = recordDef(type).label[language]
  const make = madeHere.has(type) && (
    <Button
      leftSection={<IconPlus size={18} />}
      onClick={() => (type === 'cohort' ? go('/cohorts?new') : setMaking(true))}
    >
      {t(recordWords.newRecord, { what: language === 'en' ? what.toLowerCase() : what })}
    </Button>
  )
  const bring = (
    <Button variant="default" leftSection={<IconFileImport size={18} />} onClick={() => go('/import')}>
      {t(listPageWords.import)}
    </Button>
  )
  return (
    <Page fills>
      <ListTabs type={type} />
      <RecordList
        key={type}
        type={type}
        office={office}
        header={(any) => (
          <PageHeader
            title={name}
            actions={
              <>
                {type === 'cohort' && <CohortSwitch onCards={() => go('/cohorts')} />}
                {any && type === 'person' && (
                  <>
                    <Button variant="default" leftSection={<IconUsers size={18} />} onClick={() => go('/duplicates')}>
                      {t(duplicateWords.title)}
                    </Button>
                    <Button
                      variant="default"
                      leftSection={<IconHourglassEmpty size={18} />}
                      onClick={() => go('/retention')}
                    >
                      {t(retentionWords.title)}
                    </Button>
                  </>
                )}
                {any && bring}
                {any && make}
              </>
            }
          />
        )}
        empty={
          <EmptyState
            icon={<Icon size={36} stroke={1.5} />}
            title={t(listPageWords.noneYet, { what: language === 'en' ? name.toLowerCase() : name })}
            actions={
              <>
                {make}
                {bring}
              </>
            }
          >
            {t(emptyLists[type])}
          </EmptyState>
        }
      />
      {making && <NewRecordDialog type={type} opened onClose={() => setMaking(false)} />}
    </Page>
  )
}

/** Enrolments come about on the page of their cohort. */
const madeHere: ReadonlySet<ListedType> = new Set<ListedType>(
  (Object.keys(emptyLists) as ListedType[]).filter((type) => type !== 'enrolment'),
)

/** The way from the list of cohorts to their cards. */
function CohortSwitch({ onCards }: { onCards(): void }) {
  const { t } = useText()
  return (
    <SegmentedControl
      aria-label={t(listWords.shownAs)}
      value="list"
      onChange={(shown) => shown === 'cards' && onCards()}
      data={[
        { value: 'cards', label: t(listWords.cards) },
        { value: 'list', label: t(listWords.list) },
      ]}
    />
  )
}
