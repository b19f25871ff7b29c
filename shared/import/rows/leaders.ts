/** Who leads a group within the cohort, where lists mark them or put them before the others. */
import { cellText, isBlank } from '../cells'
import type { FoundTable } from '../table/find-tables'
import { fill, type NumberedRow } from './fill-row'

const leads = /^(?:小?组长|队长|leader|captain|team leader|group leader|√|✓|✔|是|y|yes)$/iu
const marks =
  /^(?:小?组长|副小?组长|小?组员|队长|副队长|队员|成员|(?:team |group )?(?:leader|member)|captain|√|✓|✔|×|是|否|y|yes|n|no|[-/])$/iu
const names = ['nameZh', 'nameFull']

/** Leader by group, where a column marks who leads (组长, 组员; √) and names nobody; null for any other table. */
export function leadersByFlag({ table, grid, rows }: FoundTable): ReadonlyMap<string, string> | null {
  const at = (field: string) => table.columns.find((column) => column.field === field)?.index
  const mark = at('subGroupLeader')
  const name = names.map(at).find((index) => index !== undefined)
  if (mark === undefined || name === undefined) return null
  const cell = (row: number, index: number) => cellText(grid.rows[row]?.[index]).trim()
  const said = rows.filter((row) => !isBlank(grid.rows[row]?.[mark]))
  if (said.length === 0 || !said.every((row) => marks.test(cell(row, mark)))) return null
  const group = at('subGroup')
  const leaders = new Map<string, string>()
  let current = ''
  for (const row of rows) {
    if (group !== undefined) current = cell(row, group) || current
    const leader = leads.test(cell(row, mark)) ? cell(row, name) : ''
    if (leader !== '' && !leaders.has(current)) leaders.set(current, leader)
  }
  return leaders
}

/** Fills in who leads the group of a row: by the marks of the table, or the first person of the rows of that group. */
export class Leaders {
  private group: unknown
  private name: string | undefined

  constructor(private readonly told: { leaders: ReadonlyMap<string, string> | null; leads: boolean }) {}

  /** @param guest number of the person among those beside one another in the row */
  fill(row: NumberedRow, guest: number): void {
    const { leaders, leads: first } = this.told
    const { subGroup } = row.values
    if (leaders) {
      const leader = leaders.get(typeof subGroup === 'string' ? subGroup : '')
      if (leader !== undefined) fill(row, 'subGroupLeader', leader)
    }
    if (!first) return
    if (guest === 1) {
      const name = names.map((key) => row.values[key]).find((value) => typeof value === 'string')
      this.name = name as string | undefined
      this.group = subGroup
    }
    if (this.name !== undefined && subGroup === this.group) fill(row, 'subGroupLeader', this.name)
  }
}
