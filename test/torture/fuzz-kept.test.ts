/** What the program itself wrote, and forms people made, changed at random: an answer or a refusal, and soon. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { once as asOnce, collect, decryptWith, encryptTo } from '../../electron/backups/age'
import { BackupError } from '../../electron/backups/backup-error'
import { readIndex } from '../../electron/backups/index-file'
import { readAbout } from '../../electron/backups/layout'
import { JournalError, openJournal } from '../../electron/journal'
import { CannotFill, fillDocx } from '../../renderer/sheets/docx-fill'
import { docxTags } from '../../renderer/sheets/docx-tags'
import { readParts, writeParts } from '../../renderer/sheets/package-parts'
import { Refused } from '../../renderer/sheets/refused'
import { fillXlsx } from '../../renderer/sheets/xlsx-fill'
import { xlsxTags, xlsxTemplate } from '../../renderer/sheets/xlsx-template'
import type { FillScope } from '../../shared/templates/values'
import { temporaryFolder } from '../desktop/harness'
import { backUp, backupsOf, openOffice } from '../electron/backups/harness'
import { cell, docxForm, paragraph, row, table, xlsxForm } from '../renderer/sheets/build-forms'
import { mutated, noise, oddText, oddValue, soon } from './fuzz'
import { promise, type Try } from './promise'

let forms: { docx: Buffer; xlsx: Buffer } | null = null

promise(
  'fuzzing of the forms of an office, docx and xlsx: read, checked and filled or refused; no hang, no growth, no crash',
  { long: 13_000, short: 650 },
  async (one, measure) => {
    forms ??= await ownForms()
    const isDocx = one.chance() < 0.6
    const form = isDocx ? forms.docx : forms.xlsx
    // Packed again after the change as a rule: a part whose checksum does not fit is refused before anybody reads it.
    const bytes = one.chance() < 0.2 ? new Uint8Array(mutated(one, form)) : await changedWithin(one, form)
    await soon(measure, 'ms a form', async () => {
      try {
        const parts = await readParts(bytes)
        if (isDocx) {
          await docxTags(parts)
          fillDocx(bytes, scope)
        } else {
          const template = await xlsxTemplate(parts)
          await xlsxTags(template)
          await fillXlsx(template, scope)
        }
        measure('read', 1)
      } catch (error) {
        if (!(error instanceof Refused || error instanceof CannotFill)) throw error
        measure('read', 0)
      }
    })
  },
)

async function changedWithin(one: Try, form: Buffer): Promise<Uint8Array> {
  const parts = await readParts(new Uint8Array(form))
  const name = one.one([...parts.keys()])
  const before = Buffer.from(parts.get(name) as Uint8Array)
  parts.set(name, new Uint8Array(one.chance() < 0.4 ? mutated(one, before) : swapped(one, before)))
  return new Uint8Array(await writeParts(parts))
}

/** Words that mean something in a form, put in the place of others: what comes out is well-formed as a rule. */
function swapped(one: Try, part: Buffer): Buffer {
  const odd = [
    '{{',
    '}}',
    '{{#people}}',
    '{{/people}}',
    '{{^people}}',
    '{{/}}',
    '{{.}}',
    '{{__proto__}}',
    '{{#constructor}}',
  ]
  let text = part.toString('utf8')
  for (let count = one.between(1, 4); count > 0; count--) {
    const places = [...text.matchAll(/>[^<]*</g)].map(({ index }) => index + 1)
    const at = places.length > 0 ? one.one(places) : 0
    text = `${text.slice(0, at)}${one.one(odd)}${text.slice(at)}`
  }
  return Buffer.from(text)
}

const scope: FillScope = {
  values: { 'person.name': { text: '欧阳样一' }, count: { text: '2', number: 2 } },
  sections: { people: { loop: true, turns: [{ values: {}, sections: {} }] } },
}

async function ownForms() {
  const body = [
    paragraph('Dear {{', 'person.name', '}}'),
    paragraph('{{#people}}'),
    table(['{{name}}', '{{count}}'], ['a', 'b']),
    paragraph('{{/people}}'),
  ]
  return {
    docx: Buffer.from(await docxForm(body.join(''), paragraph('{{person.name}}'))),
    xlsx: Buffer.from(
      await xlsxForm([row(1, cell('A1', '{{#people}}{{name}}')), row(2, cell('A2', '{{/people}}{{count}}'))].join('')),
    ),
  }
}

interface OwnBackup {
  folder: string
  name: string
  index: Buffer
  about: Buffer
  object: Buffer
  identity: string
  recipient: string
}
let backup: OwnBackup | null = null

promise(
  'fuzzing of backups and of age files, sealed as they should be too: refused with a reason; no hang, no growth, no crash',
  { long: 10_000, short: 500 },
  async (one, measure) => {
    backup ??= await ownBackup()
    const { folder, name, identity, recipient, index, about, object } = backup
    await soon(measure, 'ms a file', async () => {
      const dice = one.chance()
      if (dice < 0.4) {
        writeFileSync(join(folder, name), mutated(one, index))
        await refused(readIndex(folder, name, identity), isRefused)
      } else if (dice < 0.6) {
        // Made by somebody who has the key: only what it says is odd.
        const said = one.chance() < 0.5 ? oddIndex(one) : oddValue(one, 4)
        const text = one.chance() < 0.9 ? (JSON.stringify(said) ?? '') : oddText(one)
        const packed = one.chance() < 0.9 ? gzipSync(text) : Buffer.from(text)
        writeFileSync(join(folder, name), await collect(encryptTo(recipient, asOnce(packed))))
        await refused(readIndex(folder, name, identity), isRefused)
      } else if (dice < 0.8) {
        writeFileSync(join(folder, 'about.json'), one.chance() < 0.5 ? mutated(one, about) : oddText(one))
        await refused(readAbout(folder), isRefused)
      } else {
        const changed = one.chance() < 0.9 ? mutated(one, object) : noise(one, one.between(0, 3000))
        const opened = await collect(decryptWith(identity, asOnce(changed))).catch(() => null)
        if (opened && !changed.equals(object)) throw new Error('a changed file was opened')
      }
    })
  },
)

const isRefused = (error: unknown) => error instanceof BackupError

async function refused(work: Promise<unknown>, isRefusal: (error: unknown) => boolean): Promise<void> {
  await work.catch((error) => {
    if (!isRefusal(error)) throw error
  })
}

function oddIndex(one: Try): unknown {
  const odd = (usual: unknown) => (one.chance() < 0.8 ? usual : oddValue(one, 2))
  const sum = 'ab'.repeat(32)
  const files = [{ path: odd('../../etc/passwd'), bytes: odd(3), pieces: [{ object: odd(sum), bytes: odd(3) }] }]
  return {
    ...{
      v: odd(1),
      office: odd('0123456789abcdef'),
      name: odd('Invented'),
      device: odd('d'),
      made: odd('2027'),
      why: odd('asked'),
    },
    ...{
      seq: odd(1),
      chain: odd(sum),
      segment: odd('000000000001.journal'),
      end: odd(64),
      model: odd(2),
      program: odd('0'),
    },
    ...{ counts: odd(null), bytes: odd(3), files: odd(files), officeKey: odd('AAAA'), locks: odd('{}') },
  }
}

async function ownBackup(): Promise<OwnBackup> {
  const office = await openOffice()
  await office.write('an invented office', ['p1', 'somebody invented'])
  const made = await backUp(office, await backupsOf(office))
  const from = await backupsOf(office)
  await backUp(office, from)
  const identity = office.keys.backup.identity()
  const { recipient } = office.keys.backup
  await office.close()
  const folder = temporaryFolder('tongxing-torture-')
  const [object = ''] = readdirSync(join(from, 'objects'))
  return {
    ...{ folder, name: made.name, identity, recipient },
    index: readFileSync(join(from, made.name)),
    about: readFileSync(join(from, 'about.json')),
    object: readFileSync(join(from, 'objects', object)),
  }
}

let profile: { whole: string; struck: string; key: Buffer } | null = null

promise(
  'fuzzing of the frames of the journal, of snapshots and of the manifest: opened, told or refused; no hang, no growth, no crash',
  { long: 15_000, short: 700 },
  async (one, measure) => {
    profile ??= await ownProfile()
    const { whole, struck, key } = profile
    rmSync(struck, { recursive: true, force: true })
    cpSync(whole, struck, { recursive: true })
    const path = join(
      struck,
      one.one([
        'journal/000000000001.journal',
        'journal/000000000001.journal',
        'manifest.json',
        'snapshots/000000000002.snapshot',
      ]),
    )
    const before = readFileSync(path)
    const after = one.chance() < 0.9 ? mutated(one, before) : noise(one, one.between(0, 2000))
    writeFileSync(path, after)
    await soon(measure, 'ms an opening', async () => {
      try {
        const journal = await openJournal({ folder: struck, key })
        try {
          const { lost, lastSeq, snapshots } = await journal.facts()
          const read: string[] = []
          for await (const { bytes } of journal.read(1, lastSeq)) read.push(Buffer.from(bytes).toString('hex'))
          // Without its manifest a journal that was cut is a shorter one; with it, it must say so.
          if (read.length < 3 && !lost && !path.endsWith('manifest.json'))
            throw new Error(`${read.length} sets without a word`)
          for (const seq of snapshots) await refused(parts(journal.readSnapshot(seq)), isJournals)
        } finally {
          await journal.close()
        }
      } catch (error) {
        if (!isJournals(error)) throw error
        measure('refused', 1)
        return
      }
      measure('refused', 0)
    })
  },
)

const isJournals = (error: unknown) => error instanceof JournalError

async function parts(all: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of all);
}

async function ownProfile() {
  const folder = temporaryFolder('tongxing-torture-')
  const whole = join(folder, 'whole')
  mkdirSync(whole)
  const office = await openOffice(whole)
  for (let i = 1; i <= 3; i++) await office.write(`set ${i}`, [`p${i}`, `somebody invented ${i}`])
  const { journal } = office
  for await (const part of journal.read(2, 2)) await journal.writeSnapshot({ ...part, seq: 2, part: 0, last: true })
  const { key } = journal
  await office.close()
  return { whole, struck: join(folder, 'struck'), key: Buffer.from(key) }
}
