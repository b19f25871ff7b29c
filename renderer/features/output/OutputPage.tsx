import { countryName } from '@shared/model/country-names'
import type { Row } from '@shared/model/types'
import { outputStates } from '@shared/rules/output-states'
import { outputWords } from '@shared/text/output'
import { fieldDef } from '../../records/dictionary-fields'
import { FilesField } from '../../records/files/FilesField'
import { FactStrip } from '../../records/page/FactStrip'
import { ItemsTable } from '../../records/page/ItemsTable'
import { LaidOut } from '../../records/page/laid-out'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { RecordField } from '../../records/RecordField'
import { FieldGrid, Wide } from '../../ui/fields/FieldGrid'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { kindFields, ofSomeKind, strayFields } from './kind-fields'

/** What came of the work abroad: a standard, a post, an award, a course; each kind with what belongs to it. */
export function OutputPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="output"
      id={id}
      office={office}
      connections={() => [
        { type: 'plan', paths: ['projects.outputs'], title: outputWords.partOfPlan },
        { type: 'masterClass', paths: ['outputs'], title: outputWords.fromClass },
      ]}
      marks={['adopters.']}
      states={({ row }) => outputStates(row.kind)}
      strip={({ row }) => <Strip row={row} />}
    >
      {({ row }) => {
        const own = row.kind && kindFields[row.kind]
        const stray = strayFields(row, row.kind)
        const adopted = own?.adopted || row.adopters !== undefined
        return (
          <>
            <Section title={t(outputWords.about)}>
              {own ? (
                <QuietFields record="output" fields={['title', 'kind', ...own.fields]} wide={['title']} />
              ) : (
                <FieldGrid>
                  <Wide>
                    <RecordField record="output" field="title" />
                  </Wide>
                  <RecordField record="output" field="kind" hint={t(outputWords.chooseKind)} />
                </FieldGrid>
              )}
            </Section>
            <LaidOut fields={[...ofSomeKind, 'adopters', 'heldByTeacher']} />
            {adopted && (
              <Section title={t(outputWords.adopters)}>
                <ItemsTable
                  record="output"
                  list="adopters"
                  columns={['institution', 'country', 'evidence']}
                  widths={{
                    institution: 'minmax(220px, 2fr)',
                    country: 'minmax(150px, 1fr)',
                    evidence: 'minmax(200px, 1.4fr)',
                  }}
                  addLabel={t(outputWords.addAdopter)}
                  empty={t(outputWords.noAdopters)}
                />
              </Section>
            )}
            <Section title={t(outputWords.from)}>
              <QuietFields record="output" fields={['cohort', 'agreement', 'remarks']} wide={['remarks']} />
            </Section>
            {stray.length > 0 && (
              <Section title={t(outputWords.other)}>
                <QuietFields record="output" fields={stray} />
              </Section>
            )}
            <Section title={t(outputWords.evidence)}>
              <FilesField path="files" label={t(outputWords.evidence)} untitled />
            </Section>
          </>
        )
      }}
    </RecordPage>
  )
}

function Strip({ row }: { row: Row<'output'> }) {
  const { t, language } = useText()
  const kind = row.kind && fieldDef('output', 'kind').values?.[row.kind]
  const adopters = Object.values(row.adopters ?? {})
  const countries = [...new Set(adopters.flatMap(({ country }) => country ?? []))].map((code) =>
    countryName(code, language),
  )
  return (
    <FactStrip
      facts={[
        { label: t(outputWords.kind), value: kind?.[language] },
        {
          label: t(outputWords.adopted),
          value:
            adopters.length > 0 &&
            t(outputWords.adopterCount, {
              count: adopters.length,
              countries: countries.join(language === 'zh' ? '、' : ', '),
            }),
        },
      ]}
    />
  )
}
