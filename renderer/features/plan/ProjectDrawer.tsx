import { Button } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { type PlanLevel, planProgress } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { IconTrash } from '@tabler/icons-react'
import { useItemList } from '../../records/items'
import { inLanguage } from '../../records/names'
import { LinkedRecords } from '../../records/page/LinkedRecords'
import { RecordField } from '../../records/RecordField'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { FieldGrid, Wide } from '../../ui/fields/FieldGrid'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import { Section } from '../../ui/Section'
import { CountActual } from './CountActual'
import styles from './Plan.module.css'
import { useLevelName } from './project-words'

interface ProjectDrawerProps {
  plan: Row<'plan'>
  /** Key of the project; one that is not there yet is made by what is written first. */
  id: string
  /** Level of a new project. */
  level: PlanLevel | null
  onClose(): void
}

/** One project of a plan: who does what by when, what it is measured by, and the records that fulfil it. */
export function ProjectDrawer({ plan, id, level, onClose }: ProjectDrawerProps) {
  const { t, language } = useText()
  const levelName = useLevelName()
  const items = useItemList({ record: 'plan', list: 'projects' })
  const project = plan.projects?.[id]
  const progress = planProgress(plan, today())
    .levels.flatMap(({ projects }) => projects)
    .find(({ key }) => key === id)
  const within = `projects.${id}`
  const start = { status: 'planned', ...(level && { level }) }
  const field = (name: string) => (
    <RecordField
      record="plan"
      field={`projects.${name}`}
      within={within}
      start={start}
      autoFocus={name === 'name' && !project}
    />
  )
  const name = inLanguage(project?.name, language)
  const begun = project ? {} : Object.fromEntries(Object.entries(start).map(([key, to]) => [`${within}.${key}`, to]))
  const links = { cohort: 'cohorts', agreement: 'agreements', output: 'outputs' } as const
  const remove = () => {
    void items.remove(id)
    onClose()
  }
  return (
    <DetailDrawer
      opened
      onClose={onClose}
      title={name || (project ? t(planWords.unnamedProject) : t(planWords.newProject))}
      subtitle={levelName(project?.level ?? level)}
      size={600}
      footer={
        project && (
          <Button variant="subtle" color="brick" leftSection={<IconTrash size={16} />} onClick={remove}>
            {t(planWords.removeProject)}
          </Button>
        )
      }
    >
      <div className={styles.drawer}>
        <FieldGrid>
          <Wide>{field('name')}</Wide>
          {field('level')}
          {field('status')}
          {field('owner')}
          {field('budget')}
          <Wide>{field('dates')}</Wide>
        </FieldGrid>
        <Section title={t(planWords.what)}>
          <FieldGrid>
            <Wide>{field('indicator')}</Wide>
            {field('target')}
            {field('actual')}
          </FieldGrid>
          {progress?.share != null && project?.target !== undefined && (
            <div className={styles.reachedLine}>
              <span className={styles.figures}>
                {t(planWords.ofTarget, {
                  actual: showNumber(project.actual ?? 0, language),
                  target: showNumber(project.target, language),
                })}
              </span>
              <ProgressBar
                label={t(planWords.progressOf, { name: name || t(planWords.unnamedProject) })}
                share={progress.share}
                late={progress.late}
              />
            </div>
          )}
          {project && <CountActual plan={plan} id={id} project={project} />}
        </Section>
        <Section title={t(planWords.fulfilledBy)}>
          <p className={styles.hint}>{t(planWords.fulfilledHint)}</p>
          {(['cohort', 'agreement', 'output'] as const).map((type) => (
            <LinkedRecords
              key={type}
              type={type}
              title={t(planWords[links[type]])}
              path={`${within}.${links[type]}`}
              start={startOf(type, plan, id)}
              begun={begun}
            />
          ))}
        </Section>
      </div>
    </DetailDrawer>
  )
}

/** What a cohort, an agreement or an output that carries out a project begins with. */
function startOf(type: 'cohort' | 'agreement' | 'output', plan: Row<'plan'>, id: string): Record<string, unknown> {
  const project = plan.projects?.[id]
  const college = plan.institution
  if (type === 'cohort')
    return {
      ...(project?.name && { name: project.name }),
      ...(project?.dates && { dates: project.dates }),
      ...(college && { sending: [college] }),
    }
  if (type === 'agreement') return college ? { 'parties.k1.institution': college } : {}
  return {}
}
