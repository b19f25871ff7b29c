/** The office key behind each of its locks, on a real disk, with wrong secrets, damage and what went before. */
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCode, writeCode } from '@shared/keys/recovery-code'
import { Decrypter } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nameOfKey } from '../../../electron/journal/frame'
import { type Keys, type KeysOptions, openKeys } from '../../../electron/keys'
import { Attempts } from '../../../electron/keys/attempts'
import type { Keychain } from '../../../electron/keys/keychain'
import { measuredCost } from '../../../electron/keys/stretch'

let profile: string
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'tongxing-keys-'))
})
afterEach(() => rm(profile, { recursive: true, force: true }))

/** Cheap, so that the tests are quick; what a real passphrase costs has a test of its own. */
const cheap: KeysOptions = { cost: async () => ({ N: 1024, r: 8, p: 1 }), ageLogN: 10 }
const open = (options: KeysOptions = cheap, expected: Buffer | null = null) => openKeys(profile, expected, options)
const file = (name: string) => join(profile, 'keys', name)
const words = 'amber kettle seven bridges'

/** Everything that lies in the folder of keys, as one text. */
async function onDisk(): Promise<Buffer> {
  const names = await readdir(join(profile, 'keys'))
  return Buffer.concat(await Promise.all(names.map((name) => readFile(file(name)))))
}

async function withPassphrase(): Promise<{ keys: Keys; key: Buffer; code: string }> {
  const keys = await open()
  const key = Buffer.from(keys.officeKey())
  const code = await keys.setPassphrase(words)
  if (!code) throw new Error('no recovery code')
  return { keys, key, code }
}

describe('without a passphrase', () => {
  test('the key lies in the profile, in two copies only the owner may read, and stays the same', async () => {
    const key = Buffer.from((await open()).officeKey())
    for (const name of ['office.json', 'office.copy.json']) expect((await stat(file(name))).mode & 0o777).toBe(0o600)
    const again = await open(cheap, nameOfKey(key))
    expect(again.state).toBe('open')
    expect(again.officeKey()).toEqual(key)
    expect(again.hasPassphrase).toBe(false)
  })

  test('it cannot be locked: nobody could open it again', async () => {
    const keys = await open()
    const key = Buffer.from(keys.officeKey())
    keys.lock()
    expect(keys.officeKey()).toEqual(key)
  })

  test('the identity of its backups lies open beside them and opens the office key', async () => {
    const keys = await open()
    const files = keys.identityFiles()
    expect(Object.keys(files)).toEqual(['key.txt'])
    const identity = /AGE-SECRET-KEY-1\S+/.exec(files['key.txt']?.toString() ?? '')?.[0] ?? ''
    expect(await decrypted(keys.backup.officeKeyForRecipient, { identity })).toEqual(keys.officeKey())
  })
})

describe('with a passphrase', () => {
  test('the office starts locked and opens with it, typed by whatever input method', async () => {
    const { key } = await withPassphrase()
    const keys = await open(cheap, nameOfKey(key))
    expect(keys.state).toBe('locked')
    expect(() => keys.officeKey()).toThrow(expect.objectContaining({ code: 'locked' }))
    await keys.unlock('ａｍｂｅｒ kettle seven bridges')
    expect(keys.officeKey()).toEqual(key)
  })

  test('another one is refused, and the next try has to wait', async () => {
    await withPassphrase()
    const keys = await open()
    await expect(keys.unlock('amber kettle seven bridge')).rejects.toMatchObject({ code: 'wrongPassphrase' })
    expect(keys.state).toBe('locked')
    expect(keys.wait).toBeGreaterThan(0)
    await expect(keys.unlock(words)).rejects.toMatchObject({ code: 'tooSoon' })
    expect(keys.state).toBe('locked')
  })

  test('locking overwrites the key where it lies and what was made of it', async () => {
    const { keys } = await withPassphrase()
    const held = keys.officeKey()
    let wiped = 0
    keys.onLock(() => wiped++)
    keys.lock()
    expect(held).toEqual(Buffer.alloc(32))
    expect(wiped).toBe(1)
    expect(keys.state).toBe('locked')
    await keys.unlock(words)
    expect(keys.state).toBe('open')
  })

  test('neither key, passphrase, code nor identity lies on the disk in plain', async () => {
    const { keys, key, code } = await withPassphrase()
    const identity = keys.backup.identity()
    const all = await onDisk()
    const bits = readCode(code)
    if (!('bytes' in bits)) throw new Error('the code does not read')
    for (const secret of [Buffer.from(words), Buffer.from(code), Buffer.from(identity), key, Buffer.from(bits.bytes)])
      for (const form of [secret, Buffer.from(secret.toString('hex')), Buffer.from(secret.toString('base64'))])
        expect(all.includes(form)).toBe(false)
  })

  test('changing it needs the old one, and leaves the recovery code as it was', async () => {
    const { keys, key, code } = await withPassphrase()
    await expect(keys.setPassphrase('another one entirely', 'wrong one')).rejects.toMatchObject({
      code: 'wrongPassphrase',
    })
    const again = await open()
    await again.unlock(words)
    expect(await again.setPassphrase('another one entirely', words)).toBeNull()
    const last = await open()
    await expect(last.unlock(words)).rejects.toMatchObject({ code: 'wrongPassphrase' })
    await expect((await openAnew()).recover(code, 'third of them all')).resolves.toBeUndefined()
    const third = await open()
    await third.unlock('third of them all')
    expect(third.officeKey()).toEqual(key)
  })

  test('removing it needs it, and puts the key back into the profile', async () => {
    const { keys, key } = await withPassphrase()
    expect(await keys.removePassphrase(words)).toBeNull()
    expect(keys.hasRecoveryCode).toBe(false)
    expect(Object.keys(keys.identityFiles())).toEqual(['key.txt'])
    expect((await open()).officeKey()).toEqual(key)
  })

  test('its backups open with the passphrase, with the code as printed, and with nothing else', async () => {
    const { keys, key, code } = await withPassphrase()
    keys.lock()
    const files = keys.identityFiles()
    expect(Object.keys(files).sort()).toEqual(['key-recovery.age', 'key.age'])
    for (const [name, passphrase] of [
      ['key.age', words],
      ['key-recovery.age', code],
    ] as const) {
      const text = (await decrypted(files[name] ?? Buffer.alloc(0), { passphrase })).toString()
      const identity = /AGE-SECRET-KEY-1\S+/.exec(text)?.[0] ?? ''
      expect(await decrypted(keys.backup.officeKeyForRecipient, { identity })).toEqual(key)
      await expect(decrypted(files[name] ?? Buffer.alloc(0), { passphrase: 'wrong' })).rejects.toThrow()
    }
    expect(() => keys.backup.identity()).toThrow(expect.objectContaining({ code: 'locked' }))
  })

  test('two changes at the same time both hold', async () => {
    const { keys } = await withPassphrase()
    const [, code] = await Promise.all([keys.setPassphrase('the second one', words), keys.newRecoveryCode(words)])
    const again = await open()
    again.checkCode(code)
    await again.unlock('the second one')
    expect(again.state).toBe('open')
  })

  test('a change that is overtaken by a lock changes nothing', async () => {
    const { keys, key } = await withPassphrase()
    const change = keys.newRecoveryCode(words)
    const judged = expect(change).rejects.toMatchObject({ code: 'locked' })
    keys.lock()
    await judged
    const again = await open()
    await again.unlock(words)
    expect(again.officeKey()).toEqual(key)
  })

  test('costs at least half a second of this machine, and never less than the least', async () => {
    const cost = await measuredCost()
    expect(cost.N).toBeGreaterThanOrEqual(2 ** 17)
    expect(Math.log2(cost.N) % 1).toBe(0)
    expect(cost.r).toBe(8)
    // A quick machine pays by repeating: the dearest setting of memory alone would not be enough for it.
    const quick = await measuredCost({ N: 2 ** 10 })
    expect(quick.p).toBeGreaterThan(1)
  })
})

/** A start of its own: tries that were wrong before do not make it wait. */
const openAnew = () => open()

describe('the recovery code', () => {
  test('opens the office with a new passphrase', async () => {
    const { key, code } = await withPassphrase()
    const keys = await open()
    await keys.recover(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'), 'a new passphrase')
    expect(keys.officeKey()).toEqual(key)
    const again = await open()
    await again.unlock('a new passphrase')
    expect(again.officeKey()).toEqual(key)
  })

  test('mistyped, of another office, or replaced by a newer one, it opens nothing', async () => {
    const { code } = await withPassphrase()
    const keys = await open()
    expect(() => keys.checkCode(code.slice(1))).toThrow(expect.objectContaining({ code: 'mistypedCode' }))
    expect(() => keys.checkCode(writeCode(randomBytes(20)))).toThrow(expect.objectContaining({ code: 'wrongCode' }))
    const again = await open()
    await again.unlock(words)
    await again.newRecoveryCode(words)
    expect(() => again.checkCode(code)).toThrow(expect.objectContaining({ code: 'wrongCode' }))
  })
})

describe('in the keychain', () => {
  const shelf = new Map<string, string>()
  const keychain: Keychain = {
    seal: (text) => {
      const name = randomBytes(8).toString('hex')
      shelf.set(name, text)
      return Buffer.from(name)
    },
    open: (sealed) => {
      const text = shelf.get(sealed.toString())
      if (text === undefined) throw new Error('not found')
      return text
    },
  }
  const real = { ...cheap, keychain }

  test('an office without passphrase keeps its key there and has a recovery code', async () => {
    const keys = await open(real)
    const key = Buffer.from(keys.officeKey())
    const code = await keys.removePassphrase()
    expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){7}$/)
    expect((await onDisk()).includes(key.toString('base64'))).toBe(false)
    expect((await open(real)).officeKey()).toEqual(key)
    shelf.clear()
    const forgotten = await open(real)
    expect(forgotten.state).toBe('locked')
    await forgotten.recover(code ?? '', words)
    expect(forgotten.officeKey()).toEqual(key)
  })

  test('it spares the passphrase at the start only, and only where that is wanted', async () => {
    const keys = await open(real)
    await keys.setPassphrase(words)
    expect((await open(real)).state).toBe('locked')
    await keys.useKeychain(true, words)
    const started = await open(real)
    expect(started.state).toBe('open')
    started.lock()
    expect(started.state).toBe('locked')
    await keys.useKeychain(false, words)
    expect((await open(real)).state).toBe('locked')
  })

  test('without a real one it is refused', async () => {
    const { keys } = await withPassphrase()
    expect(keys.keychain).toBe('none')
    await expect(keys.useKeychain(true, words)).rejects.toMatchObject({ code: 'noKeychain' })
  })
})

describe('damage', () => {
  test('one copy damaged, cut or gone is mended from the other', async () => {
    const { key } = await withPassphrase()
    const whole = await readFile(file('office.json'))
    for (const name of ['office.json', 'office.copy.json']) {
      for (const damage of [Buffer.alloc(0), whole.subarray(0, 100), Buffer.from(whole).fill(0, 50, 60), null]) {
        if (damage) await writeFile(file(name), damage)
        else await rm(file(name))
        const keys = await open(cheap, nameOfKey(key))
        await keys.unlock(words)
        expect(keys.officeKey()).toEqual(key)
        expect(await readFile(file(name))).toEqual(whole)
      }
    }
  })

  test('of two that differ the one written last counts', async () => {
    const { keys } = await withPassphrase()
    const before = await readFile(file('office.copy.json'))
    await keys.setPassphrase('the newest one', words)
    await writeFile(file('office.copy.json'), before)
    const again = await open()
    await again.unlock('the newest one')
    expect(again.state).toBe('open')
    expect(await readFile(file('office.copy.json'))).toEqual(await readFile(file('office.json')))
  })

  test('a change that the disk refuses leaves one copy whole, and the next one both', async () => {
    const { keys, key } = await withPassphrase()
    // The draft of the second copy cannot take its place: a folder stands there.
    await rm(file('office.copy.json'))
    await mkdir(join(file('office.copy.json'), 'in the way'), { recursive: true })
    await expect(keys.setPassphrase('the second one', words)).rejects.toThrow()
    await rm(file('office.copy.json'), { recursive: true })
    const again = await open(cheap, nameOfKey(key))
    await again.unlock(words)
    expect(again.officeKey()).toEqual(key)
    expect(await readFile(file('office.copy.json'))).toEqual(await readFile(file('office.json')))
    await again.setPassphrase('the third one', words)
    const last = await open(cheap, nameOfKey(key))
    await last.unlock('the third one')
    expect(last.officeKey()).toEqual(key)
  })

  test('both damaged or gone: refused, and no new key is made for an old journal', async () => {
    const { key } = await withPassphrase()
    for (const name of ['office.json', 'office.copy.json']) await writeFile(file(name), 'no locks')
    await expect(open(cheap, nameOfKey(key))).rejects.toMatchObject({ code: 'missingKey' })
    for (const name of ['office.json', 'office.copy.json']) await rm(file(name))
    await expect(open(cheap, nameOfKey(key))).rejects.toMatchObject({ code: 'missingKey' })
    await open()
    await expect(open(cheap, nameOfKey(key))).rejects.toMatchObject({ code: 'wrongKey' })
  })

  test('of a newer version: refused', async () => {
    await withPassphrase()
    await writeFile(file('office.json'), '{"v": 2}')
    await expect(open()).rejects.toMatchObject({ code: 'newerFormat' })
  })

  test('locks that cost more than any office asks for are not tried', async () => {
    const { key } = await withPassphrase()
    const greedy = (await readFile(file('office.json'), 'utf8')).replace('"N": 1024', `"N": ${2 ** 30}`)
    for (const name of ['office.json', 'office.copy.json']) await writeFile(file(name), greedy)
    await expect(open(cheap, nameOfKey(key))).rejects.toMatchObject({ code: 'missingKey' })
  })
})

describe('the key files of before', () => {
  const old = randomBytes(32)
  beforeEach(async () => {
    await mkdir(join(profile, 'keys'))
    for (const name of ['office.key', 'office.copy.key']) await writeFile(file(name), old)
  })

  test('are taken over and removed', async () => {
    expect((await open(cheap, nameOfKey(old))).officeKey()).toEqual(old)
    expect((await readdir(join(profile, 'keys'))).sort()).toEqual(['office.copy.json', 'office.json'])
    expect((await open(cheap, nameOfKey(old))).officeKey()).toEqual(old)
  })

  test('one that is damaged or of another office is passed over', async () => {
    await writeFile(file('office.key'), randomBytes(32))
    expect((await open(cheap, nameOfKey(old))).officeKey()).toEqual(old)
  })

  test('of another office only: refused, and nothing is removed', async () => {
    await expect(open(cheap, nameOfKey(randomBytes(32)))).rejects.toMatchObject({ code: 'wrongKey' })
    expect(await readFile(file('office.key'))).toEqual(old)
  })
})

test('waits grow, a minute at most, and a right secret ends them', () => {
  let now = 0
  const attempts = new Attempts(() => now)
  const waits = Array.from({ length: 9 }, () => {
    attempts.failed()
    return attempts.wait
  })
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  expect(() => attempts.begin()).toThrow(expect.objectContaining({ code: 'tooSoon' }))
  now += 60_000
  expect(() => attempts.begin()).not.toThrow()
  attempts.succeeded()
  attempts.failed()
  expect(attempts.wait).toBe(1)
})

async function decrypted(bytes: Buffer, by: { identity: string } | { passphrase: string }): Promise<Buffer> {
  const age = new Decrypter()
  if ('identity' in by) age.addIdentity(by.identity)
  else age.addPassphrase(by.passphrase)
  return Buffer.from(await age.decrypt(new Uint8Array(bytes)))
}
