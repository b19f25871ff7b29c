import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { Participant } from '@shared/rules/dossier'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { office } from '../../../renderer/office/client'
import { useRecord } from '../../../renderer/office/hooks'
import { ChangesProvider } from '../../../renderer/records/changes'
import { TravelSection } from '../../../renderer/records/person/TravelSection'
import { RecordScopeProvider } from '../../../renderer/records/record-scope'
import { newPerson, PageJournal } from '../office/office-harness'
import { show } from '../ui/show'

/** What the drawer gives the section, of the records as the office holds them. */
function OwnFlights() {
  const { result: person } = useRecord('person', 'p1')
  const { result: enrolment } = useRecord('enrolment', 'e1')
  const { result: cohort } = useRecord('cohort', 'c1')
  if (!person || !enrolment || !cohort) return null
  const participant: Participant = {
    person,
    enrolment,
    institution: null,
    room: null,
    checks: {} as Participant['checks'],
    findings: [],
    age: null,
  }
  return (
    <ChangesProvider>
      <RecordScopeProvider type="person" row={person} name="Invented p1">
        <TravelSection participant={participant} cohort={cohort} />
      </RecordScopeProvider>
    </ChangesProvider>
  )
}

test('a flight typed by hand is kept as one of that direction, as a list brings it in', async () => {
  window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
  await office.open('李明')
  await office.ask('commit', {
    why: 'edit',
    changes: [
      newPerson('p1'),
      { t: 'cohort', id: 'c1', subject: 'c1', op: 'create', row: { id: 'c1' } },
      { t: 'enrolment', id: 'e1', subject: 'p1', op: 'create', row: { id: 'e1', person: 'p1', cohort: 'c1' } },
    ],
  })
  show(<OwnFlights />)
  await page.getByRole('button', { name: 'Flights, fees and sizes' }).click()
  for (const [label, number] of [
    ['Outbound flight', 'MU 9999'],
    ['Return flight', 'MU 9998'],
    ['Return flight', 'MU 9997'],
  ] as const) {
    const field = page.getByRole('textbox', { name: label })
    await field.fill(number)
    ;(document.activeElement as HTMLElement).blur()
    await expect.poll(async () => JSON.stringify(await office.list('enrolment'))).toContain(number)
  }
  const [enrolment] = await office.list('enrolment')
  expect(enrolment?.segments).toEqual({
    out: { direction: 'out', mode: 'air', number: 'MU 9999' },
    back: { direction: 'back', mode: 'air', number: 'MU 9997' },
  })
})
