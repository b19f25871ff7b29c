import { useEffect, useState } from 'react'
import { platform } from '../../platform'

/** The name that stands on the print: who works at the program. null until it is known. */
export function usePrintedBy(): string | null {
  const [who, setWho] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    platform.settings().then(
      (settings) => gone || setWho(settings.who),
      () => gone || setWho(''),
    )
    return () => {
      gone = true
    }
  }, [])
  return who
}
