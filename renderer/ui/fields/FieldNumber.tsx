import { showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { useText } from '../language'
import type { FieldProps } from './field'
import { TypedField } from './TypedField'

/** A number, typed freely with or without separators of thousands. */
export function FieldNumber(field: FieldProps<number>) {
  const { language, t } = useText()
  return (
    <TypedField
      {...field}
      inputMode="numeric"
      show={(value) => showNumber(value, language)}
      edit={String}
      read={(text) => {
        if (!text) return { value: undefined }
        const number = Number(text.normalize('NFKC').replace(/[,\s]/g, ''))
        return Number.isFinite(number) ? { value: number } : { problem: t(app.notANumber) }
      }}
    />
  )
}
