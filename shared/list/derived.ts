/** Fields of the dictionary that follow from others, worked out where a list shows them. */
import { ageOn, daysBetween, isWholeDate } from '../model/dates'
import type { DateRange, IsoDate, Row, Standalone } from '../model/types'
import { bornOn } from '../rules/facts'

type Derivation = (row: never, today: IsoDate) => unknown

/** Days away, both ends counted; undefined while a day is not known. */
function daysAway(dates: DateRange | undefined): number | undefined {
  const { from, to } = dates ?? {}
  return from && to && isWholeDate(from) && isWholeDate(to) ? daysBetween(from, to) + 1 : undefined
}

function nights(row: Row<'cohort'>): number | undefined {
  const days = daysAway(row.dates)
  return days === undefined ? undefined : days - 1
}

const passports: readonly (string | undefined)[] = [
  undefined,
  ...['ordinary', 'publicAffairs', 'service', 'diplomatic', 'foreign', 'hkPassport', 'moPassport'],
]

/** The passport somebody would travel on: of those not void the one that lasts longest. */
function passportOf({ documents }: Row<'person'>) {
  return Object.values(documents ?? {})
    .filter(({ type, custody }) => passports.includes(type) && custody !== 'void')
    .sort((a, b) => ((a.expiresOn ?? '') < (b.expiresOn ?? '') ? 1 : -1))[0]
}

/** Columns that show a value kept in a row of a list, by the columns of spreadsheets that fill it. */
export const reachedColumns: Readonly<Partial<Record<Standalone, readonly string[]>>> = {
  person: ['passportNo', 'passportExpiry'],
}

/** By type and field; a derived field that is not here is no column. */
export const derivations: Readonly<Record<string, Derivation>> = {
  'person.age': (row: Row<'person'>, today) => {
    const born = bornOn(row)
    const { least, most } = born ? ageOn(born, today) : { least: 0, most: 1 }
    return least === most ? least : undefined
  },
  'person.passportNo': (row: Row<'person'>) => passportOf(row)?.number,
  'person.passportExpiry': (row: Row<'person'>) => passportOf(row)?.expiresOn,
  'cohort.days': (row: Row<'cohort'>) => daysAway(row.dates),
  'cohort.nights': nights,
  'cohort.weeks': (row: Row<'cohort'>) => {
    const days = daysAway(row.dates)
    return days === undefined ? undefined : Math.round((days / 7) * 10) / 10
  },
  'enrolment.feeBalance': ({ feeDue, feePaid }: Row<'enrolment'>) => {
    if (!feeDue || (feePaid && feePaid.currency !== feeDue.currency)) return undefined
    return { ...feeDue, amount: feeDue.amount - (feePaid?.amount ?? 0) }
  },
}
