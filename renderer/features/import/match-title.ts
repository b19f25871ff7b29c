import type { Match } from '@shared/import/contract'
import type { Language } from '@shared/model/define'
import { showDate } from '@shared/model/show'

/** Who a match is, as reports have it, with the day of birth as people read it. */
export function matchTitle({ title }: Pick<Match, 'title'>, language: Language): string {
  return title.replace(/(?<= · )\d{4}-\d{2}-\d{2}$/u, (day) => showDate(day, language))
}
