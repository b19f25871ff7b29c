import type { Bilingual } from '@shared/model/define'
import { partsOf, type Values } from '@shared/text/say'
import { Fragment, type ReactNode } from 'react'
import { useText } from './language'

interface SentenceProps {
  words: Bilingual
  values?: Values
  /** What stands around the value of a hole, by the name of the hole: a link on a number. */
  around: Readonly<Record<string, (value: string) => ReactNode>>
}

/** A sentence whose values can be more than text: `around={{ count: (count) => <Anchor>{count}</Anchor> }}`. */
export function Sentence({ words, values = {}, around }: SentenceProps) {
  const { language } = useText()
  return partsOf(words, language, values).map(({ hole, text }, index) => {
    const value = hole !== null && hole in values ? String(values[hole]) : text
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their places
    return <Fragment key={index}>{hole === null ? value : (around[hole]?.(value) ?? value)}</Fragment>
  })
}
