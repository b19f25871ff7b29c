import type { Problem } from '../FindingList'
import type { Answer } from './answers'

/** What every field takes: a value to show, and somewhere to put it when the person leaves the field. */
export interface FieldProps<V> {
  label: string
  value: V | undefined
  /** Called once the person leaves the field with another value; undefined: emptied. */
  onSave(value: V | undefined): void
  /** What is wrong with the value, shown beside it. */
  problems?: readonly Problem[]
  /** Said under the field while nothing is wrong. */
  hint?: string
  placeholder?: string
  /** Sensitive: shown as dots until asked for. */
  masked?: boolean
  /** What stands there while it is masked; default: dots. */
  maskedAs?: string
  required?: boolean
  readOnly?: boolean
  /** Answers that can stand in place of a value, and the one given. */
  answers?: readonly Answer[]
  answer?: Answer | null
  onAnswer?(answer: Answer | null): void
  autoFocus?: boolean
}

/** What a text means as a value, or why it means nothing. */
export type Reading<V> =
  | { value: V | undefined }
  /** `choices`: what it can mean, to be chosen from. */
  | { problem: string; choices?: readonly { label: string; value: V }[] }
