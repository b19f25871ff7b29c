import { Activity, useState } from 'react'
import { ImportPage } from './ImportPage'

interface ImportPlaceProps {
  /** The window is at the import; else at another page. */
  shown: boolean
  /** Cohort it was gone to from. */
  cohortId: string | null
}

/** The import where it stays while people look something up: a file that is open and not written waits as it was left. */
export function ImportPlace({ shown, cohortId }: ImportPlaceProps) {
  const [underWay, setUnderWay] = useState(false)
  if (!shown && !underWay) return null
  return (
    <Activity mode={shown ? 'visible' : 'hidden'}>
      <ImportPage cohortId={cohortId} onUnderWay={setUnderWay} />
    </Activity>
  )
}
