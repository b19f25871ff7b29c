/** What a page of the program cannot do with the bridge it has, tried from inside the real page. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Bridge } from '../../shared/bridge'
import { dropFiles, launch, type Program } from './harness'

/** The bridge as a page sees it that keeps to no types. */
type Loose = {
  [Name in keyof Bridge]: (...given: unknown[]) => Promise<Awaited<ReturnType<Bridge[Name]>>>
}

let program: Program
beforeAll(async () => {
  program = await launch()
})

const inPage = <T>(work: () => T | Promise<T>) => program.page.evaluate(work)

test('the page has the named functions of the bridge and nothing of Node or Electron', async () => {
  const found = await inPage(() => {
    const page = globalThis as unknown as Record<string, object>
    return {
      origin: location.origin,
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in page),
      bridge: Object.keys(page.tongxing ?? {}).sort(),
    }
  })
  expect(found.origin).toBe('app://main')
  expect(found.node).toEqual([])
  expect(found.bridge).toEqual(
    [
      ...['about', 'settings', 'saveSettings', 'chooseFiles', 'droppedFiles', 'readFile', 'saveFile', 'showFile'],
      ...[
        'openFile',
        'chooseAttachments',
        'keepFile',
        'keepMade',
        'openKept',
        'saveKept',
        'keptBytes',
        'readInReader',
        'unprotect',
      ],
      ...[
        'printers',
        'printPreview',
        'beginPack',
        'addToPack',
        'putIntoPack',
        'putKeptIntoPack',
        'finishPack',
        'cancelPack',
      ],
      ...['printPdf', 'printPaper', 'printJob', 'printReady', 'printFailed'],
      ...['jobsReady', 'jobDone', 'jobProgress', 'onJob', 'onMenu'],
      ...['keysFacts', 'setPassphrase', 'removePassphrase', 'newRecoveryCode', 'setKeychain', 'onKeys'],
      ...['lockNow', 'saysActive', 'onLock', 'keepDrafts', 'giveDrafts', 'draftsTaken'],
      ...['lockFacts', 'unlock', 'checkCode', 'recover'],
      ...['backupsState', 'chooseBackupFolder', 'forgetBackupFolder', 'chooseBackupsLater', 'makeBackup'],
      ...['listBackups', 'restoreBackup', 'restoredRead', 'onBackups'],
    ].sort(),
  )
})

describe('a path on the disk', () => {
  const secret = join(mkdtempSync(join(tmpdir(), 'tongxing-secret-')), 'list.csv')
  writeFileSync(secret, '姓名\n王小明\n')

  test('is worth nothing to the page', async () => {
    const tried = await program.page.evaluate(async (path) => {
      const bridge = (globalThis as unknown as { tongxing: Loose }).tongxing
      const outcome = (work: Promise<unknown>) =>
        work.then(
          (answer) => JSON.stringify(answer),
          (error: Error) => JSON.parse(error.message).code as string,
        )
      return [
        await outcome(bridge.readFile(path)),
        await outcome(bridge.readFile({ path })),
        await outcome(bridge.droppedFiles([{ path, name: 'list.csv' }])),
        await outcome(bridge.droppedFiles([new File(['x'], path)])),
        await outcome(bridge.saveFile({ suggestedName: 'a.csv', data: new ArrayBuffer(1), to: path })),
        await outcome(bridge.showFile(path)),
        await outcome(bridge.openFile(path)),
        await outcome(bridge.keepFile(path)),
        await outcome(bridge.chooseAttachments(path)),
      ]
    }, secret)
    expect(tried).toEqual([
      ...['refusedRequest', 'refusedRequest', '[]', '[]', 'refusedRequest', 'refusedRequest', 'refusedRequest'],
      ...['refusedRequest', 'refusedRequest'],
    ])
  })

  test('is no name of a kept file: only checksums of what the office keeps are', async () => {
    const tried = await program.page.evaluate(async (path) => {
      const bridge = (globalThis as unknown as { tongxing: Loose }).tongxing
      const code = (work: Promise<unknown>) =>
        work.then(
          () => 'done',
          (error: Error) => JSON.parse(error.message).code as string,
        )
      const shapes = [
        { fileName: 'list.csv', sha256: path, bytes: 17 },
        { fileName: 'list.csv', sha256: `../../${'0'.repeat(58)}`, bytes: 17 },
        { fileName: 'list.csv', sha256: '0'.repeat(64), bytes: 17 },
      ]
      return Promise.all(shapes.map((file) => Promise.all([code(bridge.keptBytes(file)), code(bridge.openKept(file))])))
    }, secret)
    expect(tried).toEqual([
      ['refusedRequest', 'refusedRequest'],
      ['refusedRequest', 'refusedRequest'],
      ['keptMissing', 'keptMissing'],
    ])
  })

  test('stays in the main process when a file is dropped: the page gets a token and the name', async () => {
    await program.page.evaluate(() => {
      const place = document.createElement('div')
      place.id = 'place'
      place.textContent = 'here'
      document.body.append(place)
      place.addEventListener('drop', async (event) => {
        event.preventDefault()
        const bridge = (globalThis as unknown as { tongxing: Loose }).tongxing
        const [file] = await bridge.droppedFiles(Array.from(event.dataTransfer?.files ?? []))
        if (!file) return
        const text = new TextDecoder().decode(await bridge.readFile(file.token))
        Object.assign(globalThis, { dropped: { file, text } })
      })
    })
    await dropFiles(program.page.locator('#place'), [secret])
    await program.page.waitForFunction(() => 'dropped' in globalThis)
    const dropped = await inPage(() => (globalThis as unknown as { dropped: unknown }).dropped)
    expect(dropped).toEqual({
      file: {
        token: expect.stringMatching(/^[0-9a-f]{32}$/),
        name: 'list.csv',
        bytes: 17,
        changed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
      text: '姓名\n王小明\n',
    })
  })
})

test('a request of the wrong shape is refused, logged, and the program goes on', async () => {
  const codes = await inPage(async () => {
    const bridge = (globalThis as unknown as { tongxing: Loose }).tongxing
    const code = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        (error: Error) => JSON.parse(error.message).code,
      )
    return [
      await code(bridge.saveSettings({ language: 'xx' })),
      await code(bridge.printJob()),
      await code(bridge.jobDone('x', { anything: 1 })),
      await code(bridge.settings()),
    ]
  })
  expect(codes[0]).toBe('refusedRequest')
  expect(codes[1]).toBe('refusedRequest')
  expect(codes[3]).toBe('done')
})

test('a file that hangs its reader is given up, and the next one is read', async () => {
  const read = (name: string) =>
    program.page.evaluate(async (file) => {
      const { tongxing } = globalThis as unknown as { tongxing: Loose }
      const answer = await tongxing.readInReader(new TextEncoder().encode('not a workbook').buffer, file)
      return 'refused' in answer ? answer.refused.code : answer.sheets.length
    }, name)
  await program.app.evaluate(({ app }) => {
    app.once('browser-window-created', (_event, { webContents }) => {
      webContents.once('dom-ready', () => void webContents.executeJavaScript('for (;;);').catch(() => undefined))
    })
  })
  expect(await read('hangs.xls')).toBe('timeout')
  expect(await read('next.xls')).not.toBe('timeout')
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
