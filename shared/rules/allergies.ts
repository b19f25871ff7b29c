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
  return !diet || diet === 'none' || !namesAllergy(diet) ? undefined : diet
}

/** Whether a sentence says that somebody is allergic to something. */
export const namesAllergy = (text: string): boolean => allergic.test(text.replace(notAllergic, ''))

/** What whoever travels along has to know: illnesses that come back, and what is carried against them. */
const ill =
  /哮喘|癫痫|糖尿病|心脏病|心肌炎|高血压|低血糖|抑郁|肾上腺素笔?|吸入器|胰岛素|晕厥|孕妇|怀孕|手术|残疾|轮椅|服药|\b(?:asthma\w*|epilep\w*|diabet\w*|epi-?pen|inhaler|insulin|seizures?|heart (?:condition|disease)|wheelchair|pregnan\w*|medication|depression|anxiety)\b/iu
const notIll =
  /(?:无(?!法)|没有|未发现)[^，,；;。.、]{0,8}?(?:史|病|哮喘|癫痫|手术)|(?:\bno|\bnot|\bnil|\bwithout)\b[^,;.]{0,24}?\b(?:asthma|epilepsy|diabet\w*|medication|conditions?)/giu

/** Whether a remark speaks of an allergy or of something else that belongs under health (花生过敏, asthma), and does not deny it. */
export const speaksOfHealth = (text: string): boolean => namesAllergy(text) || ill.test(text.replace(notIll, ''))
