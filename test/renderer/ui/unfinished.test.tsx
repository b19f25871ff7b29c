/** Unfinished typing, collected from what is on screen and put back into what comes on screen later. */
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FieldText } from '../../../renderer/ui/fields/FieldText'
import {
  forgetPutBack,
  forgetUnfinished,
  putBack,
  UnfinishedScope,
  unfinished,
  useUnfinished,
} from '../../../renderer/ui/unfinished'
import { show } from './show'

afterEach(() => {
  forgetPutBack()
  window.location.hash = ''
})

/** Takes everything off the screen. */
async function nothing(): Promise<void> {
  show(<p>nothing</p>)
  await expect.element(page.getByText('nothing')).toBeVisible()
}

function Form({ id, onSave = () => {} }: { id: string; onSave?: (value: string | undefined) => void }) {
  return (
    <UnfinishedScope name={id}>
      <FieldText label="Place" value="Binhai" onSave={onSave} />
      <FieldText label="Remark" value={undefined} onSave={onSave} />
    </UnfinishedScope>
  )
}

test('what was not begun is not collected; what is half typed is, and stands there again with the keyboard in it', async () => {
  show(<Form id="a" />)
  expect(Object.values(unfinished())).toEqual([])
  await userEvent.type(page.getByRole('textbox', { name: 'Remark' }), 'half a sent')
  const kept = unfinished()
  expect(Object.values(kept)).toEqual(['half a sent'])
  await nothing()
  expect(Object.values(unfinished())).toEqual([])

  putBack(kept)
  const saved: unknown[] = []
  show(<Form id="a" onSave={(value) => saved.push(value)} />)
  const field = page.getByRole('textbox', { name: 'Remark' })
  await expect.element(field).toHaveValue('half a sent')
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard('{End}ence')
  await userEvent.tab()
  expect(saved).toEqual(['half a sentence'])
  expect(Object.values(unfinished())).toEqual([])
})

test('it comes back to its own record, page and place only', async () => {
  show(<Form id="a" />)
  await userEvent.type(page.getByRole('textbox', { name: 'Remark' }), 'of a')
  const kept = unfinished()
  await nothing()

  putBack(kept)
  show(<Form id="b" />)
  await expect.element(page.getByRole('textbox', { name: 'Remark' })).toHaveValue('')
  await nothing()
  window.location.hash = '#/elsewhere'
  show(<Form id="a" />)
  await expect.element(page.getByRole('textbox', { name: 'Remark' })).toHaveValue('')
  await nothing()
  window.location.hash = ''
  // Not shown yet, it is not lost with a second lock.
  expect(Object.values(unfinished())).toEqual(['of a'])
})

test('of two parts with one name one has it, and it does not come twice', async () => {
  putBack({ '|a/Remark': 'once' })
  show(
    <>
      <Form id="a" />
      <Form id="a" />
    </>,
  )
  const fields = page.getByRole('textbox', { name: 'Remark' })
  await expect.element(fields.nth(0)).toHaveValue('once')
  await expect.element(fields.nth(1)).toHaveValue('')
})

test('a part that stands open, and what it was filled with, come back together', async () => {
  function Opener() {
    const [open, setOpen] = useUnfinished('open', false)
    return open ? (
      <Filled onClose={() => setOpen(false)} />
    ) : (
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
    )
  }
  function Filled({ onClose }: { onClose(): void }) {
    const [row, setRow] = useUnfinished('row', () => ({ count: 0 }))
    return (
      <>
        <button type="button" onClick={() => setRow((now) => ({ count: now.count + 1 }))}>
          count {row.count}
        </button>
        <button type="button" onClick={onClose}>
          close
        </button>
      </>
    )
  }
  show(<Opener />)
  await userEvent.click(page.getByRole('button', { name: 'open' }))
  await userEvent.click(page.getByRole('button', { name: 'count 0' }))
  const kept = unfinished()
  await nothing()
  putBack(kept)
  show(<Opener />)
  await userEvent.click(page.getByRole('button', { name: 'count 1' }))
  await userEvent.click(page.getByRole('button', { name: 'close' }))
  // Begun anew it is empty.
  await userEvent.click(page.getByRole('button', { name: 'open' }))
  await expect.element(page.getByRole('button', { name: 'count 0' })).toBeVisible()
})

test('what says something that is to be forgotten is put back no more', () => {
  putBack({
    '#/people/p1|nameZh': '虚构',
    '#/cohorts/c1|remarks': { text: '虚构甲 will be late' },
    '#/cohorts/c1|purpose': 'a visit',
  })
  forgetUnfinished((text) => text.includes('p1') || text.includes('虚构甲'))
  expect(unfinished()).toEqual({ '#/cohorts/c1|purpose': 'a visit' })
})
