import { earliest, latest } from '../model/dates'
import type { Fields, IsoDate, Reader, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark, reversed, stillOpen } from './mark'
import { type Rules, rulesOf } from './settings'

type Project = NonNullable<Fields<'plan'>['projects']>[string]

export const planLevels = ['school', 'student', 'teacher', 'parent'] as const

/** Four to five projects at each level is what colleges are told to plan (both numbers are settings). */
function levelFindings(row: Row<'plan'>, rules: Rules): Finding[] {
  const projects = itemsOf(row.projects).map(([, project]) => project)
  if (projects.length === 0) return []
  return planLevels.flatMap((level) => {
    const count = projects.filter((project) => project.level === level && project.status !== 'stopped').length
    if (count < rules.projectsLeast)
      return [mark('projectsFew', 'warning', 'projects', { level, count, least: rules.projectsLeast })]
    if (count > rules.projectsMost)
      return [mark('projectsMany', 'warning', 'projects', { level, count, most: rules.projectsMost })]
    return []
  })
}

function projectFindings(row: Row<'plan'>, key: string, project: Project, today: IsoDate): Finding[] {
  const path = `projects.${key}`
  const findings = reversed(project.dates, `${path}.dates`)
  const { status, target, actual } = project
  const end = project.dates?.to ?? row.period?.to
  const over = status === 'done' || (end !== undefined && latest(end) < today)
  if (!project.level) findings.push(mark('projectNoLevel', 'warning', `${path}.level`))
  if (project.dates?.to && latest(project.dates.to) < today && status !== 'done' && status !== 'stopped')
    findings.push(mark('projectOverdue', 'warning', `${path}.status`, { date: project.dates.to }))
  if (target !== undefined && over && status !== 'stopped') {
    if (actual === undefined) findings.push(mark('targetUnmeasured', 'warning', `${path}.actual`, { target }))
    else if (actual < target)
      findings.push(mark('targetMissed', 'warning', `${path}.actual`, { target, value: actual }))
  }
  if (target === undefined && project.indicator) findings.push(mark('noTarget', 'info', `${path}.target`))
  const { from, to } = row.period ?? {}
  const { from: begins, to: ends } = project.dates ?? {}
  if ((from && begins && latest(begins) < earliest(from)) || (to && ends && earliest(ends) > latest(to)))
    findings.push(mark('projectOutside', 'info', `${path}.dates`))
  const linked = [project.cohorts, project.agreements, project.outputs].some((ids) => (ids ?? []).length > 0)
  if (status === 'done' && !linked) findings.push(mark('projectNoProof', 'info', `${path}.status`))
  return findings
}

/** Everything about a plan of internationalisation on record: levels, conditions, targets against what came of them. */
export function planFindings(reader: Reader, row: Row<'plan'>, today: IsoDate): Finding[] {
  const rules = rulesOf(reader, today)
  const findings = [
    ...reversed(row.period, 'period'),
    ...stillOpen(
      {
        state: row.state,
        until: row.period?.to && latest(row.period.to),
        open: ['draft', 'approved', 'running', 'midReview'],
      },
      today,
    ),
    ...levelFindings(row, rules),
    ...itemsOf(row.projects).flatMap(([key, project]) => projectFindings(row, key, project, today)),
  ]
  if (!row.institution) findings.push(mark('planNoInstitution', 'warning', 'institution'))
  if (row.batch && row.batch !== 'none' && row.batchYear === undefined)
    findings.push(mark('batchNoYear', 'info', 'batchYear'))
  const conditions = itemsOf(row.conditions)
  const met = conditions.filter(([, condition]) => condition.met).length
  if ((conditions.length > 0 || (row.batch && row.batch !== 'none')) && met < rules.conditionsLeast)
    findings.push(mark('conditionsFew', 'warning', 'conditions', { count: met, least: rules.conditionsLeast }))
  for (const [key, condition] of conditions)
    if (condition.met && !condition.evidence)
      findings.push(mark('conditionNoProof', 'info', `conditions.${key}.evidence`))
  return findings
}
