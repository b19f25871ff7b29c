import { Notifications } from '@mantine/notifications'
import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { Row } from '@shared/model/types'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { CohortContext } from '../../../renderer/features/cohort/cohort-context'
import { Segments } from '../../../renderer/features/cohort/travel/Segments'
import { office } from '../../../renderer/office/client'
import { useRecord, useRecords } from '../../../renderer/office/hooks'
import { ChangesProvider } from '../../../renderer/records/changes'
import { RecordScopeProvider } from '../../../renderer/records/record-scope'
import { newPerson, PageJournal } from '../office/office-harness'
import { show } from '../ui/show'

/** What the page of the cohort gives its part about travel, of the records as the office holds them. */
function GroupFlights() {
  const { result: cohort } = useRecord('cohort', 'c1')
  const { result: enrolments } = useRecords('enrolment')
  if (!cohort || !enrolments) return null
  const participants = enrolments.map((enrolment) => ({ enrolment }) as unknown as Participant)
  const dossier = { cohort, participants } as unknown as CohortDossier
  return (
    <ChangesProvider>
      <RecordScopeProvider type="cohort" row={cohort} name="Invented tour">
        <CohortContext value={{ dossier, office: {} as Row<'office'>, open: () => undefined }}>
          <Segments />
        </CohortContext>
      </RecordScopeProvider>
      <Notifications />
    </ChangesProvider>
  )
}

test('flights that only the lists of the people have are told, kept for the group at a press, and named when taken back', async () => {
  window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
  await office.open('李明')
  const flies = (id: string, number: string) => ({
    t: 'enrolment' as const,
    id: `e${id}`,
    subject: id,
    op: 'create' as const,
    row: { id: `e${id}`, person: id, cohort: 'c1', segments: { out: { number, mode: 'air' } } },
  })
  await office.ask('commit', {
    why: 'edit',
    changes: [
      ...['p1', 'p2', 'p3'].map((id) => newPerson(id)),
      { t: 'cohort', id: 'c1', subject: 'c1', op: 'create', row: { id: 'c1' } },
      flies('p1', 'EX801'),
      flies('p2', 'EX801'),
      flies('p3', 'EX999'),
    ] as never,
  })
  show(<GroupFlights />)
  await expect.element(page.getByText('In the lists of the people: Outbound EX801 (2 people).')).toBeVisible()
  expect(page.getByText('No flights or trains yet.').elements()).toEqual([])
  await page.getByRole('button', { name: 'Keep as travel of the group' }).click()
  await expect.poll(async () => JSON.stringify((await office.get('cohort', 'c1'))?.segments ?? {})).toContain('EX801')
  await expect.poll(() => page.getByText(/In the lists of the people/).elements().length).toBe(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect
    .element(page.getByText('Taken back: Travel of the group taken from the lists of its people.'))
    .toBeVisible()
  await expect.element(page.getByText(/In the lists of the people/)).toBeVisible()
})
