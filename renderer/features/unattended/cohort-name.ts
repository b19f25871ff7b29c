import type { Row } from '@shared/model/types'

/** Names are compared as people read them: width, case and spaces at the ends do not count. */
const asRead = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether a cohort is called so, in either language or by its code. */
export function hasName({ name, code }: Row<'cohort'>, wanted: string): boolean {
  return [name?.en, name?.zh, code].some((each) => each !== undefined && asRead(each) === asRead(wanted))
}
