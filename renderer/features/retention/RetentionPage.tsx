import { Button, SegmentedControl } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import { plurals } from '@shared/text/records'
import { retentionWords } from '@shared/text/retention'
import { IconSettings } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../office/hooks'
import { listAddress } from '../../records/addresses'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { CohortEnds } from './CohortEnds'
import { DueList } from './DueList'
import { HeldList } from './HeldList'

/** People told about at once. */
const STEP = 200

type Part = 'due' | 'held' | 'ends'

/** Whose data are due for erasure and why, who is still needed, and when the data of each cohort come to their end. */
export function RetentionPage() {
  const { t, language } = useText()
  const [, go] = useLocation()
  const [chosen, setChosen] = useState<Part | null>(null)
  const [most, setMost] = useState(STEP)
  const { result: queue } = useView('retention', { most })
  if (!queue) return <Loading />
  const { ids, due, held, heldCount, cohorts } = queue
  const more = () => setMost(most + STEP)
  const part = chosen ?? (ids.length > 0 || heldCount === 0 ? 'due' : 'held')
  return (
    <Page>
      <PageHeader
        title={t(retentionWords.title)}
        subtitle={t(retentionWords.subtitle)}
        above={{ label: t(plurals.person), to: listAddress.person }}
        actions={
          <Button
            variant="default"
            leftSection={<IconSettings size={18} aria-hidden />}
            onClick={() => go('/settings?at=keeping')}
          >
            {t(retentionWords.settingsLink)}
          </Button>
        }
      />
      <div>
        <SegmentedControl
          aria-label={t(retentionWords.parts)}
          value={part}
          onChange={(value) => setChosen(value as Part)}
          data={[
            { value: 'due', label: t(retentionWords.due, { count: showNumber(ids.length, language) }) },
            { value: 'held', label: t(retentionWords.held, { count: showNumber(heldCount, language) }) },
            { value: 'ends', label: t(retentionWords.ends) },
          ]}
        />
      </div>
      {part === 'due' && <DueList ids={ids} people={due} onMore={more} />}
      {part === 'held' && <HeldList people={held} count={heldCount} onMore={more} />}
      {part === 'ends' && <CohortEnds cohorts={cohorts} />}
    </Page>
  )
}
