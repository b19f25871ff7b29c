import { isOutsider } from '../../rules/roles'
import type { NumberedRow } from './read-rows'

/** Words in the place of a name: somebody who is not there yet, or who is no participant. */
const vacant =
  /^(?:导游|司机|地接|driver|guide|未定|待定|待补|暂缺|空缺|空|无|预留|备用|tba|tbc|tbd|vacant|spare|none|n\/a|-+)$/iu

/** A guide, a driver, or a place kept for somebody not known yet. */
export function isNobody(row: NumberedRow): boolean {
  const { values, pending } = row
  if (typeof values.roleInGroup === 'string' && isOutsider(values.roleInGroup)) return true
  if (values.passportNo !== undefined || values.idCard !== undefined) return false
  const names = ['nameZh', 'nameFull', 'surname', 'givenNames']
  const said = names.flatMap((key) => (typeof values[key] === 'string' ? [values[key]] : []))
  const waiting = names.some((key) => pending.has(key))
  return (said.length > 0 && said.every((name) => vacant.test(name))) || (said.length === 0 && waiting)
}
