import { latest } from '../model/dates'
import type { Fields, IsoDate, Items, Money } from '../model/types'

type Project = NonNullable<Fields<'plan'>['projects']>[string]
type Plan = Pick<Fields<'plan'>, 'projects' | 'conditions'>

export type PlanLevel = NonNullable<Project['level']>

/** In the order in which plans are written: the school, its students, its teachers, the parents. */
export const planLevels: readonly PlanLevel[] = ['school', 'student', 'teacher', 'parent']

export interface ProjectProgress {
  key: string
  project: Project
  /** Actual by target, above 1 where it went beyond; 1 for what is done without a target; null: cannot be told. */
  share: number | null
  /** The project's last day has passed and it is neither done nor stopped nor at its target. */
  late: boolean
}

export interface LevelProgress {
  /** null: projects of which nobody said the level. */
  level: PlanLevel | null
  projects: ProjectProgress[]
  done: number
  /** Mean of the shares, none of them above 1, of the projects that go on; null: none can be told. */
  share: number | null
}

export interface PlanProgress {
  /** The four levels, then projects without one where there are any. */
  levels: LevelProgress[]
  total: number
  done: number
  late: number
  share: number | null
  /** Sums by currency, in the order in which the currencies occur. */
  budget: Money[]
  conditions: { met: number; total: number }
}

function shareOf({ actual, target, status }: Project): number | null {
  if (target !== undefined && target > 0) return (actual ?? 0) / target
  return status === 'done' ? 1 : null
}

function progressOf(key: string, project: Project, today: IsoDate): ProjectProgress {
  const share = shareOf(project)
  const over = project.dates?.to !== undefined && latest(project.dates.to) < today
  const settled = project.status === 'done' || project.status === 'stopped' || (share !== null && share >= 1)
  return { key, project, share, late: over && !settled }
}

const isDone = ({ project }: ProjectProgress) => project.status === 'done'

function meanShare(projects: readonly ProjectProgress[]): number | null {
  const shares = projects.flatMap(({ project, share }) =>
    share === null || project.status === 'stopped' ? [] : [Math.min(share, 1)],
  )
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null
}

function sums(projects: readonly ProjectProgress[]): Money[] {
  const byCurrency = new Map<string | undefined, number>()
  for (const { budget } of projects.map(({ project }) => project))
    if (budget) byCurrency.set(budget.currency, (byCurrency.get(budget.currency) ?? 0) + budget.amount)
  return [...byCurrency].map(([currency, amount]) => ({ amount, ...(currency && { currency }) }))
}

/** How far a plan is: by level and as a whole. `today` is an ISO day. */
export function planProgress(plan: Plan, today: IsoDate): PlanProgress {
  const all = Object.entries((plan.projects ?? {}) as Items<Project>).map(([key, project]) =>
    progressOf(key, project, today),
  )
  const levelOf = (level: PlanLevel | null): LevelProgress => {
    const projects = all.filter(({ project }) => (project.level ?? null) === level)
    return { level, projects, done: projects.filter(isDone).length, share: meanShare(projects) }
  }
  const without = levelOf(null)
  const conditions = Object.values(plan.conditions ?? {})
  return {
    levels: [...planLevels.map(levelOf), ...(without.projects.length ? [without] : [])],
    total: all.length,
    done: all.filter(isDone).length,
    late: all.filter(({ late }) => late).length,
    share: meanShare(all),
    budget: sums(all),
    conditions: { met: conditions.filter(({ met }) => met === true).length, total: conditions.length },
  }
}
