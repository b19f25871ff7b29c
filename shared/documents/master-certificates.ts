import { showDate } from '../model/show'
import type { Reader, Row } from '../model/types'
import { trainingHours } from '../summary/attendance'
import { certificateWords } from '../text/documents/certificate'
import { documentWords } from '../text/documents/common'
import { hoursWords, orBlank } from './certificates'
import { nameWords, rangeWords } from './cohort-parts'
import { type Block, said, type Words } from './document'
import { inEach, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

type Pair = NonNullable<Row<'masterClass'>['pairs']>[string]

/** Hours of the apprentice in the cohort of the class; null where nobody recorded any. */
function hoursOf(reader: Reader, { cohort: id }: Row<'masterClass'>, apprentice: string): number | null {
  const cohort = (id && reader.get('cohort', id)) || null
  const enrolment = reader.enrolmentsWith(apprentice).find((each) => each.cohort === id)
  return cohort && enrolment ? trainingHours(enrolment, cohort) : null
}

const day = (date: string | undefined): Words => orBlank(date && inEach((language) => showDate(date, language)))

function textOf(
  reader: Reader,
  masterClass: Row<'masterClass'>,
  { master, apprentice, dates, grade, graduatedOn }: Pair,
) {
  const teacher = (master ?? masterClass.master) && reader.get('person', master ?? masterClass.master ?? '')
  return told(certificateWords.masterText, {
    class: orBlank(masterClass.name),
    craft: masterClass.craft ?? certificateWords.craftUnknown,
    master: orBlank(teacher ? nameWords(teacher) : ''),
    from: day(dates?.from ?? masterClass.dates?.from),
    to: day(graduatedOn ?? dates?.to ?? masterClass.dates?.to),
    hours: orBlank(hoursWords(apprentice ? hoursOf(reader, masterClass, apprentice) : null)),
    grade: grade ? told(certificateWords.grade, { grade }) : '',
  })
}

/** Number of the certificate, kept with the apprentice's place in the cohort of the class. */
const numberOf = (reader: Reader, { cohort }: Row<'masterClass'>, apprentice: string | undefined): string =>
  (apprentice && reader.enrolmentsWith(apprentice).find((each) => each.cohort === cohort)?.certificateNo) || ''

/** 大师班结业证书: one for each apprentice who is paired, signed by the master and the college. */
export function masterCertificates(reader: Reader, id: string): DocumentParts | null {
  const masterClass = reader.get('masterClass', id)
  if (!masterClass) return null
  const cohort = masterClass.cohort ? reader.get('cohort', masterClass.cohort) : undefined
  const host = cohort?.host ? reader.get('institution', cohort.host) : undefined
  const unit = host?.name ?? reader.get('office', 'office')?.name ?? ''
  const blocks = Object.entries(masterClass.pairs ?? {}).map(([key, pair]): Block => {
    const apprentice = pair.apprentice ? reader.get('person', pair.apprentice) : undefined
    const name = apprentice ? nameWords(apprentice) : {}
    return {
      kind: 'certificate',
      certificate: {
        key,
        title: certificateWords.one,
        number: numberOf(reader, masterClass, pair.apprentice),
        name: said(name) ? name : certificateWords.blank,
        text: textOf(reader, masterClass, pair),
        unit,
        signatories: [certificateWords.master, certificateWords.forUnit],
      },
    }
  })
  const none = blocks.length === 0
  return {
    about: masterClass.name ?? '',
    code: '',
    facts: [{ label: documentWords.dates, value: rangeWords(masterClass.dates) }],
    landscape: !none,
    bare: !none,
    blocks: none ? [{ kind: 'text', text: certificateWords.noPairs }] : blocks,
    sensitive: false,
  }
}
