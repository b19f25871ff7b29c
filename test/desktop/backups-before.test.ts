/** A backup is made before an import, before many records are deleted, and before the office of an older program is written to. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BackupEntry } from '../../shared/backups'
import { newProfile, sample, tongxing } from './command'
import { launch, root } from './harness'
import { answerFirstRun } from './office-steps'

const LONG = { timeout: 360_000 }

/** Backups beside the office, the newest first. */
async function backupsOf(profile: string): Promise<Pick<BackupEntry, 'why' | 'people'>[]> {
  const { out, err } = await tongxing(['backups', '--from', join(profile, 'backups'), '--json'], profile)
  expect(err).toBe('')
  return (JSON.parse(out) as BackupEntry[]).map(({ why, people }) => ({ why, people }))
}

test('before an import and before many people are deleted', LONG, async () => {
  const profile = newProfile()
  const program = await launch({ profile })
  const { page } = program
  await answerFirstRun(page)
  expect(await tongxing(['import', sample('01'), '--cohort', 'Invented Tour'], profile)).toMatchObject({ code: 0 })
  expect(await tongxing(['import', sample('02'), '--cohort', 'Another Tour'], profile)).toMatchObject({ code: 0 })
  expect(await backupsOf(profile)).toContainEqual({ why: 'import', people: 32 })
  await page.locator('aside').getByRole('link', { name: 'People', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Select all' }).click()
  await page.getByRole('button', { name: 'Delete…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await page
    .getByText(/records deleted/)
    .first()
    .waitFor()
  await program.quit()
  const found = await backupsOf(profile)
  const before = found.find(({ why }) => why === 'bulkDelete')
  expect(before?.people).toBeGreaterThan(32)
})

test('before the office of an older program is migrated', LONG, async () => {
  const profile = join(newProfile(), 'profile')
  cpSync(join(root, 'test/fixtures/office-of-model-1'), profile, { recursive: true })
  const listed = await tongxing(['list', 'person', '--json'], profile)
  expect(JSON.parse(listed.out)).toHaveLength(301)
  expect(await backupsOf(profile)).toContainEqual({ why: 'migration', people: 301 })
})
