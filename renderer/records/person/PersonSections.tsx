import type { Row } from '@shared/model/types'
import { peopleWords } from '@shared/text/people'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { useKeeps } from '../kept-fields'
import { Fields } from '../page/Fields'
import { useRecordScope } from '../record-scope'

/** Whether the record in scope says anything in one of these fields: sections that say something stand open. */
function useFilled(fields: readonly string[]): boolean {
  const row = useRecordScope().row as Record<string, unknown>
  return fields.some((field) => row[field] !== undefined)
}

export function IdentitySection() {
  const { t } = useText()
  return (
    <Section title={t(peopleWords.identity)}>
      <Fields
        record="person"
        fields={[
          'nameZh',
          'preferredName',
          'nameLatin',
          'gender',
          'dateOfBirth',
          'nationality',
          'idCard',
          'placeOfBirth',
          'kinds',
        ]}
        wide={['nameLatin', 'kinds']}
      />
    </Section>
  )
}

export function ReachSection() {
  const { t } = useText()
  return (
    <Section title={t(peopleWords.reach)}>
      <Fields
        record="person"
        fields={['phone', 'wechat', 'email', 'address', 'postcode']}
        wide={['email', 'address']}
      />
    </Section>
  )
}

const educationFields = [
  'institution',
  'department',
  'major',
  'educationLevel',
  'gradeYear',
  'classGroup',
  'studentNo',
  'staffNo',
  'post',
  'degree',
] as const

export function EducationSection() {
  const { t } = useText()
  return (
    <Section title={t(peopleWords.education)}>
      <Fields record="person" fields={educationFields} wide={['institution']} />
    </Section>
  )
}

/** Only for those who teach, or of whom something of the kind is on record. */
export function TeacherSection() {
  const { t } = useText()
  const row = useRecordScope().row as Row<'person'>
  if (!row.teacherProfile && !row.kinds?.includes('teacher')) return null
  return (
    <Section title={t(peopleWords.teacher)}>
      <Fields
        record="teacherProfile"
        within="teacherProfile"
        fields={['profTitle', 'dualQualified', 'coursesTaught', 'yearsTeaching', 'enterpriseMonths']}
        wide={['coursesTaught']}
      />
    </Section>
  )
}

export function WelfareSection() {
  const { t } = useText()
  const filled = useFilled(['welfare'])
  return (
    <Section title={t(peopleWords.welfare)} folds startsOpen={filled}>
      <Fields
        record="welfareNote"
        within="welfare"
        fields={['diet', 'dietTags', 'allergies', 'medical', 'medication', 'accessNeeds', 'bloodType']}
        wide={['diet', 'dietTags']}
      />
    </Section>
  )
}

const skills = ['listening', 'reading', 'writing', 'speaking'] as const

/** Scores of language tests, where there are some. */
export function LanguageSection() {
  const { t } = useText()
  const row = useRecordScope().row as Row<'person'>
  const scores = Object.entries(row.languageScores ?? {})
  if (scores.length === 0) return null
  return (
    <Section title={t(peopleWords.languages)}>
      {scores.map(([key, score]) => (
        <Fields
          key={key}
          record="languageScore"
          within={`languageScores.${key}`}
          fields={['test', 'overall', ...skills.filter((skill) => score[skill] !== undefined), 'cefr', 'takenOn']}
        />
      ))}
    </Section>
  )
}

const moreFields = [
  'formerName',
  'title',
  'ancestralHome',
  'registeredResidence',
  'studentOrigin',
  'ethnicity',
  'politicalStatus',
  'religion',
  'majorCode',
  'rollNo',
  'uln',
  'graduatedFrom',
  'lastOfficialTravel',
  'travelHistory',
  'visaRefusals',
  'retentionUntil',
  'retentionReason',
  'remarks',
] as const

/** What is asked of few. Facts that the office does not keep show only when filled. */
export function moreFieldsOf(keeps: (field: string) => boolean, person: Row<'person'>): (typeof moreFields)[number][] {
  return moreFields.filter((field) => keeps(field) || person[field] !== undefined)
}

/** What is asked of few, folded. */
export function MoreSection() {
  const { t } = useText()
  const fields = moreFieldsOf(useKeeps(), useRecordScope().row as Row<'person'>)
  return (
    <Section title={t(peopleWords.more)} folds>
      <Fields record="person" fields={fields} wide={['travelHistory', 'visaRefusals', 'remarks']} />
    </Section>
  )
}
