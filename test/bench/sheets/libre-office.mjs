/** LibreOffice beside us, where it is installed: what people use instead to get at the cells of a workbook. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findCommand } from '../../../scripts/setup/processes.mjs'

/**
 * What it takes to make a csv of a workbook: milliseconds, and seconds that its processes worked. null where it is not
 * installed.
 * @param rows the workbook has, its headings included; none of them breaks a line
 * @param folder for its profile, made at the first call, and the csv
 * @throws where the csv has other rows: it converts what it could not read to an empty file and calls that done
 */
export function libreOffice(file, rows, folder) {
  const program = findCommand('soffice')
  if (!program) return null
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  // The first start makes its profile.
  if (!existsSync(join(folder, 'office'))) convert(program, [profile, '--terminate_after_init'])
  const csv = join(folder, `${basename(file).replace(/\.[^.]+$/, '')}.csv`)
  rmSync(csv, { force: true })
  const took = convert(program, [profile, '--convert-to', 'csv', '--outdir', folder, file])
  const lines = readFileSync(csv, 'utf8').split('\n').length - 1
  if (lines !== rows) throw new Error(`LibreOffice made ${lines} lines of ${rows} rows`)
  return took
}

function convert(program, words) {
  const before = childSeconds()
  const started = performance.now()
  spawnSync(program, ['--headless', ...words], { stdio: 'ignore' })
  return { ms: performance.now() - started, worked: childSeconds() - before }
}

/** Seconds that processes started here and ended have worked, where the system tells (Linux). */
function childSeconds() {
  try {
    const words = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
    return (Number(words[13]) + Number(words[14])) / 100
  } catch {
    return Number.NaN
  }
}
