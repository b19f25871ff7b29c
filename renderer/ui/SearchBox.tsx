import { CloseButton, TextInput } from '@mantine/core'
import { app } from '@shared/text/app'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useText } from './language'

/** Asks the search box of the page to take the keyboard; sent by Ctrl+F and the menu. */
export const FIND_EVENT = 'tongxing:find'
/** Asks for the search over everything; heard by the palette. */
export const SEARCH_EVENT = 'tongxing:search'

interface SearchBoxProps {
  value: string
  onChange(value: string): void
  placeholder: string
  width?: number | string
}

/** Search of the list below it; Ctrl+F comes here, Escape empties it. */
export function SearchBox({ value, onChange, placeholder, width = 280 }: SearchBoxProps) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const find = () => {
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener(FIND_EVENT, find)
    return () => window.removeEventListener(FIND_EVENT, find)
  }, [])
  return (
    <TextInput
      ref={input}
      type="search"
      role="searchbox"
      w={width}
      aria-label={placeholder}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !value) return
        event.stopPropagation()
        onChange('')
      }}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        value ? <CloseButton size="sm" aria-label={t(app.clearSearch)} onClick={() => onChange('')} /> : null
      }
    />
  )
}
