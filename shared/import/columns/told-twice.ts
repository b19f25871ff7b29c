import type { Judged } from './judge'
import { isNeed } from './needs'

/** 良好, healthy: nothing is the matter, as far as this column goes. */
export const isWell = (text: string) =>
  /^(?:身体)?(?:良好|健康|正常|一般|较好|好|good|healthy|fit|fine|normal|ok)[.。]?$/iu.test(text.trim())

/** 有, 是, Y: that there is something, and not what. */
export const isBareYes = (text: string): boolean => /^(?:有|是|y|yes|√|✓)$/iu.test(text.trim())

const isAnswer = (text: string) => isBareYes(text) || /^(?:无|没有|否|n|no|none|×|✗)$/iu.test(text.trim())

/**
 * 饮食禁忌 beside 是否清真, 有无过敏史 beside 过敏源, 既往病史 beside 健康状况: both columns fill the one field, since what either says
 * of somebody's health is wanted.
 * @param isFree false for columns that somebody decided
 */
export function shareNeeds(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  for (const [i, { claim, sample }] of judged.entries()) {
    const [field] = claim.fields
    if (fields[i] !== null || !field || !isNeed(field) || !isFree(i) || sample.filled === 0) continue
    const other = judged[fields.indexOf(field)]
    const sure = !claim.ambiguous && claim.confidence >= 0.6
    if (other && (sure || sample.texts.every(isAnswer) || other.sample.texts.every(isAnswer))) fields[i] = field
  }
}

/** What two columns say of one need: what it is beats that there is one, something beats nothing. */
export function bothTold(first: string, second: string): string {
  if (second === 'none' || isBareYes(second) || isWell(second) || first.includes(second)) return first
  if (first === 'none' || isBareYes(first) || isWell(first) || second.includes(first)) return second
  return `${first}${/\p{Script=Han}/u.test(`${first}${second}`) ? '；' : '; '}${second}`
}
