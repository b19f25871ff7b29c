/** The command line of the built program, as a script runs it. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, temporaryFolder } from './harness'

export interface Said {
  code: number | null
  out: string
  err: string
}

/** Runs words of the command line on a profile, from `folder`, and waits for the end. @param input what it reads */
export function tongxing(words: readonly string[], profile: string, folder = root, input?: string): Promise<Said> {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const executable = process.env.ELECTRON_EXEC_PATH ?? ''
  const child = spawn(executable, [...flags, '--log-level=3', root, '--', ...words, '--profile', profile], {
    cwd: folder,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  child.stdin?.end(input)
  const said: Said = { code: null, out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...said, code }))
  })
}

export const newProfile = () => temporaryFolder('tongxing-profile-')

/** A sample by the two digits its name begins with. */
export function sample(number: string): string {
  const { files } = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')) as { files: { file: string }[] }
  const found = files.find(({ file }) => file.startsWith(number))
  if (!found) throw new Error(`no sample ${number}`)
  return join(samples, found.file)
}
const samples = join(root, 'test/fixtures/samples')
