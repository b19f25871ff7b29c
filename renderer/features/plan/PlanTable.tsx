import { UnstyledButton } from '@mantine/core'
import { showMoney, showNumber, showRange } from '@shared/model/show'
import type { ProjectProgress } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { Fragment } from 'react'
import { fieldDef } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './Plan.module.css'
import { LevelHead, type ProjectsProps } from './PlanBoard'
import { LinkCounts, ProjectDoubts, ProjectStatus } from './project-words'

const columns = ['name', 'indicator', 'target', 'actual', 'progress', 'status', 'owner', 'dates', 'budget'] as const
const figures = new Set<string>(['target', 'actual', 'budget'])

/** The projects as a table, level by level. */
export function PlanTable({ levels, rules, onOpen }: ProjectsProps) {
  const { t, language } = useText()
  const heading = (column: (typeof columns)[number]) =>
    column === 'progress' ? t(planWords.progress) : fieldDef('plan', `projects.${column}`).label[language]
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-figure={figures.has(column) || undefined}>
                {heading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <Fragment key={level.level}>
              <tr className={styles.levelRow}>
                <th scope="rowgroup" colSpan={columns.length}>
                  <LevelHead progress={level} rules={rules} wide />
                </th>
              </tr>
              {level.projects.map((project) => (
                <ProjectRow key={project.key} progress={project} onOpen={() => onOpen(project.key)} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ProjectRow({ progress, onOpen }: { progress: ProjectProgress; onOpen(): void }) {
  const { project, share, late } = progress
  const { t, language } = useText()
  const name = inLanguage(project.name, language) || t(planWords.unnamedProject)
  const number = (value: number | undefined) => (value === undefined ? '' : showNumber(value, language))
  return (
    <tr data-quiet={project.status === 'stopped' || undefined}>
      <td>
        <UnstyledButton className={styles.rowName} onClick={onOpen}>
          {name}
        </UnstyledButton>
      </td>
      <td>{project.indicator}</td>
      <td data-figure>{number(project.target)}</td>
      <td data-figure>{number(project.actual)}</td>
      <td>{share !== null && <ProgressBar label={t(planWords.progressOf, { name })} share={share} late={late} />}</td>
      <td>
        <span className={styles.statusCell}>
          <ProjectStatus project={project} late={late} />
          <LinkCounts project={project} />
          <ProjectDoubts id={progress.key} />
        </span>
      </td>
      <td>{project.owner}</td>
      <td>{project.dates && showRange(project.dates, language)}</td>
      <td data-figure>{project.budget && showMoney(project.budget, language)}</td>
    </tr>
  )
}
