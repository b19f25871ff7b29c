import type { Bilingual } from '../model/define'
import type { Fields, IsoDate, Row } from '../model/types'

/** How long a passport must last for a destination. */
export interface PassportMargin {
  /** Months that the passport must last beyond the day counted from. */
  readonly months: number
  readonly countedFrom: 'arrival' | 'return'
  readonly severity: 'error' | 'warning'
  /** Blank pages that the border asks for. */
  readonly blankPages?: number
  readonly source?: Bilingual
  /** The day since which the office goes by it. */
  readonly from?: IsoDate
  readonly setOn?: IsoDate
  readonly setBy?: string
}

/** By destination (ISO 3166-1); `other` for every destination not named. */
export const usualMargins: Readonly<Record<string, PassportMargin>> = {
  GB: {
    months: 0,
    countedFrom: 'return',
    severity: 'error',
    source: {
      en: 'gov.uk, Standard Visitor: the passport must be valid for the whole stay',
      zh: '英国政府网站：护照须在整个停留期内有效',
    },
  },
  CN: {
    months: 6,
    countedFrom: 'arrival',
    severity: 'error',
    blankPages: 2,
    source: {
      en: 'gov.uk, Foreign travel advice China: six months after arrival and two blank pages',
      zh: '英国政府网站来华旅行提示：抵达后至少六个月，两页空白签证页',
    },
  },
  other: {
    months: 6,
    countedFrom: 'return',
    severity: 'warning',
    source: { en: 'Custom of offices: six months after the return', zh: '工作惯例：返程后至少六个月' },
  },
}

type Entry = NonNullable<Fields<'office'>['passportMargins']>[string]

const held = ({ months, countedFrom, severity, blankPages, from, setOn, setBy }: Entry): PassportMargin | null =>
  months === undefined
    ? null
    : {
        months,
        countedFrom: countedFrom ?? 'return',
        severity: severity ?? 'error',
        ...(blankPages !== undefined && { blankPages }),
        ...(from && { from }),
        ...(setOn && { setOn }),
        ...(setBy && { setBy }),
      }

/** The margins that hold on a day: the office's own before the usual ones. An entry without months brings back the usual. */
export function passportMarginsOn(office: Row<'office'> | undefined, day: IsoDate): Record<string, PassportMargin> {
  const margins: Record<string, PassportMargin> = { ...usualMargins }
  const entries = Object.entries(office?.passportMargins ?? {})
    .filter(([, { from }]) => !from || from <= day)
    .sort(([a, one], [b, other]) => (one.from ?? '').localeCompare(other.from ?? '') || a.localeCompare(b))
  for (const [, entry] of entries) {
    const destination = entry.country ?? 'other'
    const margin = held(entry) ?? usualMargins[destination]
    if (margin) margins[destination] = margin
    else delete margins[destination]
  }
  return margins
}
