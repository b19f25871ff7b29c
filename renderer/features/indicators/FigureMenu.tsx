import { ActionIcon, Menu } from '@mantine/core'
import type { IndicatorReport, IndicatorRow } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { IconAdjustments, IconArrowBackUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { CorrectDialog } from './CorrectDialog'
import { DefinitionDialog } from './DefinitionDialog'
import { figureEdit, ownEdit } from './indicator-edits'
import { OwnDialog } from './OwnDialog'
import type { Reporting } from './use-indicators'

interface FigureMenuProps {
  row: IndicatorRow
  report: IndicatorReport
  reporting: Reporting
}

/** What can be done with a figure and its definition; figures of a frozen year stay as they are. */
export function FigureMenu({ row, report, reporting }: FigureMenuProps) {
  const { t, language } = useText()
  const [doing, setDoing] = useUnfinished<'correct' | 'define' | null>(`${row.key}: doing`, null)
  const { author, write } = reporting
  const { year } = report
  const own = row.how === null
  const label = row.label[language]
  const close = () => setDoing(null)
  return (
    <>
      <Menu width={240} position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t(indicatorWords.tools, { label })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} />}
            disabled={report.frozen !== null}
            onClick={() => setDoing('correct')}
          >
            {t(own ? indicatorWords.typeValue : indicatorWords.correct)}
          </Menu.Item>
          {row.correction && !own && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={16} />}
              disabled={report.frozen !== null}
              onClick={() =>
                write(t(indicatorWords.takenBack, { label, year }), figureEdit(row, year, undefined, author))
              }
            >
              {t(indicatorWords.takeBack)}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconAdjustments size={16} />} onClick={() => setDoing('define')}>
            {t(own ? indicatorWords.editOwn : indicatorWords.define)}
          </Menu.Item>
          {own && (
            <Menu.Item
              color="brick"
              leftSection={<IconTrash size={16} />}
              onClick={() => write(t(indicatorWords.removedNote, { label }), ownEdit(row.key, undefined, author))}
            >
              {t(indicatorWords.removeOwn)}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {doing === 'correct' && <CorrectDialog row={row} year={year} reporting={reporting} onClose={close} />}
      {doing === 'define' && !own && <DefinitionDialog row={row} year={year} reporting={reporting} onClose={close} />}
      {doing === 'define' && own && <OwnDialog set={row.set} row={row} reporting={reporting} onClose={close} />}
    </>
  )
}
