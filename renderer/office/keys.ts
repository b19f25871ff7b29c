import type { KeysFacts } from '@shared/ipc'
import { useEffect, useState } from 'react'
import { platform } from '../platform'

/** What opens the office, as it is now; undefined until the main process has said. */
export function useKeys(): KeysFacts | undefined {
  const [facts, setFacts] = useState<KeysFacts>()
  useEffect(() => {
    let gone = false
    const stop = platform.onKeys((now) => setFacts(now))
    platform
      .keysFacts()
      .then((now) => !gone && setFacts(now))
      // An office whose locks cannot be read is refused as a whole; there is nothing to set then.
      .catch(() => {})
    return () => {
      gone = true
      stop()
    }
  }, [])
  return facts
}
