import type { Bilingual } from '@shared/model/define'
import { templateWords } from '@shared/text/templates'
import { useEffect, useState } from 'react'
import { fillSentence } from '../../records/forms/fill-form'
import { type Form, type ReadForm, readForm } from '../../records/forms/form'

interface Reading {
  /** undefined until it is read. */
  read: ReadForm | undefined
  /** Why it cannot be read; null where it can. */
  sentence: Bilingual | null
}

/** A form with its placeholders and everything that is wrong with them. */
export function useReadForm(form: Form): Reading {
  const [reading, setReading] = useState<Reading & { key: string }>({ key: '', read: undefined, sentence: null })
  const key = `${form.of} ${form.file?.sha256}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is read.
  useEffect(() => {
    let gone = false
    readForm(form).then(
      (read) => gone || setReading({ key, read: read ?? undefined, sentence: read ? null : templateWords.notKept }),
      (error: unknown) => gone || setReading({ key, read: undefined, sentence: fillSentence(error, form) }),
    )
    return () => {
      gone = true
    }
  }, [key])
  return reading.key === key ? reading : { read: undefined, sentence: null }
}
