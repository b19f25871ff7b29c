import type { SettingDef, SettingUnit } from '@shared/rules/setting-list'
import { ruleWords } from '@shared/text/office-rules'
import { useText } from '../../ui/language'

/** Values of settings in words: `10 students`, `Yes`, `Chinese mainland`. */
export function useSettingWords() {
  const { t, language } = useText()
  const unitWords = (unit: SettingUnit) => t(ruleWords[unit])
  const valueWords = (def: SettingDef, value: number | boolean | string | undefined): string => {
    if (value === undefined) return t(ruleWords.usualValue)
    if (def.kind === 'flag') return t(value ? ruleWords.on : ruleWords.off)
    if (def.kind === 'choice') return def.choices[String(value)]?.[language] ?? String(value)
    const unit = unitWords(def.unit)
    return language === 'zh' || def.unit === 'percent'
      ? `${value}${language === 'zh' && unit !== '%' ? ' ' : ''}${unit}`
      : `${value} ${unit}`.trim()
  }
  return { unitWords, valueWords }
}
