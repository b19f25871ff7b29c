import type { Bilingual } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import { cohortWords } from '@shared/text/cohort'
import { bilingualFrom } from '../../records/names'

/** A cohort as far as it has been described in the dialog. */
export interface CohortDraft {
  nameEn?: string
  nameZh?: string
  kind?: string
  from?: string
  to?: string
  destinations?: string[]
  sending?: string[]
  host?: string
  /** Institutions typed in, made together with the cohort when it refers to them. */
  made?: { id: string; name: string }[]
}

/** What stands in the way of making the cohort, by field. */
export function draftProblems(draft: CohortDraft): Partial<Record<'name' | 'kind' | 'to', Bilingual>> {
  return {
    ...(!draft.nameEn && !draft.nameZh && { name: cohortWords.needName }),
    ...(!draft.kind && { kind: cohortWords.needKind }),
    ...(draft.from && draft.to && draft.to < draft.from && { to: cohortWords.datesTurned }),
  }
}

type NewRecord =
  | { type: 'institution'; row: Omit<Row<'institution'>, 'seq'> }
  | { type: 'cohort'; row: Omit<Row<'cohort'>, 'seq'> }

/** The records to make: the institutions it refers to that are new, then the cohort. */
export function cohortChanges(id: string, draft: CohortDraft): NewRecord[] {
  const { nameEn: en, nameZh: zh, kind, from, to, destinations, sending, host } = draft
  const used = (draft.made ?? []).filter((one) => one.id === host || sending?.includes(one.id))
  const institutions = used.map(
    (one): NewRecord => ({ type: 'institution', row: { id: one.id, name: bilingualFrom(one.name) } }),
  )
  const cohort = {
    id,
    name: { ...(en && { en }), ...(zh && { zh }) },
    kind: kind as Row<'cohort'>['kind'],
    ...((from || to) && { dates: { ...(from && { from }), ...(to && { to }) } }),
    ...(destinations?.length && { destinations }),
    ...(sending?.length && { sending }),
    ...(host && { host }),
  }
  return [...institutions, { type: 'cohort', row: cohort }]
}
