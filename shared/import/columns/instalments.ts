import type { Claim, Heading } from './claim'

const part =
  /^(?:(?:已[交缴付收]|已支付)?(?:定金|订金|首付款?|首款|尾款|余款)|第[一二三四五\d]+[期笔次]|(?:1st|2nd|3rd|4th|first|second|third|fourth|final) (?:instal|payment)|instal|deposit\b|dep\.|final payment|final$|balance due$)/iu
const ofDay = /日期?$|时间|date|\bon\b|by\b/iu

/** 定金 and 尾款, Deposit and Instalment 2: each is a part of what was paid, and none of them the sum. Noted as they stand. */
export function instalmentsNoted(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const isPart = headings.map(({ parts }) => {
    const text = (parts.at(-1) ?? '').trim()
    return part.test(text) && !ofDay.test(text)
  })
  if (isPart.filter(Boolean).length < 2) return [...claims]
  return claims.map((claim, i) =>
    isPart[i] ? { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true, noted: true } : claim,
  )
}
