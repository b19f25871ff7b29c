import { UnstyledButton } from '@mantine/core'
import { showNumber, showRange } from '@shared/model/show'
import type { Rules } from '@shared/rules/settings'
import type { LevelProgress, PlanLevel, ProjectProgress } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { IconPlus } from '@tabler/icons-react'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './Plan.module.css'
import { LinkCounts, ProjectDoubts, ProjectStatus, useLevelName } from './project-words'

export interface ProjectsProps {
  levels: readonly LevelProgress[]
  /** How many projects a level is asked to have. */
  rules: Rules
  onOpen(key: string): void
  onAdd: ((level: PlanLevel | null) => void) | undefined
}

/** A column for each level, a card for each project. */
export function PlanBoard({ levels, rules, onOpen, onAdd }: ProjectsProps) {
  const { t } = useText()
  const levelName = useLevelName()
  return (
    <div className={styles.board}>
      {levels.map((level) => (
        <section
          key={level.level}
          className={styles.column}
          data-level={level.level}
          aria-label={levelName(level.level)}
        >
          <LevelHead progress={level} rules={rules} />
          {level.projects.map((project) => (
            <ProjectCard key={project.key} progress={project} onOpen={() => onOpen(project.key)} />
          ))}
          {onAdd && (
            <UnstyledButton
              className={styles.add}
              aria-label={t(planWords.addTo, { level: levelName(level.level) })}
              onClick={() => onAdd(level.level)}
            >
              <IconPlus size={16} aria-hidden />
              {t(planWords.addProject)}
            </UnstyledButton>
          )}
        </section>
      ))}
    </div>
  )
}

/** The level, how many projects it has against the four to five asked for, and how far they are. */
export function LevelHead({ progress, rules, wide }: { progress: LevelProgress; rules: Rules; wide?: boolean }) {
  const { level, projects, share } = progress
  const { t } = useText()
  const levelName = useLevelName()
  const count = projects.filter(({ project }) => project.status !== 'stopped').length
  const { projectsLeast: least, projectsMost: most } = rules
  const fits = level === null || (count >= least && count <= most)
  return (
    <div className={styles.levelHead}>
      <h4 className={styles.levelName}>{levelName(level)}</h4>
      <span className={styles.levelCount} data-fits={fits}>
        {count === 0 ? t(planWords.noProjects) : t(planWords.projectCount, { count })}
        {!fits && ` · ${t(planWords.asked, { least, most })}`}
      </span>
      {share !== null && (
        <ProgressBar label={t(planWords.progressOf, { name: levelName(level) })} share={share} wide={wide} />
      )}
    </div>
  )
}

function ProjectCard({ progress, onOpen }: { progress: ProjectProgress; onOpen(): void }) {
  const { project, share, late } = progress
  const { t, language } = useText()
  const name = inLanguage(project.name, language) || t(planWords.unnamedProject)
  const when = project.dates && showRange(project.dates, language)
  return (
    <UnstyledButton className={styles.card} data-quiet={project.status === 'stopped' || undefined} onClick={onOpen}>
      <span className={styles.cardName}>{name}</span>
      {project.indicator && <span className={styles.cardIndicator}>{project.indicator}</span>}
      {share !== null && project.target !== undefined && (
        <span className={styles.figures}>
          {t(planWords.ofTarget, {
            actual: showNumber(project.actual ?? 0, language),
            target: showNumber(project.target, language),
          })}
        </span>
      )}
      {share !== null && <ProgressBar label={t(planWords.progressOf, { name })} share={share} late={late} />}
      <span className={styles.cardFoot}>
        <ProjectStatus project={project} late={late} />
        {project.owner && <span>{project.owner}</span>}
        {when && <span className={styles.when}>{when}</span>}
        <LinkCounts project={project} />
        <ProjectDoubts id={progress.key} />
      </span>
    </UnstyledButton>
  )
}
