import { TagsInput } from '@mantine/core'
import { FindingList } from '../FindingList'
import type { FieldProps } from './field'

/** Several short texts: former names, vocational areas. Enter or a comma ends one. */
export function FieldTexts({ label, value = [], onSave, problems, hint, readOnly, placeholder }: FieldProps<string[]>) {
  return (
    <TagsInput
      label={label}
      value={value}
      onChange={(texts) => onSave(texts.length ? texts : undefined)}
      splitChars={[',', '，', '、', ';', '；']}
      readOnly={readOnly}
      placeholder={value.length ? undefined : placeholder}
      description={problems?.length ? undefined : hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={problems?.length ? <FindingList compact problems={problems} /> : undefined}
      errorProps={{ component: 'div' }}
    />
  )
}
