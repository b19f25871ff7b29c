import { Button, SegmentedControl } from '@mantine/core'
import type { Row } from '@shared/model/types'
import type { Rules } from '@shared/rules/settings'
import { type PlanLevel, planProgress } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { freshId } from '../../records/edits'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { PlanBoard } from './PlanBoard'
import { PlanTable } from './PlanTable'
import { ProjectDrawer } from './ProjectDrawer'

/** The projects of a plan, by level: as a board of cards or as a table; one opens beside them. */
export function ProjectsSection({ plan, rules }: { plan: Row<'plan'>; rules: Rules }) {
  const { t } = useText()
  const { readOnly } = useRecordScope()
  const [shown, setShown] = useState<'board' | 'table'>('board')
  const [open, setOpen] = useState<{ key: string; level: PlanLevel | null } | null>(null)
  const { levels } = planProgress(plan, today())
  const props = {
    levels,
    rules,
    onOpen: (key: string) => setOpen({ key, level: null }),
    // Kept once something is written into it.
    onAdd: readOnly ? undefined : (level: PlanLevel | null) => setOpen({ key: freshId(), level }),
  }
  const choices = (['board', 'table'] as const).map((value) => ({ value, label: t(planWords[value]) }))
  return (
    <Section
      title={t(planWords.projects)}
      aside={
        <>
          <SegmentedControl
            size="xs"
            role="radiogroup"
            aria-label={t(planWords.view)}
            data={choices}
            value={shown}
            onChange={(value) => setShown(value as 'board' | 'table')}
          />
          {props.onAdd && (
            <Button
              ml="sm"
              size="compact-sm"
              variant="light"
              leftSection={<IconPlus size={16} />}
              onClick={() => props.onAdd?.(null)}
            >
              {t(planWords.addProject)}
            </Button>
          )}
        </>
      }
    >
      {shown === 'board' ? <PlanBoard {...props} /> : <PlanTable {...props} />}
      {open && <ProjectDrawer plan={plan} id={open.key} level={open.level} onClose={() => setOpen(null)} />}
    </Section>
  )
}
