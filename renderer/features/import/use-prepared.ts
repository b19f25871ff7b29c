import { useEffect } from 'react'
import { office } from '../../office/client'
import { savedBefore } from '../../office/saved-before'
import type { Session } from './import-run'

/** Milliseconds without another decision. */
const QUIET = 300

/**
 * Has what goes before an import done while the person still looks at the plan, so that the press of the last button takes
 * no time: a backup, and the change set made and sent. A decision drops the set, and it is made anew.
 * @param here the page with that button is shown, and nothing of it is being worked out
 */
export function usePrepared({ plan, version }: Session, here: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the office makes another plan of it
  useEffect(() => {
    if (!here) return
    let gone = false
    const prepare = async () => {
      await savedBefore('import')
      if (!gone) await office.ask('prepareImport', { plan })
    }
    // What is wrong says itself at the press.
    const later = setTimeout(() => void prepare().catch(() => undefined), QUIET)
    return () => {
      gone = true
      clearTimeout(later)
    }
  }, [here, plan, version])
}
