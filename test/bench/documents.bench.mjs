/**
 * What a page of a document costs as the group grows, laid out and made a PDF by the real program: lists, badges and
 * certificates, each size beside the one before. People are invented.
 *
 *   node test/bench/documents.bench.mjs [people...]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { runnerImport } from 'vite'
import { setUp } from '../../scripts/setup.mjs'

const root = new URL('../../', import.meta.url).pathname
const options = { configFile: false, root, resolve: { alias: { '@shared': `${root}shared` } }, logLevel: 'error' }
const load = async (path) => (await runnerImport(root + path, options)).module

const { makeDocument } = await load('shared/documents/shelf.ts')
const { documentPrintJob } = await load('shared/documents/print-job.ts')
const { Memory } = await load('renderer/office/memory.ts')
const { applyChanges } = await load('renderer/office/apply.ts')

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const wanted = sizes.length > 0 ? sizes : [50, 500]
const today = '2026-09-15'
const family = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const given = [...'示例样本虚构模拟假设拟文甲乙丙丁戊己庚辛']

/** A group of so many people from ten colleges. */
function officeOf(count) {
  const changes = [
    [
      'office',
      { id: 'office', name: { zh: '样例职业技术学院国际交流处', en: 'International Office, Sample College' } },
    ],
    [
      'cohort',
      { id: 'c', name: { zh: '样例研学团', en: 'Sample tour' }, dates: { from: '2026-10-01', to: '2026-10-14' } },
    ],
    ...Array.from({ length: 10 }, (_, i) => [
      'institution',
      { id: `i${i}`, name: { zh: `样例第${i + 1}职业学院`, en: `Sample College ${i + 1}` } },
    ]),
    ...Array.from({ length: count }, (_, i) => [
      'person',
      {
        id: `p${i}`,
        nameZh: { full: family[i % 20] + given[(i * 7) % 20] + given[(i * 3) % 20] },
        nameLatin: { full: `SAMPLE Person${i}` },
        gender: i % 2 ? 'M' : 'F',
        dateOfBirth: `200${i % 9}-0${1 + (i % 9)}-11`,
        institution: `i${i % 10}`,
        major: '园艺技术',
      },
    ]),
    ...Array.from({ length: count }, (_, i) => [
      'enrolment',
      { id: `e${String(i).padStart(6, '0')}`, person: `p${i}`, cohort: 'c', role: 'student', outcome: 'completed' },
    ]),
  ]
  const memory = new Memory()
  applyChanges(
    memory,
    changes.map(([t, row]) => ({ t, id: row.id, subject: row.id, op: 'create', row })),
    1,
  )
  return memory
}

const electron = await setUp({ display: 'own' })
const folder = mkdtempSync(join(tmpdir(), 'tongxing-bench-'))
const app = await _electron.launch({
  executablePath: electron.executable,
  cwd: root,
  args: [...electron.arguments, root],
  env: { ...electron.environment, TONGXING_PROFILE: join(folder, 'profile') },
})
const page = await app.firstWindow()
await page.waitForFunction(() => 'tongxing' in globalThis)

/** Seconds from the press of the button to the file, and its pages. */
async function print(document, count) {
  const reader = officeOf(count)
  const file = join(folder, `${document}.pdf`)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  const begun = performance.now()
  const made = makeDocument(reader, { document, id: 'c', printedBy: 'Bench' }, today)
  await page.evaluate((job) => globalThis.tongxing.printPdf(job), documentPrintJob(made, 'both'))
  const seconds = (performance.now() - begun) / 1000
  const pages = (readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length
  return { seconds, pages }
}

// The first document also pays for starting the window and its fonts.
await print('groupList', 5)
console.log('document        people    pages   seconds   ms a page   a page against the smallest group')
for (const document of ['groupList', 'nameBadges', 'certificates']) {
  let first = 0
  for (const count of wanted.filter((each) => document === 'groupList' || each <= 500)) {
    const { seconds, pages } = await print(document, count)
    const each = (seconds * 1000) / pages
    first ||= each
    console.log(
      [
        document.padEnd(14),
        String(count).padStart(7),
        String(pages).padStart(8),
        seconds.toFixed(1).padStart(9),
        each.toFixed(1).padStart(11),
        `${(each / first).toFixed(2)} x`.padStart(10),
      ].join(' '),
    )
  }
}
await app.close()
electron.endDisplay()
rmSync(folder, { recursive: true, force: true })
