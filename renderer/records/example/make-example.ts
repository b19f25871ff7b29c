import { exampleOffice } from '@shared/example/office'
import type { Change } from '@shared/model/change-set'
import type { IsoDate, Row } from '@shared/model/types'
import { platform } from '../../platform'
import { portrait } from './portrait'
import { scanOf } from './scan'

/** People of the example with a photo; some of them have none, as in every office. */
const PHOTOS = 16
/** Agreements with a scan of what was signed. */
const SCANS = 2

/**
 * The invented office with some invented files: drawn faces and scanned agreements, which are kept like any others.
 * @throws PlatformTrouble where they cannot be kept
 */
export async function makeExample(today: IsoDate): Promise<Change[]> {
  const changes = exampleOffice(today)
  const made = changes.flatMap((change) => (change.op === 'create' ? [change] : []))
  const students = made.filter(({ t, row }) => t === 'person' && (row as Row<'person'>).kinds?.includes('student'))
  // Every fifth has none yet.
  for (const [index, { row }] of students.slice(0, PHOTOS).entries())
    if (index % 5 !== 4) Object.assign(row, { photo: await kept('photo.jpg', await portrait(index)) })
  const signed = made.filter(({ t, row }) => t === 'agreement' && (row as Row<'agreement'>).state === 'inForce')
  for (const { row } of signed.slice(0, SCANS)) {
    const { title, number } = row as Row<'agreement'>
    const scan = await scanOf([title?.zh ?? '', title?.en ?? '', number ?? ''])
    Object.assign(row, { files: { scan: await kept(`${number ?? 'agreement'}.pdf`, scan) } })
  }
  return changes
}

const kept = (fileName: string, data: ArrayBuffer) => platform.keepMade({ fileName, data })
