import { Badge, Tooltip } from '@mantine/core'
import type { Fields, Standalone } from '@shared/model/types'
import type { PlanLevel } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { IconAlertTriangle } from '@tabler/icons-react'
import { enumWord } from '../../records/dictionary-fields'
import { problemsOf } from '../../records/finding-words'
import { recordIcons } from '../../records/record-icons'
import { useRecordScope } from '../../records/record-scope'
import { useText } from '../../ui/language'
import styles from './Plan.module.css'

export type Project = NonNullable<Fields<'plan'>['projects']>[string]

/** What a level is called. */
export function useLevelName(): (level: PlanLevel | null) => string {
  const { t } = useText()
  return (level) => t((level && enumWord('plan', 'projects.level', level)) || planWords.noLevel)
}

const colors = { planned: 'gray', running: 'water', done: 'leaf', stopped: 'gray' } as const

/** Where a project stands; one whose last day is over says so. */
export function ProjectStatus({ project, late }: { project: Project; late: boolean }) {
  const { t } = useText()
  const word = enumWord('plan', 'projects.status', project.status)
  return (
    <>
      {word && (
        <Badge size="sm" color={colors[project.status ?? 'planned']}>
          {t(word)}
        </Badge>
      )}
      {late && (
        <Badge size="sm" color="brick">
          {t(planWords.late)}
        </Badge>
      )}
    </>
  )
}

/** A sign where something about a project needs a look; its drawer says it beside the field. */
export function ProjectDoubts({ id }: { id: string }) {
  const { t, language } = useText()
  const { findings } = useRecordScope()
  const own = problemsOf(
    findings.filter(({ path }) => path?.startsWith(`projects.${id}.`)),
    language,
  ).filter(({ severity }) => severity !== 'info')
  if (own.length === 0) return null
  const words = t(planWords.doubts, { what: own.map(({ text }) => text).join(' ') })
  return (
    <Tooltip label={words}>
      <IconAlertTriangle size={15} role="img" aria-label={words} className={styles.doubt} />
    </Tooltip>
  )
}

/** How many records of each kind fulfil a project. */
export function LinkCounts({ project }: { project: Project }) {
  const { t } = useText()
  const kinds: readonly [Standalone, 'cohorts' | 'agreements' | 'outputs'][] = [
    ['cohort', 'cohorts'],
    ['agreement', 'agreements'],
    ['output', 'outputs'],
  ]
  return kinds.map(([type, list]) => {
    const count = project[list]?.length ?? 0
    if (count === 0) return null
    const Icon = recordIcons[type]
    return (
      <Tooltip key={list} label={t(planWords[list])}>
        <span className={styles.links}>
          <Icon size={14} role="img" aria-label={t(planWords[list])} />
          {count}
        </span>
      </Tooltip>
    )
  })
}
