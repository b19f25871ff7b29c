import type { FieldProps, Reading } from './field'
import { TypedField } from './TypedField'

interface FieldTextProps extends FieldProps<string> {
  /** Brings what was typed into the form that is kept; default: as typed. */
  read?(text: string): Reading<string>
  /** The form people read; default: as kept. */
  show?(value: string): string
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url'
}

const asTyped = (text: string): Reading<string> => ({ value: text || undefined })

/** One line of text: names of things, numbers of papers, phones, addresses. */
export function FieldText({ read = asTyped, show = (value) => value, ...field }: FieldTextProps) {
  return <TypedField {...field} read={read} show={show} edit={(value) => value} />
}

/** Text of several lines. */
export function FieldNote({ read = asTyped, show = (value) => value, ...field }: FieldTextProps) {
  return <TypedField {...field} multiline read={read} show={show} edit={(value) => value} />
}
