/** Somebody who types on before the page shows what was saved. Everybody is invented. */
import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { Row } from '@shared/model/types'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { office } from '../../../renderer/office/client'
import { ChangesProvider, useChanges } from '../../../renderer/records/changes'
import { updated } from '../../../renderer/records/edits'
import { RecordField } from '../../../renderer/records/RecordField'
import { RecordScopeProvider } from '../../../renderer/records/record-scope'
import { newPerson, PageJournal } from '../office/office-harness'
import { show } from '../ui/show'

let opened = false
let person: Row<'person'>

beforeEach(async () => {
  if (!opened) window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
  opened = true
  await office.open('李明')
  const id = `p${Math.random()}`.replace('.', '')
  await office.ask('commit', { why: 'edit', changes: [newPerson(id)] })
  person = (await office.get('person', id)) as Row<'person'>
})

const majorOnRecord = async () => (await office.get('person', person.id))?.major

/** A page that shows what it read once and nothing since. */
function Behind() {
  return (
    <ChangesProvider>
      <RecordScopeProvider type="person" row={person} name="Invented">
        <RecordField record="person" field="major" />
      </RecordScopeProvider>
      <Writing />
    </ChangesProvider>
  )
}

function Writing() {
  return <output>{useChanges().writing === 0 ? 'all saved' : 'saving'}</output>
}

async function type(text: string): Promise<void> {
  await userEvent.fill(page.getByRole('textbox', { name: 'Major' }), text)
  await userEvent.tab()
  await expect.element(page.getByText('all saved')).toBeVisible()
}

test('what is typed before the page shows the value saved before is saved too', async () => {
  show(<Behind />)
  await type('Horticulture')
  await type('Nursing')
  expect(await majorOnRecord()).toBe('Nursing')
  await expect.element(page.getByRole('textbox', { name: 'Major' })).toHaveValue('Nursing')
})

test('back to what the page still shows is a change as well', async () => {
  await office.ask('commit', { why: 'edit', changes: [updated('person', person, { major: 'Cooking' })] as never })
  person = (await office.get('person', person.id)) as Row<'person'>
  show(<Behind />)
  await type('Horticulture')
  await type('Cooking')
  expect(await majorOnRecord()).toBe('Cooking')
})

test('what somebody else wrote since is not written over', async () => {
  show(<Behind />)
  await type('Horticulture')
  const now = (await office.get('person', person.id)) as Row<'person'>
  await office.ask('commit', { why: 'edit', changes: [updated('person', now, { major: 'Joinery' })] as never })
  await type('Nursing')
  expect(await majorOnRecord()).toBe('Joinery')
})
