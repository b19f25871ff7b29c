import { readIdentityCard } from '../../rules/identity-card'
import type { Value } from '../contract'
import { fieldOfTitle, participationOf } from '../table/group-titles'
import { type ReadRow, roleInRemarks } from '../values/read-row'

/** A row of the table after normalising, before anybody is looked for. */
export interface NumberedRow extends ReadRow {
  /** 1-based row of the file. */
  row: number
  /** Values that the row itself does not say: they fill a gap on record and change nothing there. */
  weak: Set<string>
}

/** A value that the row does not say itself, where it says nothing else. */
export function fill(row: NumberedRow, key: string, value: Value): void {
  if (row.values[key] !== undefined || row.refused.has(key) || row.pending.has(key)) return
  row.values[key] = value
  row.weak.add(key)
}

const toldBeside = ['guardianRelation', 'guardian2Relation', 'emergencyRelation', 'emergency2Relation', 'title']

/** 母亲电话 tells what somebody is to the person, Dr Sample what they are called: it fills a gap, and changes nothing that another list said. */
export function weakenRelations(row: NumberedRow): void {
  for (const key of toldBeside) if (row.values[key] !== undefined && !row.asked.has(key)) row.weak.add(key)
}

/** Roles that a post or a sub-group names by itself; "teacher" as a post is no role in the group. */
const leading = new Set(['delegationLeader', 'deputyLeader', 'accompanyingTeacher', 'guide', 'driver'])

/** The role that a post or a sub-group names, where nothing else says one. */
export function roleBesides(row: NumberedRow, cohortKind: string | undefined): void {
  for (const key of ['position', 'subGroup']) {
    const text = row.values[key]
    if (row.values.roleInGroup !== undefined || typeof text !== 'string') continue
    const role = roleInRemarks(text, cohortKind)
    if (role && leading.has(role)) row.values.roleInGroup = role
  }
}

/** 一、带队教师 above some rows is their role, 第二组 their group, 候补人员 whether they come, where the rows say none. */
export function fillFromSection(row: NumberedRow, section: string, cohortKind: string | undefined): void {
  const role = roleInRemarks(section, cohortKind) ?? roleInRemarks(section.replace(/s$/i, ''), cohortKind)
  const participation = participationOf(section)
  // Who stands below "Withdrawn" does not come, whatever was known before.
  if (participation) row.values.participation ??= participation
  else if (role) fill(row, 'roleInGroup', role)
  else if (/组$|队$|^(?:group|team)\b/iu.test(section)) fill(row, 'subGroup', section)
  else {
    // 汽车学院 above some rows is a part of the college that sends them.
    const field = /^\p{Script=Han}{2,4}(?:学院|系)$/u.test(section) ? 'department' : fieldOfTitle(section)
    if (field !== 'subGroup') fill(row, field, section)
  }
}

/** The title above one of several lists side by side: the role, the college, the class or the group of those below it. */
export function fillFromBlock(row: NumberedRow, title: string, cohortKind: string | undefined): void {
  const role = roleInRemarks(title, cohortKind)
  if (role) fill(row, 'roleInGroup', role)
  else fill(row, fieldOfTitle(title), title)
}

/** A valid identity card says the date of birth and the sex where the row does not. */
export function fillFromCard(row: NumberedRow): void {
  const card = typeof row.values.idCard === 'string' ? readIdentityCard(row.values.idCard) : null
  if (!card) return
  fill(row, 'dob', card.dateOfBirth)
  fill(row, 'gender', card.sex)
}
