import { Badge, Group, MultiSelect } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Fields } from '@shared/model/types'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { useChanges } from '../../../records/changes'
import { enumWord } from '../../../records/dictionary-fields'
import { updated } from '../../../records/edits'
import { QuietFields } from '../../../records/page/QuietFields'
import { RevealWords } from '../../../records/page/RevealButton'
import { AddItem, ItemCard, NoItems, useItems } from '../../../records/person/ItemCard'
import { RecordScopeProvider, useRecordScope } from '../../../records/record-scope'
import { useReveal } from '../../../records/reveal'
import { today } from '../../../ui/format'
import { Section } from '../../../ui/Section'
import { useCohort } from '../cohort-context'

/** What went wrong on the way, to whom, and what was done about it. */
export function Incidents() {
  const { dossier, cohort, country, t } = useCohort()
  const incidents = Object.entries(cohort.incidents ?? {}).sort(([, a], [, b]) =>
    (b.on ?? '').localeCompare(a.on ?? ''),
  )
  const { add } = useItems('incident')
  const reveal = useReveal()
  const { revealed } = reveal
  return (
    <Section
      title={t(cohortPage.incidents)}
      aside={
        <Group gap={4}>
          {incidents.length > 0 && <RevealWords {...reveal} variant="subtle" color="gray" size="compact-sm" />}
          <AddItem label={t(cohortPage.addIncident)} onAdd={() => add('incidents', { on: today() })} />
        </Group>
      }
    >
      {incidents.length === 0 && <NoItems>{t(cohortPage.noIncidents)}</NoItems>}
      <RecordScopeProvider
        type="cohort"
        row={cohort}
        name={cohort.name?.en ?? cohort.name?.zh ?? ''}
        findings={dossier.findings}
        revealed={revealed}
        country={country}
      >
        {incidents.map(([key, incident]) => (
          <Incident key={key} id={key} incident={incident} />
        ))}
      </RecordScopeProvider>
    </Section>
  )
}

function Incident({ id, incident }: { id: string; incident: Fields<'incident'> }) {
  const { dossier, cohort, nameOf, t, language } = useCohort()
  const { make } = useChanges()
  const { revealed } = useRecordScope()
  const word = enumWord('incident', 'kind', incident.kind)
  const everybody = [...dossier.participants, ...dossier.withdrawn]
  const save = (persons: string[]) =>
    void make(t(cohortWords.changedField, { field: t(cohortPage.whoWas), name: t(cohortPage.incidents) }), [
      updated('cohort', cohort, { [`incidents.${id}.persons`]: persons.length > 0 ? persons : undefined }),
    ])
  return (
    <ItemCard
      record="incident"
      path={`incidents.${id}`}
      title={[incident.on && showDate(incident.on, language), revealed && word && t(word)].filter(Boolean).join(' · ')}
      tools={
        <Badge color={incident.closedOn ? 'leaf' : 'amber'} size="lg">
          {incident.closedOn
            ? t(cohortPage.incidentClosed, { date: showDate(incident.closedOn, language) })
            : t(cohortPage.incidentOpen)}
        </Badge>
      }
    >
      {revealed && (
        <MultiSelect
          label={t(cohortPage.whoWas)}
          data={everybody.map((each) => ({ value: each.enrolment.id, label: nameOf(each) }))}
          value={incident.persons ?? []}
          onChange={save}
          searchable
          hidePickedOptions
        />
      )}
      <QuietFields
        record="incident"
        within={`incidents.${id}`}
        fields={['on', 'kind', 'what', 'action', 'closedOn']}
        wide={['what', 'action']}
      />
    </ItemCard>
  )
}
