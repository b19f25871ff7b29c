import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetDrafts, keepDrafts, readDrafts } from '../../../electron/lock/drafts-file'

let profile: string
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tongxing-drafts-'))
})
afterEach(() => rm(profile, { recursive: true, force: true }))

const key = randomBytes(32)
const drafts = { at: '/people/k7', kept: { '#/people|person:k7/phone/Phone': '13800138' } }
const file = () => join(profile, 'drafts.json')

test('what is half typed lies sealed, and only the office key opens it', async () => {
  expect(await readDrafts(profile, key)).toBeNull()
  await keepDrafts(profile, key, drafts)
  expect(await readFile(file(), 'utf8')).not.toMatch(/13800138|people/)
  expect(await readDrafts(profile, key)).toEqual(drafts)
  expect(await readDrafts(profile, randomBytes(32))).toBeNull()
  await forgetDrafts(profile)
  expect(await readdir(profile)).toEqual([])
})

test('damaged, it is passed over', async () => {
  await keepDrafts(profile, key, drafts)
  const whole = await readFile(file(), 'utf8')
  for (const damage of ['', '{}', 'null', whole.slice(0, -20), whole.replace(/.{3}"}$/, 'AAA"}')]) {
    await writeFile(file(), damage)
    expect(await readDrafts(profile, key)).toBeNull()
  }
})
