import { Button, Menu } from '@mantine/core'
import { listColumn } from '@shared/list/columns'
import { canGroup } from '@shared/list/groups'
import { choosable } from '@shared/list/look'
import type { Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { IconCheck, IconLayersSubtract } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { useOwnFields } from './own-fields'
import type { Lines } from './use-lines'

interface GroupMenuProps {
  type: Standalone
  group: string | null
  lines: Lines
  onGroup(group: string | null): void
}

/** Puts rows that have the same in a column together. */
export function GroupMenu({ type, group, lines, onGroup }: GroupMenuProps) {
  const { t } = useText()
  const own = useOwnFields()
  const column = group ? listColumn(type, group) : undefined
  return (
    <Menu position="bottom-start" width={250}>
      <Menu.Target>
        <Button
          variant={column ? 'light' : 'default'}
          leftSection={<IconLayersSubtract size={16} aria-hidden />}
          maw={260}
        >
          {column ? t(listWords.groupedBy, { column: t(column.label) }) : t(listWords.group)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }}>
        {column && (
          <>
            <Menu.Item onClick={() => onGroup(null)}>{t(listWords.noGroup)}</Menu.Item>
            <Menu.Item onClick={() => lines.openAll(!lines.anyOpen)}>
              {t(lines.anyOpen ? listWords.foldAll : listWords.unfoldAll)}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {choosable(type, own)
          .filter(canGroup)
          .map(({ key, label }) => (
            <Menu.Item
              key={key}
              onClick={() => onGroup(key)}
              rightSection={key === group ? <IconCheck size={14} aria-hidden /> : null}
            >
              {t(label)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
