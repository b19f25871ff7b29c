import type { BilingualText } from '../model/types'

/** What the example office is called where the person gave no name of their own. */
export const exampleOfficeName: Required<BilingualText> = {
  zh: '示例滨海职业技术学院国际交流处',
  en: 'International Office, Example Binhai College',
}
