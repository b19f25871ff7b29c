/** Invented offices to strike at: profiles made once by the real program, copied for every try, compared by content. */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tongxing } from '../desktop/command'
import { temporaryFolder } from '../desktop/harness'

export interface Content {
  /** SHA-256 of every person's row, in the order of their ids. */
  hash: string
  people: number
  /** What each row says, by id. */
  rows: ReadonlyMap<string, string>
}

/** What the program itself says is in a profile, by its command line. @throws where it refuses */
export async function contentOf(profile: string): Promise<Content> {
  const { code, out, err } = await tongxing(['list', 'person', '--json', '--sensitive'], profile)
  if (code !== 0) throw new Error(`list: ${err.trim()}`)
  const found = (JSON.parse(out) as { id: string }[]).sort((a, b) => a.id.localeCompare(b.id))
  const rows = new Map(found.map((row) => [row.id, JSON.stringify(row)]))
  const hash = createHash('sha256').update(JSON.stringify(found)).digest('hex')
  return { hash, people: found.length, rows }
}

/** A profile with these invented people in it, made by an import of the real program. */
export async function madeProfile(people: number): Promise<string> {
  const folder = temporaryFolder('tongxing-torture-')
  const profile = join(folder, 'profile')
  const { code, err } = await tongxing(['import', peopleFile(people), '--cohort', 'Invented Tour'], profile)
  if (code !== 0) throw new Error(`the import refused: ${err}`)
  return profile
}

/** A csv of invented people with invented passports and telephone numbers. */
export function peopleFile(count: number, from = 0): string {
  const file = join(temporaryFolder('tongxing-torture-'), 'people.csv')
  const lines = ['姓名,姓名拼音,性别,出生日期,护照号,手机号']
  for (let i = from; i < from + count; i++) {
    // Nobody has the name and the birthday of another.
    const given = [i, i >> 3, i >> 6].map((each) => '明安宁宜言云谷川'[each % 8]).join('')
    const birthday = (i >> 9) % 336
    const day = String((birthday % 28) + 1).padStart(2, '0')
    const month = String(Math.floor(birthday / 28) + 1).padStart(2, '0')
    const pinyin = `YANG ${letters(i)}`
    lines.push(
      [
        `杨${given}`,
        pinyin,
        i % 2 ? '男' : '女',
        `20${String(5 + (i % 4)).padStart(2, '0')}-${month}-${day}`,
        // No number is one slip from another: whoever has nearly the name and the same birthday would be asked about.
        `EJ${String(1_000_000 + i * 1001).slice(-7)}`,
        `199${String(i).padStart(8, '0')}`,
      ].join(','),
    )
  }
  writeFileSync(file, lines.join('\n'))
  return file
}

function letters(number: number): string {
  let text = ''
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26)) {
    text = `${'abcdefghijklmnopqrstuvwxyz'[rest % 26]}${text}`
  }
  return text.toUpperCase()
}

/** The profile once more, to be struck; `remove` gives its room back. */
export function copyOf(profile: string): { profile: string; remove(): Promise<void> } {
  const folder = temporaryFolder('tongxing-torture-')
  const copy = join(folder, 'profile')
  cpSync(profile, copy, { recursive: true })
  return { profile: copy, remove: () => remove(folder) }
}

/** Takes a folder away: the helpers of a killed program write on in it for a moment. */
export async function remove(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (attempt === 50) throw error
      await pause(100)
    }
  }
}

/** Files below a folder, by full path, in a fixed order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

export function manifestOf(profile: string): {
  lastSeq: number
  workingCopy: { state: string; applied: number } | null
} {
  return JSON.parse(readFileSync(join(profile, 'manifest.json'), 'utf8'))
}

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
