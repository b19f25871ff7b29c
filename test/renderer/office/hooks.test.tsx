import { MantineProvider } from '@mantine/core'
import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { office } from '../../../renderer/office/client'
import {
  useCommit,
  useHistory,
  useOfficeState,
  useRecord,
  useRecords,
  useUndo,
  useView,
} from '../../../renderer/office/hooks'
import { Contained } from '../../../renderer/ui/Contained'
import { LanguageProvider } from '../../../renderer/ui/language'
import { edit, newPerson, PageJournal, until } from './office-harness'

const page = document.createElement('div')
document.body.append(page)
let root: Root

beforeAll(async () => {
  window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
  expect(await office.open('李明')).toMatchObject({ state: 'new' })
  await office.ask('commit', { why: 'edit', changes: [newPerson('p1'), newPerson('p2')] })
})

afterEach(() => root.unmount())

function show(node: ReactNode): void {
  root = createRoot(page)
  root.render(node)
}

function shows(text: string): Promise<void> {
  return until(() => page.textContent === text)
}

test('a record follows its changes, those of others leave it alone', async () => {
  const seen: string[] = []
  const Phone = ({ id }: { id: string }) => {
    const { result } = useRecord('person', id)
    const text = result === undefined ? '…' : result === null ? 'none' : (result.phone ?? 'no phone')
    seen.push(`${id} ${text}`)
    return <>{text}</>
  }
  show(<Phone id="p1" />)
  await shows('no phone')
  await office.ask('commit', edit('p1', 9, 'phone', '+441632960001'))
  await shows('+441632960001')
  const before = seen.length
  await office.ask('commit', edit('p2', 9, 'phone', '+441632960002'))
  // An answer asked for after the change came would have come before this one.
  await office.list('person')
  expect(seen).toHaveLength(before)
  root.render(<Phone id="p2" />)
  await shows('+441632960002')
  // Never the value of another record.
  expect(seen).not.toContain('p2 +441632960001')
  expect(seen).toContain('p2 …')
  root.render(<Phone id="nobody" />)
  await shows('none')
})

test('a view keeps its last answer until the next one is there', async () => {
  const seen: string[] = []
  const Cohorts = () => {
    const { result } = useView('cohorts', {})
    const text = result ? `${result.length} cohorts` : '…'
    if (seen.at(-1) !== text) seen.push(text)
    return <>{text}</>
  }
  show(<Cohorts />)
  await shows('0 cohorts')
  await office.ask('commit', {
    why: 'edit',
    changes: [{ t: 'cohort', id: 'c1', subject: 'c1', op: 'create', row: { id: 'c1', name: { en: 'Invented tour' } } }],
  })
  await shows('1 cohorts')
  expect(seen).toEqual(['…', '0 cohorts', '1 cohorts'])
})

test('writing, undo, history and the state of the office', async () => {
  const Page = () => {
    const commit = useCommit()
    const undo = useUndo()
    const { result: history } = useHistory('person', 'p2')
    const { result: people } = useRecords('person')
    const { phase, lastSeq } = useOfficeState()
    return (
      <>
        {phase}, {people?.length} people, {history?.length} changes
        <button type="button" onClick={() => commit(edit('p2', 99, 'sex', 'F'))} />
        <button type="button" onClick={() => undo(lastSeq)} />
      </>
    )
  }
  show(<Page />)
  await shows('open, 2 people, 2 changes')
  const [write, takeBack] = page.querySelectorAll('button')
  write?.click()
  await shows('open, 2 people, 3 changes')
  takeBack?.click()
  await shows('open, 2 people, 4 changes')
})

test('what the office refuses is said where it was asked, and asked again on demand', async () => {
  const Cohorts = ({ view }: { view: string }) => <>{useView(view as 'cohorts', {}).result?.length ?? '…'}</>
  const contained = (view: string) => (
    <MantineProvider>
      <LanguageProvider language="en" onChange={() => {}}>
        <Contained>
          <Cohorts view={view} />
        </Contained>
      </LanguageProvider>
    </MantineProvider>
  )
  show(contained('nonsense'))
  await until(() => page.querySelector('[role=alert]')?.textContent?.includes('could not be shown') ?? false)
  flushSync(() => root.render(contained('cohorts')))
  page.querySelector('button')?.click()
  await until(() => page.querySelector('[role=alert]') === null && /\d$/.test(page.textContent ?? ''))
})
