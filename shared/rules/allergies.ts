import type { Fields } from '../model/types'

/** 过敏 and its like, in sentences of both languages. */
const allergic = /过敏|過敏|不耐受|乳糜泻|蚕豆病|allerg|anaphyla|intoleran|coeliac|celiac/iu

/** 无过敏史, 对花生不过敏, "no known allergies": the word stands there and says that there is none. */
const notAllergic =
  /(?:无(?!法)|没有|未发现|未见)[^，,；;。.、]{0,6}?过敏|不会?过敏|(?:\bno|\bnot|\bnil|\bwithout|n['’]t)\b[^,;.]{0,24}?\b(?:allerg|intoleran)|过敏[史情况]*[：:]?\s*(?:无|没有|(?:none|nil|no)\b)/giu

/**
 * An allergy that is written where the diet is asked (花生过敏 under 饮食): the sentence as it stands, for whoever looks for
 * allergies; undefined where the diet names none.
 */
export function allergyInDiet({ diet }: Pick<Fields<'welfareNote'>, 'diet'>): string | undefined {
  if (!diet || diet === 'none') return undefined
  return allergic.test(diet.replace(notAllergic, '')) ? diet : undefined
}
