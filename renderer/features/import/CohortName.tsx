import { TextInput } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../ui/language'

interface CohortNameProps {
  value: string
  onSave(name: string | undefined): void
}

const pause = 350

/** Name of the new cohort. Taken over while it is typed: the way on opens as soon as there is one. */
export function CohortName({ value, onSave }: CohortNameProps) {
  const { t } = useText()
  /** What is being typed; null while the field is left alone. */
  const [draft, setDraft] = useState<string | null>(null)
  const save = useRef(onSave)
  save.current = onSave
  useEffect(() => {
    if (draft === null || draft.trim() === value) return
    const timer = setTimeout(() => save.current(draft.trim() || undefined), pause)
    return () => clearTimeout(timer)
  }, [draft, value])
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim() || undefined)
    setDraft(null)
  }
  return (
    <TextInput
      label={t(importWords.cohortName)}
      value={draft ?? value}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={leave}
    />
  )
}
