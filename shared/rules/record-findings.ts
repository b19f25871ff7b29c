import type { IsoDate, Reader, Row, Standalone } from '../model/types'
import { agreementRecordFindings } from './agreement'
import { allianceFindings } from './alliance'
import { masterClassFindings, orderClassFindings } from './classes'
import { cohortDossier } from './dossier'
import { eventFindings, pressFindings } from './event'
import type { Finding } from './finding'
import { institutionFindings } from './institution'
import { jointProgrammeFindings } from './joint-programme'
import { officeFindings } from './office'
import { outputFindings } from './output'
import { personFindings } from './person'
import { planFindings } from './plan'
import { qualificationFindings, resultFindings } from './qualification'
import { refusedFindings } from './refused-values'

type Rule<K extends Standalone> = (reader: Reader, row: Row<K>, today: IsoDate) => Finding[]

/** What the cohort makes of one who is in it; nothing is asked of those who dropped out. */
function enrolmentFindings(reader: Reader, row: Row<'enrolment'>, today: IsoDate): Finding[] {
  const dossier = row.cohort ? cohortDossier(reader, row.cohort, today) : null
  return dossier?.participants.find(({ enrolment }) => enrolment.id === row.id)?.findings ?? []
}

/** What is judged about a record of each type. A type without a line has no rules. */
const rules: { [K in Standalone]?: Rule<K> } = {
  office: officeFindings,
  institution: institutionFindings,
  person: (reader, row, today) => [...refusedFindings('person', row), ...personFindings(reader, row, today)],
  cohort: (reader, row, today) => cohortDossier(reader, row.id, today)?.findings ?? [],
  enrolment: enrolmentFindings,
  alliance: allianceFindings,
  agreement: agreementRecordFindings,
  jointProgramme: jointProgrammeFindings,
  event: eventFindings,
  pressItem: pressFindings,
  orderClass: orderClassFindings,
  masterClass: masterClassFindings,
  qualification: qualificationFindings,
  qualificationResult: resultFindings,
  output: outputFindings,
  plan: planFindings,
}

const weight = { error: 0, warning: 1, info: 2 }

/**
 * Everything that is wrong, missing or worth knowing about a record on its own page, the gravest first. Pure: the same
 * records and day give the same findings. `today` is an ISO day.
 */
export function recordFindings<K extends Standalone>(reader: Reader, type: K, row: Row<K>, today: IsoDate): Finding[] {
  const judge = rules[type] as Rule<K> | undefined
  const findings = judge?.(reader, row, today) ?? []
  return [...findings].sort((a, b) => weight[a.severity] - weight[b.severity])
}
