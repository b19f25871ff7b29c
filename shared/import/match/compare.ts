import type { PersonFacts } from './facts'

/** A row that a person of the office said is somebody else. */
export function isSaidDifferent({ said }: PersonFacts, { saidDifferent }: PersonFacts): boolean {
  return said !== undefined && saidDifferent?.includes(said) === true
}

/** Both have a passport, and none is the same. */
export function papersDiffer(row: PersonFacts, { passports }: PersonFacts): boolean {
  return row.passports.length > 0 && passports.length > 0 && !row.passports.some((number) => passports.includes(number))
}

/** Made by an earlier row of the same table: a list that means to name each person once. */
export function sameList(row: PersonFacts, person: PersonFacts | undefined): boolean {
  return person?.row !== undefined && person.table === row.table
}

/** Both are known, and they are not the same. */
export function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}
