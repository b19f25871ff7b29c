import { countryCodes } from '@shared/model/country-codes'
import { countryName } from '@shared/model/country-names'
import type { Language } from '@shared/model/define'
import { compareText } from '@shared/model/order'
import type { ChoiceOption } from '../ui/fields/FieldChoice'

/** Those an office here chooses most. */
const usual = ['CN', 'GB', 'HK', 'MO', 'TW']

const options = new Map<Language, ChoiceOption[]>()

/** Every country and region by name, the usual ones first. */
export function countryOptions(language: Language): ChoiceOption[] {
  let made = options.get(language)
  if (!made) {
    const option = (code: string) => ({ value: code, label: countryName(code, language) })
    const rest = [...countryCodes.keys()].filter((code) => !usual.includes(code)).map(option)
    made = [...usual.map(option), ...rest.sort((a, b) => compareText(a.label, b.label, language))]
    options.set(language, made)
  }
  return made
}
