import type { Language } from '../model/define'
import { fullName } from '../model/names'
import { showMoney, showPhone } from '../model/show'
import type { BilingualText, DateRange, Money, Name } from '../model/types'
import type { ListColumn } from './columns'

/** A value as it is written when somebody changes it where it stands; readText reads it back as it was. */
export function editText(column: ListColumn, value: unknown, language: Language): string {
  if (value === undefined || value === null) return ''
  switch (column.def?.kind) {
    case 'name':
      return fullName(value as Name)
    case 'bilingualText': {
      const { en, zh } = value as BilingualText
      return (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? ''
    }
    case 'dateRange': {
      const { from, to } = value as DateRange
      return from === to ? (from ?? '') : `${from ?? '…'} – ${to ?? '…'}`
    }
    case 'money':
      return showMoney(value as Money, language)
    case 'phone':
      return showPhone(String(value))
    case 'flag':
      return value === true ? 'yes' : 'no'
    case 'list':
      return Array.isArray(value) ? value.join(language === 'zh' ? '、' : ', ') : ''
    default:
      return String(value)
  }
}
