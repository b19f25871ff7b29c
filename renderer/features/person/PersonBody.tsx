import type { Row } from '@shared/model/types'
import type { PersonLife } from '@shared/summary/person-life'
import { peopleWords, personPage } from '@shared/text/people'
import { addressOf } from '../../records/addresses'
import { FilesField } from '../../records/files/FilesField'
import { useKeeps } from '../../records/kept-fields'
import { inLanguage } from '../../records/names'
import { ItemsTable } from '../../records/page/ItemsTable'
import { LaidOut } from '../../records/page/laid-out'
import { QuietFields } from '../../records/page/QuietFields'
import { ContactSection } from '../../records/person/ContactSection'
import { MayBeTwice } from '../../records/person/MayBeTwice'
import { moreFieldsOf } from '../../records/person/PersonSections'
import { Timeline, type TimelineItem } from '../../records/timeline/Timeline'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { Checks } from './Checks'
import { Consents } from './Consents'
import { Documents } from './Documents'
import { LanguageScores } from './LanguageScores'
import { Requests } from './Requests'

interface PersonBodyProps {
  person: Row<'person'>
  life: PersonLife
}

const teaching = ['teacher', 'master', 'foreignExpert']
const studying = ['student', 'apprentice']

/** The sections of a person's page: what one looks for most stands first. */
export function PersonBody({ person, life }: PersonBodyProps) {
  const { t } = useText()
  const keeps = useKeeps()
  const kinds: readonly string[] = person.kinds ?? []
  const teaches = person.teacherProfile !== undefined || kinds.some((kind) => teaching.includes(kind))
  const studies = kinds.some((kind) => studying.includes(kind))
  const works = !studies || teaches
  return (
    <>
      <MayBeTwice person={person.id} />
      <Section title={t(peopleWords.identity)}>
        <QuietFields
          record="person"
          fields={[
            'nameZh',
            'nameLatin',
            'preferredName',
            'gender',
            'dateOfBirth',
            'nationality',
            'idCard',
            'placeOfBirth',
            'kinds',
          ]}
        />
      </Section>
      <Section title={t(peopleWords.reach)}>
        <QuietFields
          record="person"
          fields={['phone', 'phone2', 'wechat', 'email', 'address', 'postcode']}
          wide={['address']}
        />
      </Section>
      <Documents person={person} />
      <Section title={t(peopleWords.education)}>
        <QuietFields
          record="person"
          fields={[
            'institution',
            'department',
            ...(studies || !works ? ['major', 'educationLevel', 'gradeYear', 'classGroup', 'studentNo'] : []),
            ...(works ? ['post', 'staffNo', 'degree'] : []),
            ...(works && !studies ? ['major', 'educationLevel'] : []),
          ]}
        />
      </Section>
      {teaches && (
        <Section title={t(peopleWords.teacher)}>
          <QuietFields
            record="teacherProfile"
            within="teacherProfile"
            fields={[
              'profTitle',
              'dualQualified',
              'dualQualifiedOn',
              'enterpriseMonths',
              'yearsTeaching',
              'coursesTaught',
              'teachesInEnglish',
            ]}
            wide={['coursesTaught']}
          />
        </Section>
      )}
      <LanguageScores person={person} />
      <Section title={t(personPage.life)}>
        <Life life={life} />
      </Section>
      <ContactSection as={QuietFields} />
      <Section title={t(peopleWords.welfare)}>
        <QuietFields
          record="welfareNote"
          within="welfare"
          fields={['diet', 'dietTags', 'allergies', 'medical', 'medication', 'accessNeeds', 'bloodType']}
        />
      </Section>
      <Consents person={person} />
      <Requests person={person} />
      <Checks person={person} works={works} />
      {person.own && <OwnFields />}
      <LaidOut
        fields={[
          ...moreFieldsOf(keeps, person),
          'photo',
          'staffNo',
          'post',
          'degree',
          'safeguardingChecks',
          'refusedValues',
        ]}
      />
      <Section
        title={t(peopleWords.more)}
        folds
        startsOpen={moreFieldsOf(keeps, person).some((field) => person[field] !== undefined)}
      >
        <QuietFields
          record="person"
          fields={moreFieldsOf(keeps, person)}
          wide={['travelHistory', 'visaRefusals', 'remarks']}
        />
      </Section>
      <Section title={t(personPage.files)}>
        <FilesField path="files" label={t(personPage.files)} untitled />
      </Section>
    </>
  )
}

/** The timeline of everything they took part in. */
function Life({ life }: { life: PersonLife }) {
  const { t, language } = useText()
  const items = life.items.map(
    ({ key, type, id, name, when, state, details }): TimelineItem => ({
      key,
      type,
      when,
      title: inLanguage(name, language) || '–',
      to: addressOf(type, id),
      ...(state && { state }),
      ...(details.length > 0 && { detail: details.map((words) => t(words)).join(' · ') }),
    }),
  )
  return <Timeline items={items} empty={t(personPage.lifeNone)} />
}

/** What lists said under headings that only this office has. */
function OwnFields() {
  const { t } = useText()
  return (
    <Section title={t(personPage.ownFields)}>
      <ItemsTable
        record="person"
        list="own"
        columns={['name', 'value']}
        widths={{ name: 'minmax(120px, 1fr)', value: 'minmax(160px, 2fr)' }}
        addLabel={t(personPage.addOwnField)}
        empty={t(personPage.noOwnFields)}
      />
    </Section>
  )
}
