/** Old keys are overwritten where they lay, on systems that hold a file open and on those that need a second name for it. */
import { existsSync, linkSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { wiping } from '../../../electron/keys/office-file'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-wiping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
/** A file with an old key, and another name of the same place on the disk to look at it by. */
function oldKey() {
  const path = join(folder, `keys-${++count}`)
  const place = `${path}.place`
  writeFileSync(path, 'old key')
  linkSync(path, place)
  return { path, place, second: `${path}.old` }
}
function replace(path: string): void {
  writeFileSync(`${path}.tmp`, 'new key')
  renameSync(`${path}.tmp`, path)
}
const zeros = '\0'.repeat('old key'.length)
const textOf = (path: string) => readFileSync(path, 'utf8')

describe.each([
  ['held open', false],
  ['held by a second name', true],
])('a file that is %s', (_how, byName) => {
  test('is overwritten once another has its name', async () => {
    const { path, place, second } = oldKey()
    const old = await wiping(path, byName)
    replace(path)
    await old.overwrite()
    await old.close()
    expect([textOf(place), textOf(path), existsSync(second)]).toEqual([zeros, 'new key', false])
  })

  test('is left alone where replacing it failed', async () => {
    const { path, place, second } = oldKey()
    const old = await wiping(path, byName)
    await old.close()
    expect([textOf(place), textOf(path), existsSync(second)]).toEqual(['old key', 'old key', false])
  })

  test('need not be there', async () => {
    const old = await wiping(join(folder, 'nothing'), byName)
    await old.overwrite()
    await old.close()
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })
})

describe('a program that was killed', () => {
  test('before it replaced the file: it is as it was', async () => {
    const { path, place, second } = oldKey()
    linkSync(path, second)
    const old = await wiping(path, true)
    expect(textOf(place)).toBe('old key')
    await old.close()
    expect([textOf(path), existsSync(second)]).toEqual(['old key', false])
  })

  test('after it replaced the file: the old one is overwritten the next time', async () => {
    const { path, place, second } = oldKey()
    linkSync(path, second)
    replace(path)
    const old = await wiping(path, true)
    expect(textOf(place)).toBe(zeros)
    await old.close()
    expect([textOf(path), existsSync(second)]).toEqual(['new key', false])
  })
})
