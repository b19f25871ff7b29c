import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBreaches } from '../../scripts/checks/layers.mjs'
import { tool } from '../../scripts/setup/places.mjs'

const root = resolve(import.meta.dirname, '../..')

function writeTree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongxing-layers-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

describe('where a path leads', () => {
  const stones = {
    'shared/model/person.ts': 'export const person = 1\n',
    'shared/model/records/person.ts': 'export const person = 1\n',
    'shared/model/dictionary.ts': 'export const dictionary = 1\n',
    'shared/text/say.ts': 'export const say = 1\n',
    'shared/rules/check.ts': 'export const check = 1\n',
    'shared/import/plan.ts': 'export const plan = 1\n',
    'shared/summary/counts.ts': 'export const counts = 1\n',
    'shared/ipc.ts': 'export const ipc = 1\n',
    'electron/window.ts': 'export const open = 1\n',
    'renderer/app/theme.ts': 'export const theme = 1\n',
    'renderer/office/ask.ts': 'export const ask = 1\n',
    'renderer/print/Page.tsx': 'export const Page = 1\n',
    'renderer/records/Section.tsx': 'export const Section = 1\n',
    'renderer/sheets/read.ts': 'export const read = 1\n',
    'renderer/ui/Field.tsx': 'export const Field = 1\n',
    'renderer/features/cohort/page.tsx': 'export const page = 1\n',
    'renderer/features/cohort/parts/row.tsx': 'export const row = 1\n',
    'renderer/features/cohort/parts/cell.tsx': "import { page } from '../page'\nexport const cell = page\n",
    'renderer/features/cohort-list/page.tsx': 'export const page = 1\n',
    'renderer/platform.ts': 'export const bridge = window.tongxing\n',
    'electron/ipc/handle.ts': "import { ipcMain } from 'electron'\nexport const handle = ipcMain\n",
    'test/shared/anything.ts': "import { page } from '../../renderer/features/cohort/page'\nexport default page\n",
  }
  const forbidden: [file: string, line: string][] = [
    ['shared/model/bad.ts', "import { check } from '../rules/check'"],
    ['shared/model/bad.ts', "import { say } from '@shared/text/say'"],
    ['shared/model/bad.ts', "import type { Plan } from '../import/plan'"],
    ['shared/text/bad.ts', "import { check } from '../rules/check'"],
    ['shared/rules/bad.ts', "export { plan } from '../import/plan'"],
    ['shared/rules/bad.ts', "export * from '../summary/counts'"],
    ['shared/import/bad.ts', "import { counts } from '../summary/counts'"],
    ['shared/import/rows/bad.ts', "import type { Channels } from '../../ipc'"],
    ['shared/summary/bad.ts', "import { plan } from '../import/plan'"],
    ['shared/export/bad.ts', "import { check } from '../rules/check'"],
    ['shared/search/bad.ts', "import { counts } from '../summary/counts'"],
    ['shared/bad.ts', "import { person } from './model/person'\nimport { open } from '../electron/window'"],
    ['shared/bad.ts', "import type { Theme } from '../renderer/app/theme'"],
    ['electron/bad.ts', "import { theme } from '../renderer/app/theme'"],
    ['electron/bad.ts', "const page = import('../renderer/app/theme')"],
    ['renderer/app/bad.ts', "import { open } from '../../electron/window'"],
    ['renderer/ui/bad.tsx', "import { person } from '@shared/model/records/person'"],
    ['renderer/ui/bad.tsx', "import { dictionary } from '@shared/model/dictionary'"],
    ['renderer/ui/bad.tsx', "import { ask } from '../office/ask'"],
    ['renderer/ui/bad.tsx', "import { bridge } from '../platform'"],
    ['renderer/print/bad.tsx', "import { ask } from '../office/ask'"],
    ['renderer/print/bad.tsx', "import { Field } from '../ui/Field'"],
    ['renderer/sheets/bad.ts', "import { ask } from '../office/ask'"],
    ['renderer/office/bad.ts', "import { Field } from '../ui/Field'"],
    ['renderer/office/bad.ts', "import { page } from '../features/cohort/page'"],
    ['renderer/office/bad.ts', "const worker = new Worker(new URL('../features/cohort/page.tsx', import.meta.url))"],
    ['renderer/records/bad.tsx', "import { page } from '../features/cohort/page'"],
    ['renderer/features/cohort/bad.tsx', "import { page } from '../cohort-list/page'"],
    ['renderer/features/cohort/parts/bad.tsx', "import { page } from '../../cohort-list/page'"],
    ['renderer/features/cohort/bad.tsx', "import '../../app/theme'"],
    ['electron/bad.ts', "import * as electron from 'electron'\nelectron.ipcMain.on('x', () => {})"],
    ['electron/ipc/bad.ts', "import { ipcMain } from 'electron'"],
    ['renderer/features/cohort/bad.tsx', 'const about = window.tongxing.about()'],
    ['renderer/features/cohort/bad.tsx', "const about = globalThis['tongxing']"],
    ['renderer/office/bad.ts', 'const { tongxing } = window'],
  ]
  const allowed: [file: string, line: string][] = [
    ['shared/text/good.ts', "import { person } from '../model/person'\nimport type { Check } from '../rules/check'"],
    ['shared/import/good.ts', "import { check } from '../rules/check'\nimport { say } from '../text/say'"],
    ['electron/good.ts', "import { plan } from '@shared/import/plan'"],
    ['renderer/ui/good.tsx', "import { person } from '@shared/model/person'\n// import { ask } from '../office/ask'"],
    ['renderer/features/cohort/parts/good.tsx', "import { page } from '../page'\nimport { row } from './row'"],
    ['renderer/features/cohort/good.tsx', "import { ask } from '../../office/ask'\nconst tongxing = 'window.x'"],
  ]

  test.each(forbidden)('%s may not say %s', (file, line) => {
    const folder = writeTree({ ...stones, [file]: `${line}\n` })
    const breaches = findBreaches(folder)
    rmSync(folder, { recursive: true })
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+: `))
  })

  test('everything else is left alone', () => {
    const folder = writeTree({ ...stones, ...Object.fromEntries(allowed) })
    const breaches = findBreaches(folder)
    rmSync(folder, { recursive: true })
    expect(breaches).toEqual([])
  })

  test('this program keeps its layers', () => {
    expect(findBreaches(root)).toEqual([])
  })
})

describe('what an import names', () => {
  const forbidden: [file: string, line: string][] = [
    ['shared/rules/a.ts', "import { readFileSync } from 'node:fs'"],
    ['shared/rules/b.ts', "import fs from 'fs'"],
    ['shared/rules/c.ts', "import type { FC } from 'react'"],
    ['shared/rules/d.ts', "import { z } from 'zod'"],
    ['electron/a.ts', "import Dexie from 'dexie'"],
    ['electron/b.ts', "import { read } from '@e965/xlsx'"],
    ['electron/c.ts', "import 'react'"],
    ['renderer/features/cohort/a.tsx', "import Dexie from 'dexie'"],
    ['renderer/features/cohort/b.tsx', "import { read } from '@e965/xlsx'"],
    ['renderer/features/cohort/c.tsx', "import { ipcRenderer } from 'electron'"],
    ['renderer/app/a.tsx', "import path from 'node:path'"],
    ['renderer/app/b.tsx', "export { default } from 'dexie'"],
    ['renderer/sheets/a.ts', "import Dexie from 'dexie'"],
    ['renderer/sheets/b.ts', "import { Text } from '@mantine/core'"],
    ['renderer/office/a.ts', "import { read } from '@e965/xlsx'"],
    ['renderer/office/b.ts', "import { Text } from '@mantine/core'"],
    ['renderer/print/a.tsx', "import { Text } from '@mantine/core'"],
    ['renderer/print/b.tsx', "import Dexie from 'dexie'"],
  ]
  const allowed = {
    'shared/rules/good.ts': "import { pinyin } from 'pinyin-pro'\nimport './other'\nexport default pinyin\n",
    'shared/rules/other.ts': "import { parse } from 'libphonenumber-js/max'\nexport default parse\n",
    'electron/good.ts':
      "import { app } from 'electron'\nimport '@shared/ipc'\nimport fs from 'node:fs/promises'\nexport { app, fs }\n",
    'renderer/ui/good.tsx': "import { Text } from '@mantine/core'\nexport default Text\n",
    'renderer/office/good.ts': "import Dexie from 'dexie'\nimport '@shared/ipc'\nexport default Dexie\n",
    'renderer/sheets/good.ts': "import { read } from '@e965/xlsx'\nexport default read\n",
    'renderer/print/good.tsx': "import { useId } from 'react'\nimport '@shared/ipc'\nexport default useId\n",
  }
  const circle = {
    'renderer/ui/circle-a.ts': "import { b } from './circle-b'\nexport const a = (): unknown => b\n",
    'renderer/ui/circle-b.ts': "import type { a } from './circle-a'\nexport const b = (x: typeof a) => x\n",
  }
  let folder: string
  let findings: string[]

  beforeAll(() => {
    const configuration = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    folder = writeTree({
      ...Object.fromEntries(forbidden.map(([file, line]) => [file, `${line}\n`])),
      ...allowed,
      ...circle,
      // The copy is no git repository.
      'biome.json': JSON.stringify({ ...configuration, root: true, $schema: undefined, vcs: { enabled: false } }),
    })
    findings = lint(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** `rule file` of every finding of the two rules about imports. */
  function lint(where: string): string[] {
    const rules = ['--only=style/noRestrictedImports', '--only=suspicious/noImportCycles']
    const words = ['lint', ...rules, '--max-diagnostics=none', '--reporter=github', '.']
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool.biome, ...words], {
      cwd: where,
      encoding: 'utf8',
    })
    const found = [...stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+),/g)]
    if (status !== 0 && !found.length) throw new Error(`The linter did not run: ${stdout}${stderr}`)
    return found.map(([, rule, file]) => `${rule} ${relative(where, resolve(where, file ?? ''))}`)
  }

  test.each(forbidden)('%s may not say %s', (file) => {
    expect(findings).toContain(`noRestrictedImports ${file}`)
  })

  test('a circle of imports is found, also one of types', () => {
    expect(findings).toContain('noImportCycles renderer/ui/circle-a.ts')
  })

  test('everything else is left alone', () => {
    expect(findings.filter((finding) => /good|other/.test(finding))).toEqual([])
  })

  test('this program keeps to it', () => {
    expect(lint(root)).toEqual([])
  })
})
