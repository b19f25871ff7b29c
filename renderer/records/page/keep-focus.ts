import type { MouseEvent } from 'react'

/**
 * A press on words beside a field (Yes, No, a label) leaves the focus where it is: what closes once the focus is gone
 * would otherwise be gone before the press counts.
 */
export function keepFocus(event: MouseEvent): void {
  if (!(event.target as Element).closest('input, textarea, button, a')) event.preventDefault()
}
