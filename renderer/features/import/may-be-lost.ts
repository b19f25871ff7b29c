import type { ImportPlanView } from '../../office/contract'

/** Whether a file is on its way, or open with something to write or to decide first. */
export function mayBeLost(at: string, view: ImportPlanView | undefined): boolean {
  if (at !== 'plan') return at === 'busy'
  return view?.refused?.code === 'noCohort' || !!view?.tables.some(({ toWrite, undecided }) => toWrite + undecided > 0)
}
