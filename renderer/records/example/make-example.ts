import { exampleOffice } from '@shared/example/office'
import type { Change } from '@shared/model/change-set'
import type { IsoDate, Row } from '@shared/model/types'
import { platform } from '../../platform'
import { portrait } from './portrait'
import { scanOf } from './scan'

/** Agreements with a scan of what was signed. */
const SCANS = 2

/**
 * The invented office with some invented files: drawn faces and scanned agreements, which are kept like any others.
 * @throws PlatformTrouble where they cannot be kept
 */
export async function makeExample(today: IsoDate): Promise<Change[]> {
  const changes = exampleOffice(today)
  const made = changes.flatMap((change) => (change.op === 'create' ? [change] : []))
  const going = largestGroup(made.flatMap(({ t, row }) => (t === 'enrolment' ? [row as Row<'enrolment'>] : [])))
  const people = made.filter(({ t, id }) => t === 'person' && going.has(id))
  // Some have none yet, as in every group.
  for (const [index, { row }] of people.entries())
    if (index % 5 !== 4)
      Object.assign(row, {
        photo: await kept('photo.jpg', await portrait(index, (row as Row<'person'>).gender === 'F')),
      })
  const signed = made.filter(({ t, row }) => t === 'agreement' && (row as Row<'agreement'>).state === 'inForce')
  for (const { row } of signed.slice(0, SCANS)) {
    const { title, number } = row as Row<'agreement'>
    const scan = await scanOf([title?.zh ?? '', title?.en ?? '', number ?? ''])
    Object.assign(row, { files: { scan: await kept(`${number ?? 'agreement'}.pdf`, scan) } })
  }
  return changes
}

/** The people of the cohort that most take part in: the tour with its badges and group list. */
function largestGroup(enrolments: readonly Row<'enrolment'>[]): ReadonlySet<string> {
  const groups = new Map<string, Set<string>>()
  for (const { cohort = '', person = '' } of enrolments)
    groups.set(cohort, (groups.get(cohort) ?? new Set()).add(person))
  return [...groups.values()].reduce((most, group) => (group.size > most.size ? group : most), new Set())
}

const kept = (fileName: string, data: ArrayBuffer) => platform.keepMade({ fileName, data })
