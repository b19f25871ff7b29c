import type { ComboboxStore } from '@mantine/core'
import { useEffect, useRef } from 'react'

/**
 * While somebody types, the first option that fits stands ready, so that Enter takes it and does not send off the form.
 * @param typed what stands in the field; '' leaves nothing ready
 * @param count options now in the list
 * @param at which of them; default the first
 */
export function useFirstOption(combobox: ComboboxStore, typed: string, count: number, at = 0): void {
  const store = useRef(combobox)
  store.current = combobox
  useEffect(() => {
    if (typed === '' || count === 0) return
    // Options are marked in the document, which has the new ones a moment later.
    const later = requestAnimationFrame(() => {
      if (store.current.dropdownOpened) store.current.selectOption(at)
    })
    return () => cancelAnimationFrame(later)
  }, [typed, count, at])
}
