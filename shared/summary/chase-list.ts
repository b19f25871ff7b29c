import { addDays } from '../model/dates'
import type { Language } from '../model/define'
import { readableLatinName } from '../model/names'
import { locales } from '../model/show'
import type { CohortDossier, Participant } from '../rules/dossier'
import { isOurs, lacksOf } from '../rules/lacks'
import { say } from '../text/say'
import { chaseWords } from '../text/summary'
import { daysTo } from './days'
import { inBoth, nameInChinese } from './names'

/** Money is no paper, and is asked for in the same message. */
const owesFee = ({ findings }: Participant) =>
  findings.some(({ code, severity }) => code === 'feeOutstanding' && severity === 'warning')

/** Who owes what, by college. Names and kinds of documents only: it is pasted into chats. */
export type ChaseList = { college: string; people: { name: string; owes: string[] }[] }[]

/**
 * Colleges in the order of the cohort's people; whose college is unknown come last. People without a lack are left out.
 * What is the office's own to get is not asked for.
 */
export function chaseList({ participants }: CohortDossier, language: Language): ChaseList {
  const colleges = new Map<string, ChaseList[number]>()
  for (const participant of participants) {
    const owes = lacksOf(participant)
      .filter(({ check }) => !isOurs(check, participants))
      .map(({ words }) => words[language])
    if (owesFee(participant)) owes.push(chaseWords.fee[language])
    if (owes.length === 0) continue
    const { person, institution } = participant
    const college = inBoth(institution?.name)?.[language] ?? chaseWords.noCollege[language]
    const zh = nameInChinese(person)
    const latin = readableLatinName(person)
    const group = colleges.get(college) ?? { college, people: [] }
    group.people.push({ name: (language === 'zh' ? zh || latin : latin || zh) || person.id, owes })
    colleges.set(college, group)
  }
  const unknown = chaseWords.noCollege[language]
  return [...colleges.values()].sort((a, b) => Number(a.college === unknown) - Number(b.college === unknown))
}

/**
 * By when to ask: a week from `today`, brought forward to the Friday before a weekend, and no later than the day before
 * departure. null when that is past or the group has left.
 */
export function chaseDeadline(today: string, departure: string | undefined): string | null {
  const inAWeek = addDays(today, 7)
  const left = departure === undefined ? null : daysTo(today, departure)
  if (left !== null && left <= 7) return left > 1 && departure ? addDays(departure, -1) : null
  const weekday = new Date(`${inAWeek}T00:00:00Z`).getUTCDay()
  return addDays(inAWeek, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}

function dayInWords(day: string, language: Language): string {
  const format: Intl.DateTimeFormatOptions =
    language === 'zh'
      ? { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }
      : { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }
  const parts = new Intl.DateTimeFormat(locales[language], format)
  const text = parts.format(new Date(`${day}T00:00:00Z`))
  // 7月1日周三 reads better as 7月1日（周三） in a message.
  return language === 'zh' ? text.replace(/(周.)$/, '（$1）') : text
}

export interface ChaseOptions {
  /** ISO day. */
  today: string
  /** By when to ask; without it one is proposed, null asks for it as soon as possible. */
  deadline?: string | null
  /** Only this college, as the list calls it in the language of the text. */
  college?: string
}

/**
 * The chase list as text to paste into a chat: what, by when, by college. Holds no value of any document.
 */
export function chaseText(
  dossier: CohortDossier,
  language: Language,
  { today, deadline = chaseDeadline(today, dossier.cohort.dates?.from), college: only }: ChaseOptions,
): string {
  const line = (pair: keyof typeof chaseWords, values = {}) => say(chaseWords[pair], language, values)
  const list = chaseList(dossier, language).filter(({ college }) => only === undefined || college === only)
  const cohort = inBoth(dossier.cohort.name)?.[language] ?? ''
  if (list.length === 0) return line('nothing', { cohort })

  const departure = dossier.cohort.dates?.from
  const leaves = departure && (daysTo(today, departure) ?? -1) >= 0
  const request = deadline ? line('request', { deadline: dayInWords(deadline, language) }) : line('requestSoon')
  const opening = [request, ...(leaves ? [line('departure', { date: dayInWords(departure, language) })] : [])].join(
    language === 'zh' ? '' : ' ',
  )
  const between = language === 'zh' ? '、' : ', '
  const colleges = list.map(({ college, people }) =>
    [
      line('college', { college, count: people.length }),
      ...people.map(({ name, owes }) => `· ${line('person', { name, owes: owes.join(between) })}`),
    ].join('\n'),
  )
  const heading = cohort ? line('heading', { cohort }) : line('headingNoName')
  return [heading, `${line('greeting')}\n${opening}`, ...colleges, line('thanks')].join('\n\n')
}
