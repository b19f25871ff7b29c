/** Files attached to records: kept sealed, once a content, verified when read. All of them are invented. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyOfFile } from '../../electron/attachments/kept-path'
import { OpenedCopies, runs } from '../../electron/attachments/opened'
import { sealedSize } from '../../electron/attachments/sealed-file'
import { Shelf } from '../../electron/attachments/shelf'
import { saveTo } from '../../electron/files/saving'
import { nameOfKey } from '../../electron/journal/frame'
import { PeopleKeyring } from '../../electron/keys/people-keyring'
import { Trouble } from '../../electron/trouble'

let folder = ''
let profile = ''
const office = randomBytes(32)
let people: PeopleKeyring
const shelfOf = (keys = people) => new Shelf(profile, async () => ({ office, people: keys }))
const ringAt = (name: string) => PeopleKeyring.open(join(folder, name), office, { erased: [], expected: false })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongxing-kept-'))
  profile = join(folder, 'profile')
  mkdirSync(profile)
  people = await ringAt('ring')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function source(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
const placeOf = (sum: string) => join(profile, 'files', sum.slice(0, 2), sum)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof Trouble ? error.code : error),
  )

describe('keeping', () => {
  test('gives the name, the checksum and the size, and the same bytes back', async () => {
    const content = randomBytes(1_300_000)
    const kept = await shelfOf().keep(source('示例协议 扫描.pdf', content))
    expect(kept).toEqual({ fileName: '示例协议 扫描.pdf', sha256: sha256(content), bytes: content.length })
    expect(Buffer.from(await shelfOf().bytes(kept)).equals(content)).toBe(true)
  })

  test('what the program made itself is kept like a file', async () => {
    const content = randomBytes(90_000)
    const kept = await shelfOf().keepMade('照片/1.jpg', content)
    expect(kept).toEqual({ fileName: '照片_1.jpg', sha256: sha256(content), bytes: content.length })
    expect(Buffer.from(await shelfOf().bytes(kept)).equals(content)).toBe(true)
    expect(await shelfOf().keep(source('same.jpg', content))).toMatchObject({ sha256: kept.sha256 })
  })

  test('an empty file is a file too', async () => {
    const kept = await shelfOf().keep(source('空.txt', ''))
    expect((await shelfOf().bytes(kept)).byteLength).toBe(0)
  })

  test('nothing on the disk can be read without the key, and nobody else may try', async () => {
    const kept = await shelfOf().keep(source('a.txt', 'Example passport E12345678'.repeat(2000)))
    const path = placeOf(kept.sha256)
    expect(readFileSync(path).includes('passport')).toBe(false)
    expect(statSync(path).size).toBe(sealedSize(kept.bytes))
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o077).toBe(0)
      expect(statSync(join(profile, 'files')).mode & 0o077).toBe(0)
    }
    expect(await codeOf(shelfOf(await ringAt('another')).bytes(kept))).toBe('keptDamaged')
  })

  test('sealed with the office key by the first format, it is still read', async () => {
    const content = Buffer.from('kept long ago')
    const head = Buffer.concat([Buffer.from('TXFILE01'), nameOfKey(office), randomBytes(12)])
    const cipher = createCipheriv('aes-256-gcm', office, head.subarray(16)).setAAD(head)
    const sealed = Buffer.concat([head, cipher.update(content), cipher.final(), cipher.getAuthTag()])
    const kept = { fileName: 'old.txt', sha256: sha256(content), bytes: content.length }
    mkdirSync(join(profile, 'files', kept.sha256.slice(0, 2)), { recursive: true })
    writeFileSync(placeOf(kept.sha256), sealed)
    expect(new TextDecoder().decode(await shelfOf().bytes(kept))).toBe('kept long ago')
  })

  test('erased with its key it cannot be read from any copy, and the same content can be kept again', async () => {
    const path = source('a.txt', 'a scan of an invented passport')
    const kept = await shelfOf().keep(path)
    const before = readFileSync(placeOf(kept.sha256))
    await people.destroy([keyOfFile(kept.sha256, people)])
    expect(await codeOf(shelfOf().bytes(kept))).toBe('keptDamaged')
    const again = await shelfOf().keep(path)
    expect(again.sha256).toBe(kept.sha256)
    expect(new TextDecoder().decode(await shelfOf().bytes(again))).toBe('a scan of an invented passport')
    writeFileSync(placeOf(kept.sha256), before)
    expect(await codeOf(shelfOf().bytes(kept))).toBe('keptDamaged')
  })

  test('one content under two names lies there once; two contents under one name twice', async () => {
    const shelf = shelfOf()
    const first = await shelf.keep(source('a.txt', 'same'))
    const second = await shelf.keep(source('b.txt', 'same'))
    expect(second).toEqual({ ...first, fileName: 'b.txt' })
    expect(readdirSync(join(profile, 'files', first.sha256.slice(0, 2)))).toEqual([first.sha256])
    const other = await shelf.keep(source('a.txt', 'other'))
    expect(other.sha256).not.toBe(first.sha256)
    expect(new TextDecoder().decode(await shelf.bytes(first))).toBe('same')
  })

  test('many at a time', async () => {
    const shelf = shelfOf()
    const contents = Array.from({ length: 40 }, (_, at) => randomBytes(1000 + at))
    const kept = await Promise.all(contents.map((content, at) => shelf.keep(source(`${at}.bin`, content))))
    for (const [at, file] of kept.entries()) {
      expect(Buffer.from(await shelf.bytes(file)).equals(contents[at] as Buffer)).toBe(true)
    }
    expect(readdirSync(join(profile, 'files', 'incoming'))).toEqual([])
  })

  test('refuses what is too large without reading it, folders and what is not there', async () => {
    const large = source('large.mov', '')
    truncateSync(large, 200 * 1024 * 1024 + 1)
    expect(await codeOf(shelfOf().keep(large))).toBe('tooLargeToKeep')
    expect(await codeOf(shelfOf().keep(folder))).toBe('isFolder')
    expect(await codeOf(shelfOf().keep(join(folder, 'gone.pdf')))).toBe('notFound')
    expect(existsSync(join(profile, 'files'))).toBe(false)
  })

  test('leaves nothing behind where the disk takes nothing', async () => {
    writeFileSync(join(profile, 'files'), 'in the way')
    expect(await codeOf(shelfOf().keep(source('a.txt', 'x')))).toMatch(/^(notFound|fileFailed)$/)
    expect(readdirSync(profile)).toEqual(['files'])
  })

  test('what a killed program left half written goes, what it finished stays', async () => {
    const kept = await shelfOf().keep(source('a.txt', 'kept'))
    writeFileSync(join(profile, 'files', 'incoming', 'half.tmp'), 'half')
    await shelfOf().tidy()
    expect(existsSync(join(profile, 'files', 'incoming'))).toBe(false)
    expect(new TextDecoder().decode(await shelfOf().bytes(kept))).toBe('kept')
  })
})

describe('reading', () => {
  test('says that a file is missing', async () => {
    const kept = await shelfOf().keep(source('a.txt', 'x'))
    rmSync(placeOf(kept.sha256))
    expect(await codeOf(shelfOf().bytes(kept))).toBe('keptMissing')
  })

  test('says that a file is damaged, whichever byte it is', async () => {
    const kept = await shelfOf().keep(source('a.bin', randomBytes(900)))
    const path = placeOf(kept.sha256)
    const whole = readFileSync(path)
    for (const at of [0, 9, 17, 28, 500, whole.length - 17, whole.length - 1]) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(path, changed)
      expect([at, await codeOf(shelfOf().bytes(kept))]).toEqual([at, 'keptDamaged'])
    }
    for (const length of [0, 10, 44, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length))
      expect([length, await codeOf(shelfOf().bytes(kept))]).toEqual([length, 'keptDamaged'])
    }
  })

  test('never passes one file off as another', async () => {
    const one = await shelfOf().keep(source('one.txt', 'one'))
    const two = await shelfOf().keep(source('two.txt', 'two'))
    writeFileSync(placeOf(one.sha256), readFileSync(placeOf(two.sha256)))
    expect(await codeOf(shelfOf().bytes(one))).toBe('keptDamaged')
  })

  test('attaching the file again mends a damaged one', async () => {
    const path = source('a.txt', 'whole')
    const kept = await shelfOf().keep(path)
    truncateSync(placeOf(kept.sha256), 30)
    await shelfOf().keep(path)
    expect(new TextDecoder().decode(await shelfOf().bytes(kept))).toBe('whole')
  })

  test('a copy is saved whole, and a damaged file leaves what was there', async () => {
    const content = randomBytes(700_000)
    const kept = await shelfOf().keep(source('a.bin', content))
    const target = join(folder, 'copy.bin')
    expect(await saveTo(target, shelfOf().read(kept))).toMatchObject({ name: 'copy.bin', bytes: content.length })
    expect(readFileSync(target).equals(content)).toBe(true)
    writeFileSync(target, 'before')
    truncateSync(placeOf(kept.sha256), 600_000)
    expect(await codeOf(saveTo(target, shelfOf().read(kept)))).toBe('keptDamaged')
    expect(readFileSync(target, 'utf8')).toBe('before')
  })
})

describe('looking at a file in its own program', () => {
  test('a copy that only the person can read and nobody can write, gone afterwards', async () => {
    const kept = await shelfOf().keep(source('示例.txt', 'to look at'))
    const copies = new OpenedCopies(profile, shelfOf())
    const path = await copies.copyOf(kept)
    expect(path.endsWith('示例.txt')).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('to look at')
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o777).toBe(0o400)
      expect(statSync(join(profile, 'opened')).mode & 0o777).toBe(0o700)
    }
    expect(await copies.copyOf(kept)).toBe(path)
    await copies.clear()
    expect(existsSync(join(profile, 'opened'))).toBe(false)
    expect(readFileSync(await copies.copyOf(kept), 'utf8')).toBe('to look at')
  })

  test('a damaged file leaves no half copy', async () => {
    const kept = await shelfOf().keep(source('a.bin', randomBytes(700_000)))
    truncateSync(placeOf(kept.sha256), 600_000)
    const copies = new OpenedCopies(profile, shelfOf())
    expect(await codeOf(copies.copyOf(kept))).toBe('keptDamaged')
    expect(readdirSync(join(profile, 'opened'))).toEqual([])
  })

  test('names of other systems are made to fit', async () => {
    const kept = await shelfOf().keep(source('a.txt', 'x'))
    const copies = new OpenedCopies(profile, shelfOf())
    const nameOf = async (fileName: string) => (await copies.copyOf({ ...kept, fileName })).split(/[/\\]/).at(-1)
    expect(await nameOf('a:b?"c".pdf')).toBe('a_b__c_.pdf')
    expect(await nameOf(`${'很长的名字'.repeat(40)}.docx`)).toBe(`${'很长的名字'.repeat(12)}.docx`)
    expect(await nameOf('-rf.pdf')).toBe('rf.pdf')
    expect(await nameOf('.hidden')).toBe('.hidden')
  })

  test('programs are told from documents', () => {
    expect(['a.exe', '名单.xlsx.bat', 'x.LNK', 'a.exe. ', 'start.desktop', 'page.hta'].map(runs)).not.toContain(false)
    expect(['scan.pdf', 'photo.JPG', 'exe', '协议.docx', 'notes.exe.txt', 'film.mov'].map(runs)).not.toContain(true)
  })
})
