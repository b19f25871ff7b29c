import { describe, expect, test } from 'vitest'
import { answer, type Sender } from '../../electron/ipc/check'
import { Trouble } from '../../electron/trouble'
import type { Channel } from '../../shared/ipc'

const page: Sender = { window: 'main', origin: 'app://main', isMainFrame: true }

async function ask(channel: Channel, payload: unknown, sender: Sender = page, server: string | null = null) {
  let reached = false
  const envelope = await answer(channel, 'main', server, sender, payload, () => {
    reached = true
    return undefined as never
  })
  return { reached, code: 'trouble' in envelope ? envelope.trouble.code : null }
}
const refused = { reached: false, code: 'refusedRequest' }
const token = 'a'.repeat(32)

describe('who may ask', () => {
  test('the main frame of the program’s own window', async () => {
    expect(await ask('app:settings', undefined)).toEqual({ reached: true, code: null })
  })

  test.each<[string, Sender]>([
    ['a page of no window of ours', { ...page, window: null }],
    ['the print window, on a channel of the main one', { ...page, window: 'print', origin: 'app://print' }],
    ['another origin in our window', { ...page, origin: 'https://example.org' }],
    ['the reader’s origin in our window', { ...page, origin: 'app://reader' }],
    ['a frame inside our page', { ...page, isMainFrame: false }],
    ['a frame that is gone', { ...page, origin: null }],
    ['the development server when there is none', { ...page, origin: 'http://localhost:5173' }],
  ])('not %s', async (_who, sender) => {
    expect(await ask('app:settings', undefined, sender)).toEqual(refused)
  })

  test('the development server while there is one', async () => {
    const sender = { ...page, origin: 'http://localhost:5173' }
    expect(await ask('app:settings', undefined, sender, 'http://localhost:5173')).toMatchObject({ reached: true })
    expect(await ask('app:settings', undefined, sender, 'http://localhost:9999')).toEqual(refused)
  })
})

describe('what may be asked', () => {
  test.each<[Channel, unknown]>([
    ['files:read', { token }],
    ['files:save', { suggestedName: '汇总.pdf', data: new ArrayBuffer(8) }],
    ['app:saveSettings', { language: 'zh', who: '王老师', colorScheme: 'auto' }],
    ['reader:read', { data: new ArrayBuffer(8), name: '名单.xls' }],
    ['print:pdf', { document: 'cohortSummary', language: 'both', fileName: 'a.pdf', data: { any: ['thing'] } }],
    ['jobs:done', { id: 'x', result: { refused: 'no' } }],
    ['jobs:done', { id: 'x', result: { rows: [{ id: 'a' }] } }],
  ])('%s takes %j', async (channel, payload) => {
    expect(await ask(channel, payload)).toEqual({ reached: true, code: null })
  })

  test.each<[string, Channel, unknown]>([
    ['a path for a token', 'files:read', { token: '/etc/passwd' }],
    ['no token', 'files:read', undefined],
    ['a name with a folder in it', 'files:save', { suggestedName: '../a.pdf', data: new ArrayBuffer(1) }],
    ['a name with a backslash', 'files:save', { suggestedName: 'a\\b.pdf', data: new ArrayBuffer(1) }],
    ['a path to save to', 'files:save', { suggestedName: 'a.pdf', data: new ArrayBuffer(1), to: '/tmp/a.pdf' }],
    ['text for bytes', 'files:save', { suggestedName: 'a.pdf', data: 'text' }],
    ['a language that is none', 'app:saveSettings', { language: 'fr', who: '', colorScheme: 'auto' }],
    ['a name without end', 'app:saveSettings', { language: 'en', who: 'x'.repeat(121), colorScheme: 'auto' }],
    ['paths without end', 'files:dropped', { paths: Array(1001).fill('/a') }],
    [
      'a kept file by another name than its checksum',
      'attachments:open',
      { fileName: 'a.pdf', sha256: '../key', bytes: 1 },
    ],
    ['a kept file in a folder', 'attachments:save', { fileName: '../a.pdf', sha256: 'a'.repeat(64), bytes: 1 }],
    ['a preview without end', 'attachments:bytes', { fileName: 'a.png', sha256: 'a'.repeat(64), bytes: 1e9 }],
    ['a document that is none', 'print:pdf', { document: 'cheque', language: 'en', fileName: 'a.pdf', data: null }],
    ['a job without an id', 'jobs:done', { result: { rows: [] } }],
    ['a payload where none is taken', 'app:settings', { anything: 1 }],
  ])('not %s', async (_what, channel, payload) => {
    expect(await ask(channel, payload)).toEqual(refused)
  })

  test('not more bytes than a file may have', async () => {
    const data = new ArrayBuffer(200 * 1024 * 1024 + 1)
    expect(await ask('reader:read', { data, name: 'a.xls' })).toEqual(refused)
  })

  test('not a document of more text than any summary has', async () => {
    const job = { document: 'cohortSummary', language: 'en', fileName: 'a.pdf' }
    expect(await ask('print:pdf', { ...job, data: Array(700).fill('x'.repeat(100_000)) })).toEqual(refused)
    expect(await ask('print:pdf', { ...job, data: Array(7).fill('x'.repeat(100_000)) })).toMatchObject({
      reached: true,
    })
  })
})

describe('what comes back', () => {
  test('a trouble crosses as its code and a sentence in both languages', async () => {
    const envelope = await answer('app:settings', 'main', null, page, undefined, () => {
      throw new Trouble('diskFull', { name: 'a.pdf' })
    })
    expect(envelope).toMatchObject({
      trouble: { code: 'diskFull', sentence: { zh: expect.stringContaining('磁盘已满') } },
    })
  })

  test('a fault of ours crosses without its message: it may hold a path', async () => {
    const envelope = await answer('app:settings', 'main', null, page, undefined, () => {
      throw new Error('ENOENT /home/wang/secret')
    })
    expect(JSON.stringify(envelope)).not.toContain('secret')
    expect(envelope).toMatchObject({ trouble: { code: 'failed' } })
  })
})
