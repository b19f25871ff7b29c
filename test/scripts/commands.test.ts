import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { summary } from '../../scripts/checks/parts.mjs'
import { bytesOf } from '../../scripts/setup/progress.mjs'

const root = resolve(import.meta.dirname, '../..')
const run = (script: string, words: string[], environment = {}) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })

test('package.json names scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const line of Object.values(scripts)) {
    const file = line.match(/^node (\S+)$/)?.[1]
    expect(file && existsSync(join(root, file)), line).toBe(true)
  }
})

test('the locked dependencies name no registry, so they install from any', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
})

test('the commands and all they import need Node alone: they run before the dependencies are installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const open = Object.values(scripts).map((line) => join(root, line.replace(/^node /, '')))
  const seen = new Set<string>()
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'/g)) {
      if (name.startsWith('.')) open.push(resolve(dirname(file), name))
      else expect(name, file).toMatch(/^node:/)
    }
  }
  expect(seen.size).toBeGreaterThan(20)
})

describe('a failure is one sentence and exit code 1', () => {
  test('an Electron that is not there', () => {
    const { status, stderr } = run('electron.mjs', [], { ELECTRON_EXEC_PATH: '/nowhere/electron' })
    expect(status).toBe(1)
    expect(stderr.trim()).toBe(
      'ELECTRON_EXEC_PATH names /nowhere/electron, which is not there: correct it or unset it.',
    )
  })

  test('a part of the tests that does not exist', () => {
    const { status, stderr } = run('test.mjs', ['everything'])
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^everything is no part of the tests; the parts are types, lint, .*\.$/)
  })
})

test('the summary ends with one line of counts', () => {
  const outcomes = [
    { part: 'types', passed: 4, failed: 0, skipped: 0, seconds: 1.25 },
    { part: 'unit', passed: 10, failed: 2, skipped: 1, seconds: 3 },
  ]
  const lines = summary(outcomes).split('\n')
  expect(lines.at(-1)).toBe('14 passed, 2 failed, 1 skipped')
  expect(lines.find((line) => line.startsWith('unit'))).toContain('FAILED')
  expect(summary(outcomes.slice(0, 1)).split('\n').at(-1)).toBe('4 passed, 0 failed')
})

test('progress in bytes', () => {
  expect(bytesOf(12_000_000, 200_000_000)).toBe('12 of 200 MB, 6%')
  expect(bytesOf(12_000_000, 0)).toBe('12 MB')
})
