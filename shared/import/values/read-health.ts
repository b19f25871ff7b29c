import { namesAllergy, speaksOfHealth } from '../../rules/allergies'
import type { ColumnContext, ReadCell } from './context'

const ofHealth = new Set(['diet', 'allergies', 'medical', 'medication', 'accessNeeds', 'remarks'])

/** Columns in which an allergy, an illness or a diet may stand. */
export const isHealth = (key: string): boolean => ofHealth.has(key)

const eaten =
  /^(?:halal|kosher|vegetarian|veggie|vegan|pescatarian|no (?:pork|beef|seafood|meat|red meat|spicy food)|(?:does not|doesn't) eat [\p{L} ]+|清真|素食|纯素|吃素|不吃\S{1,6}|不能吃辣)[.。]?$/iu

/** 有（花生）, "Yes - peanuts", 是：青霉素: what there is, without the answer before it. */
const answered = /^(?:有|是|yes|y)\s*(?:[:：,，;；–—-]\s*(?<behind>\S.*)|[(（](?<inside>[^()（）]+)[)）])$/iu

const isFood = (text: string) =>
  text.length <= 20 && /\p{Script=Han}/u.test(text) && !/清真|素|不|忌|无|没|免|过敏|普通|正常/u.test(text)

/** A cell about health or diet: each thing it says to the column that asks for it, and a word where nobody would look. */
export function readHealth(written: string, { info: { key }, headerParts }: ColumnContext): ReadCell {
  const groups = key === 'remarks' ? undefined : answered.exec(written)?.groups
  const text = groups?.behind ?? groups?.inside ?? written
  const nothing: ReadCell = { state: 'unknown', findings: [] }
  if (text === '') return nothing
  const heading = headerParts.join(' ')
  // Halal under Diet / allergies is what somebody eats, and no allergy; "Nut allergy" there is no diet.
  if (key === 'allergies' && /diet|饮食|忌口/iu.test(heading) && eaten.test(text.normalize('NFKC').trim()))
    return { ...nothing, more: { diet: text } }
  if (key === 'diet' && /allerg|过敏/iu.test(heading) && namesAllergy(text)) {
    const parts = text.split(/\s*[;；,，。]\s*|\s+and\s+/u).filter(Boolean)
    const allergies = parts.filter(namesAllergy)
    const rest = parts.filter((part) => !namesAllergy(part))
    const more = { allergies: allergies.length > 0 && rest.length > 0 ? allergies.join('; ') : text }
    return rest.length > 0 ? { value: rest.join('; '), state: 'said', findings: [], more } : { ...nothing, more }
  }
  // 猪肉 under 忌口 is what nobody may be served; without the word it would be asked for.
  if (key === 'diet' && /忌口|忌食/u.test(heading) && !/要求|需求|饮食/u.test(heading) && isFood(text))
    return { value: `忌口：${text}`, state: 'said', findings: [] }
  const hidden = key === 'remarks' ? speaksOfHealth(text) : key === 'accessNeeds' && namesAllergy(text)
  if (!hidden) return { value: text, state: 'said', findings: [] }
  const value = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return {
    value: text,
    state: 'said',
    findings: [{ code: 'healthInRemarks', severity: 'warning', field: key, values: { value } }],
  }
}
