import { Button, SegmentedControl } from '@mantine/core'
import { cohortWords } from '@shared/text/cohort'
import { listWords } from '@shared/text/lists'
import { IconFileImport, IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useView } from '../../office/hooks'
import { EmptyState } from '../../ui/EmptyState'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { SearchBox } from '../../ui/SearchBox'
import { CohortList } from './CohortList'
import { fitsQuery } from './cohort-groups'
import { NewCohortDialog } from './NewCohortDialog'

/** Every cohort of the office: who leaves when, how many, and what still has to be put right. */
export function CohortsPage() {
  const { t, language } = useText()
  const [, go] = useLocation()
  const asked = useSearch() === 'new'
  const { result: cards } = useView('cohorts', {})
  const [query, setQuery] = useState('')
  const shown = cards?.filter((card) => fitsQuery(card, query, language)) ?? []

  return (
    <Page>
      <PageHeader
        title={t(cohortWords.title)}
        actions={
          cards?.length ? (
            <>
              <SegmentedControl
                aria-label={t(listWords.shownAs)}
                value="cards"
                onChange={(shownAs) => shownAs === 'list' && go('/cohorts/list')}
                data={[
                  { value: 'cards', label: t(listWords.cards) },
                  { value: 'list', label: t(listWords.list) },
                ]}
              />
              <SearchBox value={query} onChange={setQuery} placeholder={t(cohortWords.searchCohorts)} />
              <Button leftSection={<IconPlus size={18} />} onClick={() => go('/cohorts?new')}>
                {t(cohortWords.newCohort)}
              </Button>
            </>
          ) : null
        }
      />
      {!cards && <Loading />}
      {cards?.length === 0 && (
        <EmptyState
          icon={<IconUsersGroup size={36} stroke={1.5} />}
          title={t(cohortWords.noneYet)}
          actions={
            <>
              <Button leftSection={<IconPlus size={18} />} onClick={() => go('/cohorts?new')}>
                {t(cohortWords.newCohort)}
              </Button>
              <Button variant="default" leftSection={<IconFileImport size={18} />} onClick={() => go('/import')}>
                {t(cohortWords.importSpreadsheet)}
              </Button>
            </>
          }
        >
          {t(cohortWords.noneYetText)}
        </EmptyState>
      )}
      {cards && cards.length > 0 && shown.length === 0 && <p>{t(cohortWords.noneFound, { query })}</p>}
      <CohortList cards={shown} />
      <NewCohortDialog opened={asked} onClose={() => go('/cohorts', { replace: true })} />
    </Page>
  )
}
