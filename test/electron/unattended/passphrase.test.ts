import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseWords } from '../../../electron/unattended/arguments'
import { readPassphrase } from '../../../electron/unattended/passphrase'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongxing-passphrase-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const list = ['list', 'person', '--json']

test('every command takes it from a file or from standard input, and none from its words', () => {
  expect(parseWords([...list, '--passphrase-file', 'a b'])).toMatchObject({ command: { passphrase: { file: 'a b' } } })
  expect(parseWords([...list, '--passphrase-stdin'])).toMatchObject({ command: { passphrase: 'stdin' } })
  expect(parseWords(list)).toMatchObject({ command: expect.not.objectContaining({ passphrase: expect.anything() }) })
  for (const wrong of [
    ['--passphrase', 'secret'],
    ['--passphrase-stdin=secret'],
    ['--passphrase-file'],
    ['--passphrase-stdin', '--passphrase-file', 'x'],
  ])
    expect(parseWords([...list, ...wrong])).toMatchObject({ mistake: true })
})

test.each([
  ['words of it\n', 'words of it'],
  ['words of it\r\nmore', 'words of it'],
  ['\ufeff口令 八个字符以上', '口令 八个字符以上'],
  [' kept as it is ', ' kept as it is '],
])('the first line of %j', async (content, passphrase) => {
  await writeFile(join(folder, 'secret'), content)
  expect(await readPassphrase({ file: 'secret' }, folder)).toBe(passphrase)
})

test('nothing said, nothing there, nothing in it: a sentence each', async () => {
  await writeFile(join(folder, 'empty'), '\nwords')
  for (const [source, code] of [
    [undefined, 'commandLocked'],
    [{ file: 'none' }, 'notFound'],
    [{ file: '.' }, 'isFolder'],
    [{ file: 'empty' }, 'noPassphraseThere'],
  ] as const)
    await expect(readPassphrase(source, folder)).rejects.toMatchObject({ code })
})
