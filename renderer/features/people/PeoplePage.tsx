import type { Language } from '@shared/model/define'
import { compareNames } from '@shared/model/names'
import { compareText } from '@shared/model/order'
import { showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { PersonLine } from '@shared/search/people-list'
import { cohortWords } from '@shared/text/cohort'
import { peopleWords } from '@shared/text/people'
import { IconUsers } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useRecord, useView } from '../../office/hooks'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { PersonDrawer } from '../../records/person/PersonDrawer'
import { NameCell, TextCell } from '../../ui/cells'
import { DataTable, type TableColumn } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { SearchBox } from '../../ui/SearchBox'
import { Section } from '../../ui/Section'
import styles from './PeoplePage.module.css'

/** Everybody on record, whatever cohort they are in. */
export function PeoplePage({ office }: { office: Row<'office'> }) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const { result: list } = useView('people', { query, language })
  const { result: person } = useRecord('person', open)
  const columns = useMemo(() => peopleColumns(t, language), [t, language])
  const nobody = list?.total === 0 && query === ''

  return (
    <Page>
      <PageHeader
        title={t(peopleWords.title)}
        subtitle={
          list && list.total > 0 ? t(peopleWords.count, { count: showNumber(list.total, language) }).trim() : undefined
        }
        actions={
          nobody ? null : (
            <SearchBox value={query} onChange={setQuery} placeholder={t(peopleWords.search)} width={380} />
          )
        }
      />
      {!list && <Loading />}
      {nobody && (
        <EmptyState icon={<IconUsers size={36} stroke={1.5} />} title={t(peopleWords.noneYet)}>
          {t(peopleWords.noneYetText)}
        </EmptyState>
      )}
      {list && !nobody && (
        <DataTable
          label={t(peopleWords.title)}
          rows={list.lines}
          columns={columns}
          rowKey={({ id }) => id}
          rowHeight={48}
          chosen={open}
          onOpen={({ id }) => setOpen(id)}
          empty={t(peopleWords.noneFound, { query })}
        />
      )}
      <PersonDrawer person={person ?? null} country={office.country} onClose={() => setOpen(null)}>
        {open && <CohortsOf id={open} />}
      </PersonDrawer>
    </Page>
  )
}

function peopleColumns(t: ReturnType<typeof useText>['t'], language: Language): TableColumn<PersonLine>[] {
  const name = ({ nameZh, nameLatin }: PersonLine) => (language === 'zh' ? nameZh || nameLatin : nameLatin || nameZh)
  const other = ({ nameZh, nameLatin }: PersonLine) =>
    language === 'zh' && nameZh ? nameLatin : nameLatin ? nameZh : ''
  const kinds = (line: PersonLine) =>
    line.kinds.map((kind) => enumWord('person', 'kinds', kind)?.[language] ?? kind).join(', ')
  const college = (line: PersonLine) => inLanguage(line.college, language)
  const cohorts = (line: PersonLine) => line.cohorts.map((cohort) => inLanguage(cohort, language)).join(', ')
  const by = (text: (line: PersonLine) => string) => (a: PersonLine, b: PersonLine) =>
    compareText(text(a), text(b), language)
  const plain = (text: (line: PersonLine) => string) => (line: PersonLine) => <TextCell text={text(line)} />
  return [
    {
      key: 'name',
      header: t(cohortWords.name),
      width: { min: 180, share: 1.5 },
      cell: (line) => <NameCell name={name(line) || <em>{t(cohortWords.nameless)}</em>} other={other(line)} />,
      sort: (a, b) =>
        language === 'zh'
          ? compareNames(
              { nameZh: { full: a.nameZh }, nameLatin: { full: a.nameLatin } },
              { nameZh: { full: b.nameZh }, nameLatin: { full: b.nameLatin } },
            )
          : by(name)(a, b),
    },
    {
      key: 'kinds',
      header: t(peopleWords.kinds),
      width: { min: 110, share: 0.8 },
      cell: plain(kinds),
      sort: by(kinds),
    },
    {
      key: 'college',
      header: t(cohortWords.college),
      width: { min: 180, share: 1.6 },
      cell: plain(college),
      sort: by(college),
    },
    {
      key: 'cohorts',
      header: t(peopleWords.cohorts),
      width: { min: 200, share: 2 },
      cell: plain(cohorts),
      sort: by(cohorts),
    },
  ]
}

/** The cohorts a person is in or was in, each a way to its page. */
function CohortsOf({ id }: { id: string }) {
  const { t, language } = useText()
  const { result } = useView('cohortsOf', { id })
  if (!result?.length) return null
  return (
    <Section title={t(peopleWords.cohorts)}>
      <ul className={styles.cohorts}>
        {result.map(({ enrolment, cohort }) => {
          const role = enumWord('enrolment', 'role', enrolment.role)
          return (
            <li key={enrolment.id}>
              {cohort ? (
                <Link href={`/cohorts/${cohort.id}`}>
                  {inLanguage(cohort.name, language) || t(cohortWords.unnamed)}
                </Link>
              ) : (
                t(cohortWords.unnamed)
              )}
              {role && <span className={styles.role}> · {t(role)}</span>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
