import { countryName } from './country-names'
import { isPartialDate } from './dates'
import type { FieldDef, KindName, Language } from './define'
import { spacedName } from './names'
import { showDate, showMoney, showNumber, showPhone, showRange } from './show'
import type { BilingualText, DateRange, FileRef, Money, Name } from './types'

/** The name of a record that a value refers to, by its id. */
type NameOf = (id: string) => string

/** How the values of one kind are checked and shown. `value` is what a record holds. */
export interface Kind {
  /** Whether a record may hold the value. */
  check(value: unknown, field: FieldDef): boolean
  /** The value in words. */
  show(value: unknown, field: FieldDef, language: Language, nameOf: NameOf): string
}

const none: Readonly<Record<Language, string>> = { en: 'None', zh: '无' }
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
}

const date: Kind = {
  check: (value) => typeof value === 'string' && isPartialDate(value),
  show: (value, _, language) => showDate(String(value), language),
}

const enumeration: Kind = {
  check: (value, field) => typeof value === 'string' && Object.hasOwn(field.values ?? {}, value),
  show: (value, field, language) => field.values?.[String(value)]?.[language] ?? String(value),
}

const country: Kind = {
  check: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  show: (value, _, language) => countryName(String(value), language),
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
  show: (value, field, language, nameOf) => {
    const item = itemField(field)
    if (!Array.isArray(value)) return ''
    const shown = value.map((entry) =>
      item ? kinds[item.kind].show(entry, item, language, nameOf) : nameOf(String(entry)),
    )
    return shown.join(language === 'zh' ? '、' : ', ')
  },
}

const withParts = (keys: readonly string[]): Pick<Kind, 'check'> => ({ check: (value) => onlyTexts(value, keys) })

/** Every kind of the dictionary. Fields say which one they are. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  text: plainText,
  note: plainText,
  email: plainText,
  url: plainText,
  reference: { check: isText, show: (value, _field, _language, nameOf) => nameOf(String(value)) },
  phone: {
    check: (value) => typeof value === 'string' && /^\+[1-9]\d{5,14}(;ext=\d+)?$/.test(value),
    show: (value) => showPhone(String(value)),
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
  },
  number: {
    check: isNumber,
    show: (value, _, language) => showNumber(Number(value), language),
  },
  money: {
    check: (value) =>
      isGroup(value) && isNumber(value.amount) && (value.currency === undefined || isText(value.currency)),
    show: (value, _, language) => showMoney(value as unknown as Money, language),
  },
  flag: {
    check: (value) => typeof value === 'boolean',
    show: (value, _, language) => (value === true ? yes : no)[language],
  },
  enum: enumeration,
  country,
  name: {
    ...withParts(['full', 'family', 'given', 'middle']),
    show: (value) => spacedName(value as Name),
  },
  bilingualText: {
    ...withParts(['en', 'zh']),
    show: (value, _, language) => {
      const { en, zh } = value as BilingualText
      return (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? ''
    },
  },
  file: {
    check: (value) => isGroup(value) && isText(value.fileName),
    show: (value) => (value as FileRef).fileName,
  },
  list,
}

/**
 * A value of a field in words, "none" said; '' for no value. `nameOf` gives the name of a record that is referred to;
 * without it the id stands.
 */
export function showField(value: unknown, field: FieldDef, language: Language, nameOf: NameOf = (id) => id): string {
  if (value === undefined || value === null) return ''
  if (value === 'none' && !(field.kind === 'enum' && field.values?.none)) return none[language]
  return kinds[field.kind].show(value, field, language, nameOf)
}

/** Whether a record may hold the value in the field; "none" answers every field of text. */
export function checkField(value: unknown, field: FieldDef): boolean {
  if (value === 'none' && (field.kind === 'text' || field.kind === 'note' || field.kind === 'enum')) return true
  return kinds[field.kind].check(value, field)
}
