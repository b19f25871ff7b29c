import { Button, SegmentedControl } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import { plurals } from '@shared/text/records'
import { requestWords } from '@shared/text/requests'
import { retentionWords } from '@shared/text/retention'
import { IconSettings } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../office/hooks'
import { listAddress } from '../../records/addresses'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { AskingList } from './AskingList'
import { CohortEnds } from './CohortEnds'
import { DueList } from './DueList'
import { HeldList } from './HeldList'

/** People told about at once. */
const STEP = 200

type Part = 'asking' | 'due' | 'held' | 'ends'

/** Who asked about their data, whose are due for erasure, who is still needed, and when the data of each cohort end. */
export function RetentionPage() {
  const { t, language } = useText()
  const [, go] = useLocation()
  const [chosen, setChosen] = useState<Part | null>(null)
  const first = useRef<Part>(null)
  const [most, setMost] = useState(STEP)
  const { result: queue } = useView('retention', { most })
  if (!queue) return <Loading />
  const { asking, askingCount, ids, due, held, heldCount, cohorts } = queue
  const more = () => setMost(most + STEP)
  // The part that is opened first stays when the last of it is done.
  first.current ??= askingCount > 0 ? 'asking' : ids.length > 0 || heldCount === 0 ? 'due' : 'held'
  const part = chosen ?? first.current
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
            { value: 'asking', label: t(requestWords.tab, { count: showNumber(askingCount, language) }) },
            { value: 'due', label: t(retentionWords.due, { count: showNumber(ids.length, language) }) },
            { value: 'held', label: t(retentionWords.held, { count: showNumber(heldCount, language) }) },
            { value: 'ends', label: t(retentionWords.ends) },
          ]}
        />
      </div>
      {part === 'asking' && <AskingList people={asking} count={askingCount} onMore={more} />}
      {part === 'due' && <DueList ids={ids} people={due} onMore={more} />}
      {part === 'held' && <HeldList people={held} count={heldCount} onMore={more} />}
      {part === 'ends' && <CohortEnds cohorts={cohorts} />}
    </Page>
  )
}
