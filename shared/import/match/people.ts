import { type By, callsFamily, namesOf, sharesName, sharesWord, soundsAlike, wordsOf } from './agree'
import type { PersonFacts } from './facts'
import { nearness } from './near'
import { PeopleBy, PeopleByName } from './people-index'

/** Everybody who may be meant, by what they are told by. Built once; each look-up is one step. */
export class People {
  private readonly byPaper = new PeopleBy()
  private readonly byIdCard = new PeopleBy()
  private readonly byEmail = new PeopleBy()
  /** By a telephone number, which families and offices share as they do an e-mail address. */
  private readonly byPhone = new PeopleBy()
  private readonly byStudentNo = new PeopleBy()
  private readonly byName = new PeopleByName()
  /** The table in which a remembered answer was used last, by what the row said. */
  private readonly claimed = new Map<string, number | undefined>()
  /** People whose name is known in one script only, by date of birth, and those of the cohort. */
  private readonly oneScriptByBirth = new PeopleBy()
  private readonly oneScriptInCohort: PersonFacts[] = []
  private readonly bySaid = new PeopleBy()
  /** The first people of the cohort: as many as are compared with a row that found nobody. */
  private readonly firstInCohort = new Set<PersonFacts>()
  /** People on record in the cohort, by date of birth, and those of whom no whole one is known. */
  private readonly onRecord: PersonFacts[] = []
  private readonly onRecordByBirth = new PeopleBy()
  private readonly onRecordUnborn: PersonFacts[] = []

  add(person: PersonFacts, inCohort: boolean): void {
    for (const passport of person.passports) this.byPaper.add(passport, person)
    for (const [key, index] of this.single) {
      const value = person[key]
      if (value) index.add(value, person)
    }
    for (const said of person.saidSame ?? []) this.bySaid.add(said, person)
    if (isOneScript(person)) {
      if (person.dob?.length === 10) this.oneScriptByBirth.add(person.dob, person)
      if (inCohort) this.oneScriptInCohort.push(person)
    }
    for (const name of namesOf(person)) this.byName.add(name, person)
    if (inCohort) this.addToCohort(person)
    if (inCohort && person.row === undefined) this.addOnRecord(person)
  }

  private addOnRecord(person: PersonFacts): void {
    if (this.onRecord.length <= mostCompared) this.onRecord.push(person)
    if (person.dob?.length === 10) this.onRecordByBirth.add(person.dob, person)
    else if (this.onRecordUnborn.length <= mostCompared) this.onRecordUnborn.push(person)
  }

  private readonly single = [
    ['idCard', this.byIdCard],
    ['email', this.byEmail],
    ['phone', this.byPhone],
    ['studentNo', this.byStudentNo],
  ] as const

  /** What a row told besides: the person is found by it from now on. */
  learn(person: PersonFacts, row: PersonFacts, joinsCohort: boolean): void {
    const names = namesOf(person)
    person.foundIn = row.table
    for (const passport of row.passports)
      if (!person.passports.includes(passport)) {
        person.passports = [...person.passports, passport]
        this.byPaper.add(passport, person)
      }
    if (row.latin.length > 0 || row.nameZh) person.familyOnly = undefined
    for (const name of row.latin) if (!person.latin.includes(name)) person.latin = [...person.latin, name]
    for (const [key, index] of this.single) if (person[key] === undefined && row[key]) index.add(row[key], person)
    for (const key of [
      'idCard',
      'email',
      'nameZh',
      'dob',
      'gender',
      'studentNo',
      'institution',
      'phone',
      'classGroup',
    ] as const)
      if (person[key] === undefined && row[key] !== undefined) person[key] = row[key]
    for (const name of namesOf(person)) if (!names.includes(name)) this.byName.add(name, person)
    if (joinsCohort) this.addToCohort(person)
  }

  private addToCohort(person: PersonFacts): void {
    person.inCohort = true
    if (this.firstInCohort.size < mostCompared) this.firstInCohort.add(person)
  }

  /** People whom one identifier of the row means, with what agrees, strongest first. */
  identified(row: PersonFacts): { person: PersonFacts; by: By }[] {
    const found: { person: PersonFacts; by: By }[] = []
    const take = (people: readonly PersonFacts[], by: By) => {
      for (const person of people) if (!found.some((one) => one.person === person)) found.push({ person, by })
    }
    for (const passport of row.passports) take(this.byPaper.of(passport), 'passport')
    if (row.idCard) take(this.byIdCard.of(row.idCard), 'identityCard')
    if (row.email) take(this.withEmail(row.email, row), 'email')
    if (row.dob?.length === 10) {
      if (row.nameZh) take(this.bornOn(row.nameZh, row.dob), 'nameAndBirth')
      for (const name of row.latin) take(this.bornOn(name, row.dob), 'pinyinAndBirth')
    }
    if (row.studentNo)
      take(
        this.byStudentNo.of(row.studentNo).filter((person) => numberMeans(row, person)),
        'studentNo',
      )
    return found
  }

  /** Those of the cohort first. */
  private bornOn(name: string, day: string): readonly PersonFacts[] {
    const people = this.byName.bornOn(name, day)
    if (people.length < 2) return people
    return [...people.filter(isInCohort), ...people.filter((person) => !isInCohort(person))]
  }

  /** People with the address and a name of the row's. */
  private withEmail(email: string, row: PersonFacts): readonly PersonFacts[] {
    const sharing = this.byEmail.of(email)
    if (sharing.length <= mostSharing) return sharing.filter((person) => sharesName(row, person))
    return namesOf(row).flatMap((name) => this.byName.of(name).filter((person) => person.email === email))
  }

  /**
   * Whom a person of the office took exactly such a row for, before. Nobody where they took one such row for one person
   * and another for another, and nobody twice in one list: what the row says does not tell the two apart.
   */
  remembered(row: PersonFacts): PersonFacts | undefined {
    const [only, other] = row.said === undefined ? [] : this.bySaid.of(row.said)
    if (!only || other || this.claimed.get(row.said as string) === row.table) return undefined
    this.claimed.set(row.said as string, row.table)
    return only
  }

  /** People with the row's telephone number or e-mail address; none where so many share it that it says nothing. */
  reachedAlike({ phone, email }: PersonFacts): readonly PersonFacts[] {
    const few = (people: readonly PersonFacts[]) => (people.length <= mostSharing ? people : [])
    const byPhone = phone ? few(this.byPhone.of(phone)) : []
    const byEmail = email ? few(this.byEmail.of(email)) : []
    return byEmail.length === 0 ? byPhone : [...new Set([...byPhone, ...byEmail])]
  }

  /** People of the cohort, then elsewhere, whose names come nearest to the row's: for a row that found nobody. */
  nearest(row: PersonFacts, count: number): PersonFacts[] {
    const words = wordsOf(row)
    const near = [...this.firstInCohort]
      .map((person) => ({
        person,
        near: soundsAlike(row, person)
          ? 0.9
          : callsFamily(row, person) || sharesWord(words, person)
            ? 0.7
            : nearness(row, person),
      }))
      .filter(({ near }) => near >= leastNear)
      .sort((a, b) => b.near - a.near)
      .map(({ person }) => person)
    return [...new Set([...near, ...this.namesakesElsewhere(row)])].slice(0, count)
  }

  /** People of the chosen cohort with the row's name; where many bear it, those who may be born on the row's day. */
  namesakesInCohort(row: PersonFacts): PersonFacts[] {
    return this.namesakes(row, isInCohort)
  }

  /** People of the chosen cohort with the row's name, born whenever; nobody where a crowd bears it. */
  withNameInCohort(row: PersonFacts): PersonFacts[] {
    const found = new Set(namesOf(row).flatMap((name) => this.byName.of(name).slice(0, mostNamesakes + 1)))
    return found.size > mostNamesakes ? [] : [...found].filter(isInCohort)
  }

  /**
   * People on record in the chosen cohort whose date of birth does not speak against the row: whom a name with a slip
   * may mean. Nobody where that is a crowd.
   */
  onRecordInCohort({ dob }: PersonFacts): readonly PersonFacts[] {
    const few = (people: readonly PersonFacts[]) => (people.length <= mostCompared ? people : [])
    if (dob?.length !== 10) return few(this.onRecord)
    const born = few(this.onRecordByBirth.of(dob))
    return this.onRecordUnborn.length === 0 ? born : [...born, ...few(this.onRecordUnborn)]
  }

  /** People born on that day whose Chinese name reads as the row's Latin one, or the other way round. */
  soundingAlike(row: PersonFacts): PersonFacts[] {
    const born = row.dob?.length === 10 && isOneScript(row) ? this.oneScriptByBirth.of(row.dob) : []
    return born.slice(0, mostCompared).filter((person) => soundsAlike(row, person))
  }

  /** People of the chosen cohort whose Chinese name reads as the row's Latin one, or the other way round. */
  soundingAlikeInCohort(row: PersonFacts): PersonFacts[] {
    if (!isOneScript(row) || this.oneScriptInCohort.length > mostCompared) return []
    return this.oneScriptInCohort.filter((person) => soundsAlike(row, person))
  }

  /** People outside the chosen cohort with the row's name; where many bear it, those who may be born on the row's day. */
  namesakesElsewhere(row: PersonFacts): PersonFacts[] {
    return this.namesakes(row, (person) => !isInCohort(person))
  }

  private namesakes(row: PersonFacts, wanted: (person: PersonFacts) => boolean): PersonFacts[] {
    const found = new Set<PersonFacts>()
    for (const name of namesOf(row))
      for (const person of this.byName.perhapsBornOn(name, row.dob))
        if (found.size < mostNamesakes && wanted(person)) found.add(person)
    return [...found]
  }
}

/**
 * A student number means somebody within the college. Where either side does not say the college, it means who bears
 * the row's name too, or one of the same cohort, unless the number is as short as a list's own numbering.
 */
function numberMeans(row: PersonFacts, person: PersonFacts): boolean {
  if (row.institution !== undefined && person.institution !== undefined) return row.institution === person.institution
  return sharesName(row, person) || (isInCohort(person) && (row.studentNo?.length ?? 0) >= shortestStudentNo)
}

/** Names compared by sound for one row; comparing takes longer than looking up. */
const mostCompared = 1000

/** Namesakes that anybody looks through. */
const mostNamesakes = 100

/** A telephone number or address on record with more people than this is an office's. */
const mostSharing = 20

/** Characters of a student number that no college gives twice in a cohort by chance: 2024001. */
const shortestStudentNo = 6

/** Names less alike than this are not offered. */
const leastNear = 0.5

const isInCohort = ({ inCohort }: PersonFacts) => inCohort === true

function isOneScript(person: PersonFacts): boolean {
  return (person.nameZh === undefined) !== (person.latin.length === 0)
}
