import { rulesOn } from '@shared/rules/settings'
import { useLayoutEffect } from 'react'
import { useLocation } from 'wouter'
import { useRecord } from '../office/hooks'
import { today } from '../ui/format'
import { useMomentary } from '../ui/momentary'

/** Whether sensitive values stand open, and the way to open them; null: this office does not mask. */
export interface Reveal {
  revealed: boolean
  onReveal: ((revealed: boolean) => void) | null
}

/** Until the office's record is there, values stand masked. */
function useMasks(): boolean {
  const { result } = useRecord('office', 'office')
  return result ? rulesOn(result, today()).maskSensitive : true
}

/**
 * Sensitive values of what is looked at, open for the moment: they are masked again after a minute and as soon as
 * somebody goes to another page. `subject`: another one here is masked too.
 */
export function useReveal(subject = ''): Reveal {
  const masks = useMasks()
  const [revealed, turn] = useMomentary()
  const [address] = useLocation()
  const [page] = address.split('?')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what ends the moment
  useLayoutEffect(() => turn(false), [page, subject, turn])
  return masks ? { revealed, onReveal: turn } : { revealed: true, onReveal: null }
}
