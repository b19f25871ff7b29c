/** What is asked of a new record: the least that tells it from others. Everything else has its place on its page. */
import type { Bilingual } from '@shared/model/define'
import { valueAt, withValue } from '@shared/model/paths'
import type { AnyRow, Fields, Standalone } from '@shared/model/types'
import { firstOutputState } from '@shared/rules/output-states'
import { agreementWords } from '@shared/text/agreement'

interface Asked {
  fields: readonly string[]
  wide: readonly string[]
  /** The state a new record begins in; where it hangs on what is filled in, told the record. */
  state?: string | ((row: AnyRow) => string)
  /** Asked of an item of a list, and what it is called: `parties.k2` is the other party. */
  item?: {
    list: string
    field: string
    /** What the item holds besides. */
    start: Readonly<Record<string, unknown>>
    label: Bilingual
    /** The item already among the values the record begins with, so that nothing is asked twice. */
    isIt(item: Readonly<Record<string, unknown>>): boolean
  }
  /** List of which the office's own institution becomes an item, unless the record begins with one on our side. */
  ownSideIn?: string
}

type Items = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** A new record with the office's own institution on our side of it, where nobody stands there yet. */
export function withOwnSide(row: AnyRow, list: string, institution: string, key: string): AnyRow {
  const items = Object.values((valueAt(row, list) as Items | undefined) ?? {})
  if (items.some((item) => item.side === 'own' || item.institution === institution)) return row
  return withValue(row, `${list}.${key}`, { institution, side: 'own' })
}

export const askedOfNew: Partial<Record<Standalone, Asked>> = {
  institution: { fields: ['name', 'kind', 'side', 'country', 'website'], wide: ['name', 'website'], state: 'active' },
  person: {
    fields: ['nameZh', 'gender', 'nameLatin', 'kinds', 'institution', 'phone', 'email'],
    wide: ['nameLatin', 'kinds', 'institution'],
  },
  alliance: { fields: ['name', 'kind', 'founded', 'leadUnit'], wide: ['name', 'leadUnit'], state: 'active' },
  agreement: {
    fields: ['title', 'type', 'number', 'signedOn', 'validity', 'parentAgreement'],
    wide: ['title', 'validity', 'parentAgreement'],
    state: 'draft',
    item: {
      list: 'parties',
      field: 'institution',
      start: { side: 'partner' },
      label: agreementWords.otherParty,
      isIt: ({ side }) => side === 'partner',
    },
    ownSideIn: 'parties',
  },
  jointProgramme: {
    fields: ['name', 'approvalNo', 'level', 'chineseParty', 'foreignParty', 'major'],
    wide: ['name', 'chineseParty', 'foreignParty'],
    state: 'applying',
  },
  event: { fields: ['title', 'kind', 'place', 'dates'], wide: ['title', 'dates'], state: 'planned' },
  pressItem: { fields: ['headline', 'outlet', 'publishedOn', 'medium', 'language', 'url'], wide: ['headline', 'url'] },
  orderClass: {
    fields: ['name', 'enterprise', 'college', 'intake', 'dates'],
    wide: ['name', 'dates'],
    state: 'planned',
  },
  masterClass: { fields: ['name', 'master', 'craft', 'dates'], wide: ['name', 'dates'], state: 'planned' },
  disclosure: { fields: ['title', 'on', 'by', 'way', 'recipient', 'purpose'], wide: ['title', 'purpose'] },
  qualification: { fields: ['title', 'scheme', 'level', 'number', 'awardingBody'], wide: ['title', 'awardingBody'] },
  qualificationResult: {
    fields: ['person', 'qualification', 'unit', 'registeredOn', 'result'],
    wide: ['person', 'qualification'],
    state: 'registered',
  },
  output: {
    fields: ['kind', 'title', 'major', 'developedOn'],
    wide: ['kind', 'title'],
    state: ({ kind }) => firstOutputState(kind as Fields<'output'>['kind']),
  },
  plan: {
    fields: ['name', 'institution', 'period', 'batch', 'batchYear'],
    wide: ['name', 'institution', 'period'],
    state: 'draft',
  },
  cohort: {
    fields: ['name', 'kind', 'dates', 'destinations', 'host', 'sending'],
    wide: ['name', 'dates', 'destinations', 'host', 'sending'],
    state: 'draft',
  },
}
