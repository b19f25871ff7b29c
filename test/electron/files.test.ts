import { execFileSync } from 'node:child_process'
import {
  chmodSync,
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
import { writeAtomically } from '../../electron/files/disk'
import { readable, readChosen } from '../../electron/files/reading'
import { saveTo } from '../../electron/files/saving'
import { pathOf, tokenFor } from '../../electron/files/tokens'
import { languageOf, openSettings } from '../../electron/settings'
import { fileTrouble, Trouble } from '../../electron/trouble'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongxing-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof Trouble ? error.code : error),
  )

describe('tokens', () => {
  test('say nothing of the path and never repeat', () => {
    const one = tokenFor('/home/wang/名单.xlsx', 'read', 12)
    const other = tokenFor('/home/wang/名单.xlsx', 'read', 12)
    expect(one).toEqual({ token: expect.stringMatching(/^[0-9a-f]{32}$/), name: '名单.xlsx', bytes: 12 })
    expect(other.token).not.toBe(one.token)
    expect(pathOf(one.token, 'read')).toBe('/home/wang/名单.xlsx')
  })

  test('a file chosen for reading cannot be written with its token, nor the other way round', () => {
    const read = tokenFor('/a.csv', 'read').token
    const write = tokenFor('/a.pdf', 'write').token
    expect(() => pathOf(read, 'write')).toThrow(Trouble)
    expect(() => pathOf(write, 'read')).toThrow(Trouble)
    expect(pathOf(read, 'show')).toBe('/a.csv')
  })

  test('a token of another run is unknown', () => {
    expect(() => pathOf('0'.repeat(32), 'show')).toThrow(expect.objectContaining({ code: 'unknownFile' }))
  })
})

describe('reading', () => {
  test('gives exactly the bytes of the file', async () => {
    writeFileSync(join(folder, 'a.csv'), '姓名,性别\n')
    const bytes = await readChosen(join(folder, 'a.csv'))
    expect(new TextDecoder().decode(bytes)).toBe('姓名,性别\n')
    expect(bytes).toBeInstanceOf(ArrayBuffer)
  })

  test('refuses more than 200 MB without reading it', async () => {
    const file = join(folder, 'a.xlsx')
    writeFileSync(file, '')
    truncateSync(file, 200 * 1024 * 1024 + 1)
    expect(await codeOf(readChosen(file))).toBe('tooLarge')
  })

  test('says what stands in the way', async () => {
    mkdirSync(join(folder, 'sub'))
    expect(await codeOf(readable([join(folder, 'missing.csv')]))).toBe('notFound')
    expect(await codeOf(readable([join(folder, 'sub')]))).toBe('isFolder')
  })

  test.runIf(process.platform === 'linux')('does not wait at the end of a pipe', async () => {
    const pipe = join(folder, 'pipe.csv')
    execFileSync('mkfifo', [pipe])
    expect(await codeOf(readChosen(pipe))).toBe('isFolder')
  })
})

describe('writing', () => {
  test('replaces the whole file and leaves nothing beside it', async () => {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, 'before, and longer than what comes')
    expect(await saveTo(file, 'after')).toMatchObject({ name: 'a.pdf', bytes: 5 })
    expect(readFileSync(file, 'utf8')).toBe('after')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  test('leaves the old file whole when it fails', async () => {
    const file = join(folder, 'taken')
    mkdirSync(file)
    writeFileSync(join(file, 'inside'), 'kept')
    await expect(writeAtomically(file, 'x')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['taken'])
    expect(readFileSync(join(file, 'inside'), 'utf8')).toBe('kept')
  })

  test('says what stands in the way in both languages', async () => {
    const trouble = await saveTo(join(folder, 'no', 'a.pdf'), 'x').catch((error) => error)
    expect(trouble).toMatchObject({ code: 'notFound', sentence: { en: expect.stringContaining('“a.pdf”') } })
    for (const [errno, code] of Object.entries({
      ENOSPC: 'diskFull',
      EACCES: 'notAllowed',
      EBUSY: 'inUse',
      EROFS: 'readOnly',
    })) {
      const { sentence, code: found } = fileTrouble({ code: errno }, '汇总.pdf')
      expect(found).toBe(code)
      expect(sentence.en).toMatch(/^[“A-Z].*\.$/)
      expect(sentence.zh).toMatch(/。$/)
    }
  })

  test.runIf(process.platform === 'linux')('a full disk is told as one', async () => {
    expect(await codeOf(saveTo('/dev/full/a.pdf', 'x'))).toBe('notFound')
    const trouble = fileTrouble(await writeToFullDisk(), 'a.pdf')
    expect(trouble.code).toBe('diskFull')
  })
})

async function writeToFullDisk(): Promise<unknown> {
  try {
    writeFileSync('/dev/full', 'x')
    return null
  } catch (error) {
    return error
  }
}

describe('settings', () => {
  test('start in the language of the system', () => {
    expect(openSettings(folder, 'zh-Hans-CN').current()).toEqual({ language: 'zh', who: '', colorScheme: 'auto' })
    expect(openSettings(folder, 'de-DE').current().language).toBe('en')
    expect(['zh', 'zh_TW.UTF-8', 'zh-HK', 'zha', 'en-CN'].map(languageOf)).toEqual(['zh', 'zh', 'zh', 'en', 'en'])
  })

  test('stay, are whole at any moment, and only the last of many writes counts', async () => {
    const settings = openSettings(folder, 'en')
    const seen: string[] = []
    settings.onChange(({ who }) => seen.push(who))
    const names = Array.from({ length: 20 }, (_, at) => `Wang ${at}`)
    await Promise.all(names.map((who) => settings.save({ language: 'zh', who, colorScheme: 'dark' })))
    expect(seen).toEqual(names)
    expect(openSettings(folder, 'en').current()).toEqual({ language: 'zh', who: 'Wang 19', colorScheme: 'dark' })
    expect(readdirSync(folder)).toEqual(['settings.json'])
    expect(statSync(join(folder, 'settings.json')).mode & 0o077).toBe(0)
  })

  test('a damaged file is replaced by the usual settings', () => {
    for (const content of ['{"language":"zh","wh', '{"language":"fr","who":"x","colorScheme":"auto"}', '']) {
      writeFileSync(join(folder, 'settings.json'), content)
      expect(openSettings(folder, 'en').current()).toEqual({ language: 'en', who: '', colorScheme: 'auto' })
    }
  })

  test('a write that fails changes nothing', async () => {
    const settings = openSettings(folder, 'en')
    rmSync(folder, { recursive: true })
    await expect(settings.save({ language: 'zh', who: 'Wang', colorScheme: 'auto' })).rejects.toThrow()
    expect(settings.current().language).toBe('en')
    mkdirSync(folder)
    chmodSync(folder, 0o700)
    await settings.save({ language: 'zh', who: 'Wang', colorScheme: 'auto' })
    expect(openSettings(folder, 'en').current().who).toBe('Wang')
  })
})
