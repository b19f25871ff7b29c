/** Files of a record in the window, on a real office; the disk's side of the bridge is a table of contents. */
import type { Bridge } from '@shared/bridge'
import { type FileToken, JOURNAL_PORT_MESSAGE, type KeptFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../ui/show'

const contents = new Map<string, ArrayBuffer>()
let chosen: FileToken[] = []

const sha256 = async (data: ArrayBuffer) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

function tokenOf(name: string, data: ArrayBuffer): FileToken {
  const token = `${name}#${contents.size}`
  contents.set(token, data)
  return { token, name, bytes: data.byteLength }
}

const asked: string[] = []
const bridge: Partial<Bridge> = {
  chooseAttachments: async () => chosen,
  droppedFiles: async (files) =>
    Promise.all((files as File[]).map(async (file) => tokenOf(file.name, await file.arrayBuffer()))),
  keepFile: async (token) => {
    const data = contents.get(token) ?? new ArrayBuffer(0)
    const fileName = token.slice(0, token.lastIndexOf('#'))
    if (fileName.startsWith('large'))
      throw new Error(
        JSON.stringify({ code: 'tooLargeToKeep', sentence: { en: 'It is too large.', zh: '文件过大。' } }),
      )
    const sum = await sha256(data)
    contents.set(sum, data)
    return { fileName, sha256: sum, bytes: data.byteLength }
  },
  readFile: async (token) => contents.get(token)?.slice(0) ?? new ArrayBuffer(0),
  keptBytes: async ({ sha256: sum }: KeptFile) => contents.get(sum)?.slice(0) ?? new ArrayBuffer(0),
  openKept: async ({ fileName }) => void asked.push(`open ${fileName}`),
}
;(window as { tongxing?: Partial<Bridge> }).tongxing = bridge

// The modules read the bridge when they start.
const { office } = await import('../../../renderer/office/client')
const { useRecord } = await import('../../../renderer/office/hooks')
const { newPerson, PageJournal } = await import('../office/office-harness')
const { ChangesProvider, useChanges } = await import('../../../renderer/records/changes')
const { RecordScopeProvider } = await import('../../../renderer/records/record-scope')
const { FilesField } = await import('../../../renderer/records/files/FilesField')
const { FileField } = await import('../../../renderer/records/files/FileField')
const { PhotoMatchDialog } = await import('../../../renderer/records/files/PhotoMatchDialog')
const { DropZone } = await import('../../../renderer/ui/DropZone')

const imported = vi.fn()
let undo: () => Promise<void> = async () => {}

function TakeUndo() {
  undo = useChanges().undoLast
  return null
}

function PersonFiles() {
  const { result: person } = useRecord('person', 'p1')
  if (!person) return null
  return (
    <RecordScopeProvider type="person" row={person} name="Invented p1">
      <FileField path="photo" label="Photo" photo />
      <FilesField path="files" label="Files" />
    </RecordScopeProvider>
  )
}

const showFiles = (language: Language = 'en') =>
  show(
    <ChangesProvider>
      <TakeUndo />
      <PersonFiles />
      <DropZone onDrop={imported} />
    </ChangesProvider>,
    language,
  )

beforeAll(async () => {
  window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
  await office.open('李明')
})
beforeEach(async () => {
  imported.mockClear()
  const rows = await office.list('person')
  if (rows.length === 0) await office.ask('commit', { why: 'edit', changes: [newPerson('p1')] })
})

/** A small picture of one colour. */
async function picture(): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(60, 80)
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
  context.fillStyle = '#2a7a81'
  context.fillRect(0, 0, 60, 80)
  return (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer()
}

const text = (words: string) => new TextEncoder().encode(words).buffer as ArrayBuffer
const filesOf = async () => Object.values((await office.get('person', 'p1'))?.files ?? {})

function drag(type: string, target: Element, files: File[]): boolean {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  return target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}

test('files chosen are on record, opened, removed, and back with undo', async () => {
  showFiles()
  chosen = [tokenOf('示例协议.pdf', text('one')), tokenOf('notes.docx', text('two'))]
  await page.getByRole('button', { name: 'Add files' }).click()
  await expect
    .poll(async () => (await filesOf()).map(({ fileName }) => fileName))
    .toEqual(['示例协议.pdf', 'notes.docx'])
  const [first] = await filesOf()
  expect(first).toMatchObject({
    sha256: await sha256(text('one')),
    bytes: 3,
    addedOn: expect.stringMatching(/^\d{4}-/),
  })
  await page.getByRole('button', { name: 'Open “示例协议.pdf”' }).click()
  await expect.poll(() => asked).toEqual(['open 示例协议.pdf'])
  await page.getByRole('button', { name: 'Remove “示例协议.pdf”' }).click()
  await expect.poll(async () => (await filesOf()).map(({ fileName }) => fileName)).toEqual(['notes.docx'])
  await undo()
  await expect.poll(async () => (await filesOf()).length).toBe(2)
})

test('files that cannot be kept are said, the others are kept', async () => {
  showFiles()
  const before = (await filesOf()).length
  chosen = [tokenOf('large.mov', text('x')), tokenOf('small.txt', text('y'))]
  await page.getByRole('button', { name: 'Add files' }).click()
  await expect.poll(async () => (await filesOf()).length).toBe(before + 1)
  // The notice itself is drawn by the shell of the window; here it is enough that only one came.
  expect((await filesOf()).map(({ fileName }) => fileName)).not.toContain('large.mov')
})

test('a file dropped on the list is attached, one dropped beside it is imported', async () => {
  showFiles()
  await expect.element(page.getByRole('group', { name: 'Files' })).toBeVisible()
  const before = (await filesOf()).length
  const list = page.getByRole('button', { name: 'Add files' }).element().closest('[data-file-drop]') as Element
  const file = new File(['dropped'], 'dropped.txt')
  drag('dragenter', document.body, [file])
  await expect.element(page.getByText('Drop it here to import')).toBeVisible()
  drag('dragenter', list, [file])
  drag('dragover', list, [file])
  await expect.element(page.getByText('Let go to attach')).toBeVisible()
  expect(page.getByText('Drop it here to import').elements()).toEqual([])
  drag('drop', list, [file])
  await expect.poll(async () => (await filesOf()).length).toBe(before + 1)
  expect(imported).not.toHaveBeenCalled()
  expect(document.documentElement.hasAttribute('data-dragging')).toBe(false)
  drag('dragenter', document.body, [file])
  drag('dragover', document.body, [file])
  drag('drop', document.body, [file])
  expect(imported).toHaveBeenCalledTimes(1)
  expect((await filesOf()).length).toBe(before + 1)
})

test('a photo is shown as a picture, and a file that is none as its sign', async () => {
  showFiles()
  chosen = [tokenOf('me.png', await picture())]
  await page.getByRole('button', { name: 'Choose a photo' }).click()
  const shown = page.getByRole('img', { name: 'Invented p1' })
  await expect.element(shown).toBeVisible()
  await expect.poll(() => (shown.element() as HTMLImageElement).naturalHeight).toBe(80)
  chosen = [tokenOf('broken.png', text('no picture at all'))]
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect.poll(async () => (await office.get('person', 'p1'))?.photo?.fileName).toBe('broken.png')
  await expect.poll(() => page.getByRole('img', { name: 'Invented p1' }).elements()).toEqual([])
})

test('photos go to those they are named after, the rest by hand, all in one step', async () => {
  await office.ask('commit', {
    why: 'edit',
    changes: [
      { t: 'cohort', id: 'c1', subject: 'c1', op: 'create', row: { id: 'c1', name: { en: 'Example tour' } } },
      ...(['样一', '样二', '样三'] as const).flatMap((given, index) => [
        {
          t: 'person' as const,
          id: `q${index}`,
          subject: `q${index}`,
          op: 'create' as const,
          row: { id: `q${index}`, nameZh: { full: `尤${given}`, family: '尤', given } },
        },
        {
          t: 'enrolment' as const,
          id: `e${index}`,
          subject: `q${index}`,
          op: 'create' as const,
          row: { id: `e${index}`, person: `q${index}`, cohort: 'c1' },
        },
      ]),
    ],
  })
  const closed = vi.fn()
  show(
    <ChangesProvider>
      <PhotoMatchDialog cohortId="c1" opened onClose={closed} />
    </ChangesProvider>,
    'zh',
  )
  chosen = [tokenOf('尤样一.png', await picture()), tokenOf('IMG_0042.png', await picture())]
  await page.getByRole('button', { name: '选择图片' }).click()
  await expect.element(page.getByText('依据：姓名')).toBeVisible()
  await expect.element(page.getByRole('region', { name: '仍缺照片' })).toHaveTextContent(/尤样二、尤样三/)
  await page.getByRole('combobox', { name: '“IMG_0042.png”是谁' }).click()
  await page.getByRole('option', { name: '尤样三' }).click()
  const before = (await office.ask('history', { type: 'person', id: 'q0' })).at(0)?.seq
  await page.getByRole('button', { name: '添加2张照片' }).click()
  await expect.poll(async () => (await office.get('person', 'q2'))?.photo?.fileName).toBe('IMG_0042.png')
  expect((await office.get('person', 'q0'))?.photo?.fileName).toBe('尤样一.png')
  expect((await office.get('person', 'q1'))?.photo).toBeUndefined()
  const [first, third] = await Promise.all(
    ['q0', 'q2'].map(async (id) => (await office.ask('history', { type: 'person', id })).at(0)?.seq),
  )
  expect(first).toBe(third)
  expect(first).not.toBe(before)
  expect(closed).toHaveBeenCalled()
})
