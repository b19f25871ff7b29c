import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

interface SmallSearchProps {
  value: string
  onChange(value: string): void
  label: string
}

/** Search of a short list inside a menu. */
export function SmallSearch({ value, onChange, label }: SmallSearchProps) {
  return (
    <TextInput
      size="xs"
      type="search"
      aria-label={label}
      placeholder={label}
      data-autofocus
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      leftSection={<IconSearch size={14} aria-hidden />}
    />
  )
}
