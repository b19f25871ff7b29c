/** What a person is asked when somebody built on what is to be undone. */
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { UndoObstacle } from '../../../renderer/office/office-error'
import { UndoDialog } from '../../../renderer/records/UndoDialog'
import { show } from '../ui/show'

const obstacles: UndoObstacle[] = [
  {
    ...{ seq: 12, at: '2026-11-20T09:30:00.000Z', who: '李明', note: '已更改虚构甲的手机号码' },
    touched: [{ t: 'person', id: 'p1', p: 'phone', name: { zh: '虚构甲', en: 'Invented A' } }],
  },
  {
    ...{ seq: 15, at: '2026-11-21T16:05:00.000Z', who: 'Anna Invented' },
    touched: ['email', 'wechat', 'address', 'postcode'].map((p, i) => ({
      ...{ t: 'person', id: `p${i}`, p },
      name: { en: `Invented ${i}`, zh: `虚构${i}` },
    })),
  },
  {
    ...{
      seq: 18,
      at: '2026-11-22T08:00:00.000Z',
      who: '王芳',
      note: `2026年暑期赴英研学团${'很长的名称'.repeat(12)}.xlsx`,
    },
    touched: [{ t: 'person', id: 'p3' }],
  },
]

test('each later change stays unless the person says otherwise', async () => {
  const chosen = vi.fn()
  await show(<UndoDialog obstacles={obstacles} onClose={() => {}} onChoose={chosen} />)
  await expect.element(page.getByText('已更改虚构甲的手机号码')).toBeVisible()
  await expect.element(page.getByText('Anna Invented', { exact: false })).toBeVisible()
  await expect.element(page.getByText(/^(Invented A|虚构甲)$/)).toBeVisible()
  await expect
    .element(page.getByText(/Invented 0, Invented 1, Invented 2 and 1 more|虚构0、虚构1、虚构2，另有/))
    .toBeVisible()
  await page.getByRole('button', { name: /^(Undo|撤销)$/ }).click()
  expect(chosen).toHaveBeenLastCalledWith({ 12: 'keep', 15: 'keep', 18: 'keep' })
  await page
    .getByRole('radiogroup')
    .nth(1)
    .getByText(/Undo it too|一并撤销/)
    .click()
  await page.getByRole('button', { name: /^(Undo|撤销)$/ }).click()
  expect(chosen).toHaveBeenLastCalledWith({ 12: 'keep', 15: 'takeBack', 18: 'keep' })
  await page.getByRole('button', { name: /Undo all|全部撤销/ }).click()
  await page.getByRole('button', { name: /^(Undo|撤销)$/ }).click()
  expect(chosen).toHaveBeenLastCalledWith({ 12: 'takeBack', 15: 'takeBack', 18: 'takeBack' })
})
