import type { BilingualText, DateRange, Money, Name } from '@shared/model/types'
import { app } from '@shared/text/app'
import { useText } from '../language'
import { FieldDate } from './FieldDate'
import { FieldNumber } from './FieldNumber'
import { FieldText } from './FieldText'
import type { FieldProps } from './field'
import styles from './fields.module.css'

/** A group without its empty parts; an empty group is no value at all. */
function group<T extends object>(whole: T): T | undefined {
  const kept = Object.entries(whole).filter(([, part]) => part !== undefined && part !== '')
  return kept.length ? (Object.fromEntries(kept) as T) : undefined
}

interface PartsProps<V> extends FieldProps<V> {
  /** Names of the two parts where the usual ones do not fit. */
  parts?: { first: string; second: string }
}

/** Family and given names, side by side; the whole as it was written stays until a part is changed. */
export function FieldName({ label, value, onSave, parts, ...field }: PartsProps<Name>) {
  const { t } = useText()
  const save = (part: 'family' | 'given', text: string | undefined) => {
    const { full: _, ...rest } = value ?? {}
    onSave(group({ ...rest, [part]: text }))
  }
  const unsplit = value?.full && !value.family && !value.given
  if (unsplit) {
    return (
      <FieldText {...field} label={label} value={value.full} onSave={(full) => onSave(group({ ...value, full }))} />
    )
  }
  return (
    <div className={styles.pair}>
      <FieldText
        {...field}
        label={parts?.first ?? t(app.labelled, { label, part: t(app.family) })}
        value={value?.family}
        onSave={(text) => save('family', text)}
      />
      <FieldText
        {...field}
        problems={undefined}
        hint={undefined}
        autoFocus={false}
        label={parts?.second ?? t(app.labelled, { label, part: t(app.given) })}
        value={value?.given}
        onSave={(text) => save('given', text)}
      />
    </div>
  )
}

/** The same words in both languages, side by side, English first in the English window. */
export function FieldBilingual({ label, value, onSave, ...field }: FieldProps<BilingualText>) {
  const { t, language } = useText()
  const order = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
  return (
    <div className={styles.pair}>
      {order.map((part, index) => (
        <FieldText
          key={part}
          {...field}
          autoFocus={field.autoFocus && index === 0}
          problems={index === 0 ? field.problems : undefined}
          label={t(app.partOf, { label, part: t(part === 'en' ? app.english : app.chinese) })}
          value={value?.[part]}
          onSave={(text) => onSave(group({ ...value, [part]: text }))}
        />
      ))}
    </div>
  )
}

/** First and last day. */
export function FieldRange({ label, value, onSave, parts, ...field }: PartsProps<DateRange>) {
  const { t } = useText()
  return (
    <div className={styles.pair} data-pair>
      <FieldDate
        {...field}
        label={parts?.first ?? t(app.labelled, { label, part: t(app.from) })}
        value={value?.from}
        onSave={(from) => onSave(group({ ...value, from }))}
      />
      <FieldDate
        {...field}
        problems={undefined}
        label={parts?.second ?? t(app.labelled, { label, part: t(app.to) })}
        near={value?.from}
        value={value?.to}
        onSave={(to) => onSave(group({ ...value, to }))}
      />
    </div>
  )
}

/** An amount with its currency (ISO 4217) close beside it. */
export function FieldMoney({ label, value, onSave, ...field }: FieldProps<Money>) {
  const { t } = useText()
  return (
    <div className={styles.money}>
      <FieldNumber
        {...field}
        label={label}
        value={value?.amount}
        onSave={(amount) => onSave(amount === undefined ? undefined : { ...value, amount })}
      />
      <FieldText
        label={`${t(app.currency)}`}
        value={value?.currency}
        readOnly={!value || field.readOnly}
        onSave={(currency) =>
          value && onSave({ amount: value.amount, ...(currency && { currency: currency.toUpperCase() }) })
        }
      />
    </div>
  )
}
