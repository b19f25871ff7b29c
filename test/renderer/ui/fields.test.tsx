import { dateMeanings } from '@shared/list/read-date-text'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answer } from '../../../renderer/ui/fields/answers'
import { FieldFlag } from '../../../renderer/ui/fields/FieldChoice'
import { FieldDate } from '../../../renderer/ui/fields/FieldDate'
import { FieldReference } from '../../../renderer/ui/fields/FieldReference'
import { FieldText } from '../../../renderer/ui/fields/FieldText'
import { show } from './show'

function Kept({ start, saves, masked }: { start?: string; saves: unknown[]; masked?: boolean }) {
  const [value, setValue] = useState<string | undefined>(start)
  const [answer, setAnswer] = useState<Answer | null>(null)
  return (
    <FieldText
      label="Policy"
      value={value}
      masked={masked}
      answers={['none', 'pending']}
      answer={answer}
      onAnswer={(given) => {
        saves.push({ given })
        setValue(undefined)
        setAnswer(given)
      }}
      onSave={(next) => {
        saves.push(next)
        setAnswer(null)
        setValue(next)
      }}
    />
  )
}

test('a field saves once when it is left, and not at all when nothing changed', async () => {
  const saves: unknown[] = []
  show(<Kept start="A1" saves={saves} />)
  const field = page.getByRole('textbox', { name: 'Policy' })
  await userEvent.click(field)
  await userEvent.tab()
  expect(saves).toEqual([])
  await userEvent.fill(field, 'B2')
  await userEvent.keyboard('{Enter}')
  await userEvent.tab()
  expect(saves).toEqual(['B2'])
  await userEvent.fill(field, '')
  await userEvent.tab()
  expect(saves).toEqual(['B2', undefined])
})

test('a value that arrives takes nothing from under the hands of somebody who types the next one', async () => {
  const saves: unknown[] = []
  const policy = (value: string) => <FieldText label="Policy" value={value} onSave={(next) => saves.push(next)} />
  show(policy('A1'))
  const field = page.getByRole('textbox', { name: 'Policy' })
  await userEvent.fill(field, 'B2')
  await userEvent.tab()
  await userEvent.fill(field, 'C3')
  show(policy('B2'))
  await expect.element(field).toHaveValue('C3')
  await userEvent.tab()
  expect(saves).toEqual(['B2', 'C3'])
  // Who only stands in the field sees what came.
  await userEvent.click(field)
  show(policy('D4'))
  await expect.element(field).toHaveValue('D4')
})

test('a key pressed between the value on screen and what the field makes of it is not lost', async () => {
  const saves: unknown[] = []
  const policy = (value: string) => (
    <>
      <output>{value}</output>
      <FieldText label="Policy" value={value} onSave={(next) => saves.push(next)} />
    </>
  )
  show(policy('A1'))
  const field = page.getByRole('textbox', { name: 'Policy' })
  await userEvent.click(field)
  const input = field.element() as HTMLInputElement
  const typed = new Promise<void>((done) => {
    const seen = new MutationObserver(() => {
      seen.disconnect()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'C3')
      input.dispatchEvent(new Event('input', { bubbles: true }))
      done()
    })
    seen.observe(page.getByText('A1', { exact: true }).element(), {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  show(policy('B2'))
  await typed
  await expect.element(field).toHaveValue('C3')
  await userEvent.tab()
  expect(saves).toEqual(['C3'])
})

test('Escape takes the old value back', async () => {
  const saves: unknown[] = []
  show(<Kept start="A1" saves={saves} />)
  const field = page.getByRole('textbox', { name: 'Policy' })
  await userEvent.fill(field, 'wrong')
  await userEvent.keyboard('{Escape}')
  await expect.element(field).toHaveValue('A1')
  await userEvent.tab()
  expect(saves).toEqual([])
})

test('a sensitive value shows only when asked for, and cannot be overwritten unseen', async () => {
  const saves: unknown[] = []
  show(<Kept start="E12345678" saves={saves} masked />)
  const field = page.getByRole('textbox', { name: 'Policy' })
  await expect.element(field).toHaveValue('••••')
  await expect.element(field).toHaveAttribute('readonly')
  await userEvent.click(page.getByRole('button', { name: 'Show Policy' }))
  await expect.element(field).toHaveValue('E12345678')
})

test('none, on its way and not known are three answers', async () => {
  const saves: unknown[] = []
  show(<Kept start="A1" saves={saves} />)
  const field = page.getByRole('textbox', { name: 'Policy' })
  const choose = async (answer: string) => {
    await userEvent.click(page.getByRole('button', { name: 'Answer for Policy' }))
    await userEvent.click(page.getByRole('menuitem', { name: answer }))
  }
  await choose('On its way')
  await expect.element(field).toHaveValue('On its way')
  await choose('None')
  await expect.element(field).toHaveValue('None')
  await userEvent.click(field)
  await userEvent.tab()
  await expect.element(field).toHaveValue('None')
  await userEvent.fill(field, 'C3')
  await userEvent.tab()
  await expect.element(field).toHaveValue('C3')
  expect(saves).toEqual([{ given: 'pending' }, { given: 'none' }, 'C3'])
})

test('a date is typed in any usual order, shown in words, and stays partial', async () => {
  const saves: unknown[] = []
  const Born = () => {
    const [value, setValue] = useState<string | undefined>('2008-02')
    const save = (next: string | undefined) => {
      saves.push(next)
      setValue(next)
    }
    return <FieldDate label="Born" value={value} onSave={save} />
  }
  show(<Born />)
  const field = page.getByRole('textbox', { name: 'Born' })
  await expect.element(field).toHaveValue('Feb 2008')
  await userEvent.fill(field, '15.8.2029')
  await userEvent.tab()
  await expect.element(field).toHaveValue('15 Aug 2029')
  show(<Born />, 'zh')
  await expect.element(field).toHaveValue('2029年8月15日')
  await userEvent.fill(field, '30/2/2029')
  await userEvent.tab()
  await expect.element(page.getByText(/无法识别此日期/)).toBeVisible()
  await expect.element(field).toHaveValue('30/2/2029')
  expect(saves).toEqual(['2029-08-15'])
})

test('a date that can be two days is asked about, and the answer is taken', async () => {
  const saves: unknown[] = []
  const Signed = () => {
    const [value, setValue] = useState<string | undefined>()
    const save = (next: string | undefined) => {
      saves.push(next)
      setValue(next)
    }
    return <FieldDate label="Signed" value={value} onSave={save} />
  }
  show(<Signed />)
  const field = page.getByRole('textbox', { name: 'Signed' })
  await userEvent.fill(field, '5/3/24')
  await userEvent.tab()
  await expect.element(page.getByText('This can be two days. Which one?')).toBeVisible()
  await expect.element(field).toHaveValue('5/3/24')
  expect(saves).toEqual([])
  await userEvent.click(page.getByRole('button', { name: '3 May 2024' }))
  await expect.element(field).toHaveValue('3 May 2024')
  expect(saves).toEqual(['2024-05-03'])
})

test.each([
  ['2027-7-1', ['2027-07-01']],
  ['20270701', ['2027-07-01']],
  ['１２／７／２０２７', ['2027-07-12', '2027-12-07']],
  ['2027年7月12日', ['2027-07-12']],
  ['2027年7月', ['2027-07']],
  ['12 July 2027', ['2027-07-12']],
  ['Jul 2027', ['2027-07']],
  ['2027', ['2027']],
  ['29/2/2028', ['2028-02-29']],
  ['7/7/27', ['2027-07-07']],
  ['29/2/2027', []],
  ['13/13/2027', []],
  ['tomorrow', []],
])('%s can be %s', (text, days) => {
  expect(dateMeanings(text, '2026-11-22')).toEqual(days)
})

test('yes, no and not known stand open; none is the default', async () => {
  const saves: unknown[] = []
  show(<FieldFlag label="Given" value={undefined} onSave={(value) => saves.push(value)} />)
  await expect.element(page.getByRole('radio', { name: 'Not known' })).toBeChecked()
  await userEvent.click(page.getByText('No', { exact: true }))
  expect(saves).toEqual([false])
})

test('a record is chosen by another of its names, or made by typing a new one', async () => {
  const saves: unknown[] = []
  const made: string[] = []
  show(
    <FieldReference
      label="College"
      value={undefined}
      options={[
        { value: 'i1', label: 'Yunhe College' },
        { value: 'i2', label: 'Northbridge College' },
      ]}
      terms={({ value }) => (value === 'i1' ? '云河职业技术学院' : '')}
      onSave={(id) => saves.push(id)}
      onCreate={(name) => made.push(name)}
    />,
  )
  const field = page.getByRole('textbox', { name: 'College' })
  await userEvent.fill(field, '云河')
  await userEvent.click(page.getByRole('option', { name: 'Yunhe College' }))
  await userEvent.fill(field, 'Westhaven')
  await userEvent.click(page.getByRole('option', { name: 'Add “Westhaven”' }))
  expect(saves).toEqual(['i1'])
  expect(made).toEqual(['Westhaven'])
})

test('Enter takes the option that fits, and never sends off the form around it', async () => {
  const saves: (string | undefined)[] = []
  let sent = 0
  show(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        sent++
      }}
    >
      <FieldReference
        label="College"
        value={undefined}
        options={[
          { value: 'i1', label: 'Yunhe College' },
          { value: 'i2', label: 'Northbridge College' },
        ]}
        onSave={(id) => saves.push(id)}
        onCreate={() => {}}
      />
      <button type="submit">Make it</button>
    </form>,
  )
  await userEvent.fill(page.getByRole('textbox', { name: 'College' }), 'north')
  await expect
    .element(page.getByRole('option', { name: 'Northbridge College' }))
    .toHaveAttribute('data-combobox-selected')
  await userEvent.keyboard('{Enter}')
  expect(saves).toEqual(['i2'])
  expect(sent).toBe(0)
})
