/** LibreOffice beside us, where it is installed: what people use instead to get at the cells of a workbook. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCommand } from '../../../scripts/setup/processes.mjs'

/**
 * What it takes to make a csv of a workbook: milliseconds, and seconds that its processes worked. null where it is not
 * installed.
 * @param folder for its profile, made at the first call, and the csv
 */
export function libreOffice(file, folder) {
  const program = findCommand('soffice')
  if (!program) return null
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  // The first start makes its profile.
  if (!existsSync(join(folder, 'office'))) convert(program, [profile, '--terminate_after_init'])
  return convert(program, [profile, '--convert-to', 'csv', '--outdir', folder, file])
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
