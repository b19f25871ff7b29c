import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { app } from '@shared/text/app'
import { lockWords } from '@shared/text/lock'
import { type KeyboardEvent, useState } from 'react'
import { useText } from '../language'

interface PassphraseInputProps extends Pick<PasswordInputProps, 'error' | 'description' | 'autoFocus' | 'disabled'> {
  label: string
  value: string
  onChange(value: string): void
  size?: 'sm' | 'md'
  ref?: React.Ref<HTMLInputElement>
}

/** A secret that is typed: hidden unless shown, and never kept by the engine. */
export function PassphraseInput({ label, value, onChange, error, description, ...rest }: PassphraseInputProps) {
  const { t } = useText()
  const [capitals, setCapitals] = useState(false)
  const [shown, setShown] = useState(false)
  const look = (event: KeyboardEvent) => setCapitals(event.getModifierState('CapsLock'))
  return (
    <PasswordInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={look}
      onKeyUp={look}
      error={error}
      description={capitals ? t(lockWords.capsLock) : description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      visibilityToggleButtonProps={{ 'aria-label': t(shown ? app.hideTyped : app.showTyped, { label }) }}
      onVisibilityChange={setShown}
      autoComplete="off"
      spellCheck={false}
      maxLength={500}
      {...rest}
    />
  )
}
