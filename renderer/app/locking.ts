import { office } from '../office/client'
import { platform } from '../platform'
import { forgetPutBack, putBack, unfinished } from '../ui/unfinished'

/** How long what is under way may take when the office is locked; what was not saved then is told when it is opened. */
const QUIET_WITHIN = 1000
/** Told at most this often that somebody is there, in milliseconds. */
const SAY_EVERY = 1000
/** After so long everything that was unfinished stands on the page again. */
const BACK_WITHIN = 6000

/** Hands over what is unfinished when the office is locked, and says while somebody is there. Call it once. */
export function startLocking(): void {
  platform.onLock(async () => {
    await cellWritten()
    await office.quiet(QUIET_WITHIN)
    await platform.keepDrafts({ at: window.location.hash.slice(1), kept: unfinished() })
  })
  let said = 0
  const active = () => {
    if (performance.now() - said < SAY_EVERY) return
    said = performance.now()
    // Without an answer the office locks a little early, and nothing is lost.
    platform.saysActive().catch(() => {})
  }
  for (const event of ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const) {
    window.addEventListener(event, active, { capture: true, passive: true })
  }
  // The window hears the key first, as a rule; keys that were sent and not pressed come here.
  window.addEventListener('keydown', (event) => {
    const mac = navigator.userAgent.includes('Mac OS')
    if (event.key.toLowerCase() !== 'l' || !(mac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey)
      return
    event.preventDefault()
    void platform.lockNow()
  })
}

/** What is typed into a cell of a sheet is written, as when one goes elsewhere: lines may stand otherwise tomorrow. */
async function cellWritten(): Promise<void> {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !activeElement.closest('[role=grid]')) return
  activeElement.blur()
  await new Promise((resolve) => setTimeout(resolve, 60))
}

/** Goes to the page where the office was locked, with what was unfinished there. */
export async function goOnWhereLocked(): Promise<void> {
  const drafts = await platform.giveDrafts()
  if (!drafts) return
  window.history.replaceState(null, '', `#${drafts.at}`)
  putBack(drafts.kept)
  const stop = office.subscribeState(() => {
    if (office.state().phase !== 'open') return
    stop()
    setTimeout(() => {
      forgetPutBack()
      void platform.draftsTaken()
    }, BACK_WITHIN)
  })
}
