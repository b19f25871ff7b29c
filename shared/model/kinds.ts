import { countryName } from './country-names'
import { isPartialDate } from './dates'
import type { FieldDef, KindName, Language } from './define'
import { fullName, sortableName } from './names'
import { showDate, showMoney, showPhone, showRange } from './show'
import type { BilingualText, DateRange, FileRef, Money, Name } from './types'

/** How the values of one kind are checked, shown and put in order. `value` is what a record holds. */
export interface Kind {
  /** Whether a record may hold the value. */
  check(value: unknown, field: FieldDef): boolean
  /** The value in words; '' for no value. */
  show(value: unknown, field: FieldDef, language: Language): string
  /** For ordering: texts compare by the collator of the language, numbers by size. No value gives ''. */
  sortKey(value: unknown, field: FieldDef, language: Language): string | number
}

export const noneWords: Readonly<Record<Language, string>> = { en: 'None', zh: '无' }
const yes: Readonly<Record<Language, string>> = { en: 'Yes', zh: '是' }
const no: Readonly<Record<Language, string>> = { en: 'No', zh: '否' }

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const onlyTexts = (value: unknown, keys: readonly string[]) =>
  isGroup(value) && Object.entries(value).every(([key, part]) => keys.includes(key) && isText(part))

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** A kind held as a text that is shown as it stands. */
const plainText: Kind = {
  check: isText,
  show: (value) => String(value),
  sortKey: (value) => String(value),
}

const date: Kind = {
  check: (value) => typeof value === 'string' && isPartialDate(value),
  show: (value, _, language) => showDate(String(value), language),
  sortKey: (value) => String(value),
}

const enumeration: Kind = {
  check: (value, field) => typeof value === 'string' && Object.hasOwn(field.values ?? {}, value),
  show: (value, field, language) => field.values?.[String(value)]?.[language] ?? String(value),
  // In the order of the list, not of the alphabet.
  sortKey: (value, field) => Object.keys(field.values ?? {}).indexOf(String(value)),
}

const country: Kind = {
  check: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  show: (value, _, language) => countryName(String(value), language),
  sortKey: (value, _, language) => countryName(String(value), language),
}

function itemField(field: FieldDef): FieldDef | null {
  if (field.of === undefined || !(field.of in kinds)) return null
  const { of, ...rest } = field
  return { ...rest, kind: of as KindName }
}

const list: Kind = {
  check: (value, field) => {
    const item = itemField(field)
    if (Array.isArray(value))
      return value.every((entry) => (item ? kinds[item.kind].check(entry, item) : isText(entry)))
    return isGroup(value)
  },
  show: (value, field, language) => {
    const item = itemField(field)
    if (!Array.isArray(value)) return ''
    const shown = value.map((entry) => (item ? kinds[item.kind].show(entry, item, language) : String(entry)))
    return shown.join(language === 'zh' ? '、' : ', ')
  },
  sortKey: (value) => (Array.isArray(value) ? value.length : 0),
}

const withParts = (keys: readonly string[]): Pick<Kind, 'check'> => ({ check: (value) => onlyTexts(value, keys) })

/** Every kind of the dictionary. Fields say which one they are. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  text: plainText,
  note: plainText,
  email: plainText,
  url: plainText,
  reference: plainText,
  phone: {
    check: (value) => typeof value === 'string' && /^\+[1-9]\d{5,14}(;ext=\d+)?$/.test(value),
    show: (value) => showPhone(String(value)),
    sortKey: (value) => String(value),
  },
  date,
  partialDate: date,
  dateRange: {
    check: (value) =>
      isGroup(value) &&
      Object.entries(value).every(
        ([key, day]) => (key === 'from' || key === 'to') && typeof day === 'string' && isPartialDate(day),
      ),
    show: (value, _, language) => showRange(value as DateRange, language),
    sortKey: (value) => (value as DateRange).from ?? (value as DateRange).to ?? '',
  },
  number: {
    check: isNumber,
    show: (value, _, language) => new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB').format(Number(value)),
    sortKey: (value) => Number(value),
  },
  money: {
    check: (value) =>
      isGroup(value) && isNumber(value.amount) && (value.currency === undefined || isText(value.currency)),
    show: (value, _, language) => showMoney(value as unknown as Money, language),
    sortKey: (value) => (value as Money).amount,
  },
  flag: {
    check: (value) => typeof value === 'boolean',
    show: (value, _, language) => (value === true ? yes : no)[language],
    sortKey: (value) => Number(value),
  },
  enum: enumeration,
  country,
  name: {
    ...withParts(['full', 'family', 'given', 'middle']),
    show: (value) => fullName(value as Name),
    sortKey: (value) => sortableName(value as Name),
  },
  bilingualText: {
    ...withParts(['en', 'zh']),
    show: (value, _, language) => {
      const { en, zh } = value as BilingualText
      return (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? ''
    },
    sortKey: (value, field, language) => kinds.bilingualText.show(value, field, language),
  },
  file: {
    check: (value) => isGroup(value) && isText(value.fileName),
    show: (value) => (value as FileRef).fileName,
    sortKey: (value) => (value as FileRef).fileName,
  },
  list,
}

const masks: Partial<Record<KindName, string>> = { flag: '•', enum: '••', date: '••••', partialDate: '••••' }

/** Stands for a sensitive value until somebody asks to see it; the last two characters of a number help to tell it. */
export function maskOf(value: unknown, field: FieldDef): string {
  const fixed = masks[field.kind]
  if (fixed || typeof value !== 'string') return fixed ?? '•••'
  return /\d/.test(value) && value.length > 6 ? `•••• ${value.slice(-2)}` : '••••'
}

/** A value of a field in words: "none" said, sensitive ones masked where asked. '' for no value. */
export function showField(
  value: unknown,
  field: FieldDef,
  language: Language,
  { masked = false }: { masked?: boolean } = {},
): string {
  if (value === undefined || value === null) return ''
  if (masked && field.sensitivity === 'S') return maskOf(value, field)
  if (value === 'none' && !(field.kind === 'enum' && field.values?.none)) return noneWords[language]
  return kinds[field.kind].show(value, field, language)
}

/** Whether a record may hold the value in the field; "none" answers every field of text. */
export function checkField(value: unknown, field: FieldDef): boolean {
  if (value === 'none' && (field.kind === 'text' || field.kind === 'note' || field.kind === 'enum')) return true
  return kinds[field.kind].check(value, field)
}

/** The key a list is sorted by; '' for no value, to stand last. */
export function sortKeyOf(value: unknown, field: FieldDef, language: Language): string | number {
  if (value === undefined || value === null) return ''
  if (value === 'none') return noneWords[language]
  return kinds[field.kind].sortKey(value, field, language)
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true }),
}

/** Orders two sort keys: numbers by size, Chinese by pinyin, no value last. */
export function compareKeys(a: string | number, b: string | number, language: Language): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collators[language].compare(String(a), String(b))
}
