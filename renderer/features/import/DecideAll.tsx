import { Button, Group, Menu } from '@mantine/core'
import type { Choice, PlanRow } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { IconChevronDown } from '@tabler/icons-react'
import { office } from '../../office/client'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { choiceOfMatch } from './decisions'
import { Notice } from './Notice'
import type { StepProps } from './step-props'

const everyRow = 1_000_000

interface DecideAllProps extends StepProps {
  /** Lists the rows that wait; null: they are listed. */
  onShow: (() => void) | null
}

/** Rows that wait for the person: how many, which, and one decision for all of them. */
export function DecideAll({ run, session, table, onShow }: DecideAllProps) {
  const { t, language } = useText()
  const shown = session.view.tables[table]
  const count = shown?.undecided ?? 0
  const decide = async (choiceFor: (row: PlanRow) => Choice | null | undefined) => {
    const { rows } = await office.ask('importRows', {
      plan: session.plan,
      table,
      outcomes: ['possibleDuplicate', 'conflict'],
      from: 0,
      count: everyRow,
    })
    const byChoice = new Map<string, { choice: Choice | null; rows: number[] }>()
    for (const row of rows) {
      const choice = choiceFor(row)
      if (choice === undefined) continue
      const key = JSON.stringify(choice)
      const group = byChoice.get(key) ?? { choice, rows: [] }
      group.rows.push(row.row)
      byChoice.set(key, group)
    }
    for (const { choice, rows } of byChoice.values()) await run.choose(table, rows, choice)
  }
  const same = (row: PlanRow): Choice | undefined =>
    row.matches.length === 1 ? (choiceOfMatch(row, row.matches[0]) ?? undefined) : undefined
  const menu = (
    <Menu withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t(importWords.decideAll)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void decide(same)}>{t(importWords.allSame)}</Menu.Item>
        {!shown?.table.joinOnly && (
          <Menu.Item onClick={() => void decide(() => ({ kind: 'different' }))}>
            {t(importWords.allDifferent)}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void decide(() => ({ kind: 'leave' }))}>{t(importWords.allLeave)}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void decide(() => null)}>{t(importWords.allReset)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
  const actions = (
    <Group gap={6} wrap="nowrap">
      {count > 0 && onShow && (
        <Button size="xs" variant="subtle" onClick={onShow}>
          {t(importWords.showThem)}
        </Button>
      )}
      {menu}
    </Group>
  )
  return (
    <Notice tone={count > 0 ? 'warning' : 'info'} action={actions}>
      {count > 0 ? t(importWords.undecidedNote, counted(count, language)) : t(importWords.allDecided)}
    </Notice>
  )
}
