import { narrow } from './tidy'

/** 是否清真, "Vegetarian (Y/N)", "Nut allergy": the need is what yes means. */
export function needAsked(headerParts: readonly string[]): { asked?: string } {
  const heading = narrow(headerParts[headerParts.length - 1] ?? '').trim()
  const found =
    /^(?:是否)?(?:为|是|需要?|要求)?(清真|素食|纯素|全素)(?:餐|饮食|食品)?[?？]?(?:\s*[（(].*)?$/u.exec(heading) ??
    /^(halal|vegetarian|vegan|kosher|(?:gluten|lactose|dairy)[ -]free)(?:\s+(?:food|meals?|diet))?[?]?(?:\s*\(?\s*y.*)?$/iu.exec(
      heading,
    ) ??
    /^((?!any\b|food\b|has\b|known\b)[a-z]{3,12}\s+(?:allergy|intolerance))[?]?(?:\s*\(?\s*y.*)?$/iu.exec(heading) ??
    /^(?:是否)?对?((?!食物|药物|有无|其他|什么|何物)\p{Script=Han}{2,4}过敏)[?？]?(?:\s*[（(].*)?$/u.exec(heading)
  return found?.[1] ? { asked: found[1] } : {}
}
