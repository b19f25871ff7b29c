/** What tells who somebody is, wherever it may have been written down. */
import { fullName } from '../model/names'
import type { Name, Row } from '../model/types'

/** Shorter ones stand in other words by chance. */
const SHORTEST_NAME = 2
const SHORTEST_NUMBER = 5

/** The names of a person as people write them: every script, family name first and last. */
export function writtenNames(person: Partial<Row<'person'>>): string[] {
  const { nameZh, nameLatin, formerName = '' } = person
  const both = ({ family, given, middle }: Name) => {
    const first = [given, middle].filter(Boolean).join(' ')
    return family && first
      ? [`${family}${first}`, `${family} ${first}`, `${first} ${family}`, `${family}, ${first}`]
      : []
  }
  const names = [nameZh, nameLatin].flatMap((name) => (name ? [fullName(name), ...both(name)] : []))
  return distinct([...names, formerName], SHORTEST_NAME)
}

/** Whether a text names a person. Most texts name nobody, and are done with by the family name alone. */
export function namesPerson(text: string, person: Partial<Row<'person'>>): boolean {
  const { nameZh, nameLatin, formerName } = person
  const folded = text.toLowerCase()
  const within = (part: string | undefined) => part !== undefined && folded.includes(part.toLowerCase())
  const perhaps =
    within(nameZh?.family ?? nameZh?.full ?? nameZh?.given) ||
    within(nameLatin?.family ?? nameLatin?.full ?? nameLatin?.given) ||
    within(formerName)
  return perhaps && mentions(text, writtenNames(person))
}

/** Numbers and addresses that belong to one person: papers, identity card, telephone, e-mail. */
export function personalNumbers(person: Partial<Row<'person'>>): string[] {
  const papers = Object.values(person.documents ?? {}).flatMap((paper) => [paper.number, paper.mrz])
  return distinct([person.idCard, person.phone, person.email, person.wechat, ...papers], SHORTEST_NUMBER)
}

/** Values that name these people, by names only where they have at least two characters. */
export const namingValues = (people: readonly Partial<Row<'person'>>[]): string[] =>
  people.flatMap((person) => [...writtenNames(person), ...personalNumbers(person)])

/** Whether a text names one of these. Case does not count. */
export function mentions(text: string, values: readonly string[]): boolean {
  const folded = text.toLowerCase()
  return values.some((value) => folded.includes(value.toLowerCase()))
}

function distinct(values: readonly unknown[], shortest: number): string[] {
  const texts = values.filter((value) => typeof value === 'string').map((value) => value.trim())
  return [...new Set(texts)].filter((text) => [...text].length >= shortest)
}
