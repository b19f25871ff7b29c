/**
 * What a law or an office sets, by the day asked for: the office's own value where it has one from that day or earlier,
 * else the usual one. Nothing here is legal advice: a page may have changed since, and an office may set its own.
 */
import type { IsoDate, Reader, Row } from '../model/types'
import { type PassportMargin, passportMarginsOn } from './passport-margins'
import {
  type ChoiceSetting,
  type FlagSetting,
  type SettingDef,
  type SettingKey,
  settingKeys,
  settingList,
} from './setting-list'

type Value<D> = D extends FlagSetting ? boolean : D extends ChoiceSetting ? string : number

/** Every setting as it holds on one day. */
export type Rules = { readonly [K in SettingKey]: Value<(typeof settingList)[K]> } & {
  /** By destination (ISO 3166-1); `other` for every destination not named. */
  readonly passportMargins: Readonly<Record<string, PassportMargin>>
}

type Office = Row<'office'>

/** A value that the office set, in the order in which they were set. */
export interface SettingEntry {
  key: string
  value: string | undefined
  from?: IsoDate
  setOn?: IsoDate
  setBy?: string
}

/** What a text of the record says for that setting; undefined where it says nothing that fits. */
export function readSetting(def: SettingDef, text: string | undefined): number | boolean | string | undefined {
  if (text === undefined) return undefined
  if (def.kind === 'flag') return text === 'true' ? true : text === 'false' ? false : undefined
  if (def.kind === 'choice') return Object.hasOwn(def.choices, text) ? text : undefined
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) && value >= def.least && value <= def.most ? value : undefined
}

const inOrder = (a: SettingEntry, b: SettingEntry) =>
  (a.from ?? '').localeCompare(b.from ?? '') ||
  (a.setOn ?? '').localeCompare(b.setOn ?? '') ||
  a.key.localeCompare(b.key)

/** Everything the office ever set for one setting, the oldest first. */
export function settingHistory(office: Office | undefined, setting: SettingKey): SettingEntry[] {
  return Object.entries(office?.settings ?? {})
    .filter(([, entry]) => entry.setting === setting)
    .map(([key, { value, from, setOn, setBy }]) => ({
      key,
      value,
      ...(from && { from }),
      ...(setOn && { setOn }),
      ...(setBy && { setBy }),
    }))
    .sort(inOrder)
}

/** The entry of the office that holds on a day; undefined while the usual value does. */
export function settingEntryOn(
  office: Office | undefined,
  setting: SettingKey,
  day: IsoDate,
): SettingEntry | undefined {
  const entry = settingHistory(office, setting)
    .filter(({ from }) => !from || from <= day)
    .at(-1)
  return entry && readSetting(settingList[setting], entry.value) !== undefined ? entry : undefined
}

const remembered = new WeakMap<object, Map<IsoDate, Rules>>()
const noOffice = {}

/** The last day, up to the one asked for, on which something the office set began to hold; '' before any. */
function lastChange(office: Office | undefined, day: IsoDate): IsoDate {
  let last = ''
  for (const list of [office?.settings, office?.passportMargins])
    for (const { from } of Object.values(list ?? {})) if (from && from <= day && from > last) last = from
  return last
}

/** The rules of an office on a day. Rows never change in place, so what was found once is kept with the row. */
export function rulesOn(office: Office | undefined, day: IsoDate): Rules {
  const since = lastChange(office, day)
  const bySince = remembered.get(office ?? noOffice) ?? new Map<IsoDate, Rules>()
  remembered.set(office ?? noOffice, bySince)
  const known = bySince.get(since)
  if (known) return known
  const values = settingKeys.map((key) => {
    const own = settingEntryOn(office, key, since)
    return [key, (own && readSetting(settingList[key], own.value)) ?? settingList[key].usual]
  })
  const rules = { ...Object.fromEntries(values), passportMargins: passportMarginsOn(office, since) } as Rules
  bySince.set(since, rules)
  return rules
}

/** The rules of the office whose records these are. */
export function rulesOf(reader: Reader, day: IsoDate): Rules {
  return rulesOn(reader.get('office', 'office'), day)
}

/** The rules of an office that set nothing: for a row of a file that belongs to no office yet. */
export const usualRules: Rules = rulesOn(undefined, '')
