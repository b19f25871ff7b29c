import { Button } from '@mantine/core'
import type { TableOverrides } from '@shared/import/contract'
import { refusalSentence } from '@shared/import/refusal-text'
import { columns } from '@shared/model/columns'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { Notice } from './Notice'
import { PreambleValues } from './PreambleValues'
import { SheetRows } from './SheetRows'
import type { StepProps } from './step-props'
import type { TableView } from './table-facts'

/** Step two: the list on the rows of its sheet, with what stands above and below; a click on a row puts it right. */
export function TableStep({ run, session, table: index }: StepProps) {
  const { t, language } = useText()
  const { view, options, opened, plan } = session
  const shown = view.tables[index]
  const sheet = shown?.table.sheet ?? options.overrides.sheet ?? opened.sheets[0]?.sheet ?? null
  const { headerRows, firstDataRow, lastDataRow } = options.overrides
  const byHand = headerRows !== undefined || firstDataRow !== undefined || lastDataRow !== undefined
  const change = (rows: Pick<TableOverrides, 'headerRows' | 'firstDataRow' | 'lastDataRow'>) =>
    run.adjust((now) => {
      // Rows said by hand are rows of this sheet; in another they would mean something else.
      const alone = opened.sheets.length > 1 ? { sheet } : {}
      return { ...now, overrides: { ...now.overrides, ...alone, ...rows } }
    })
  const reset = () =>
    run.adjust((now) => {
      const { headerRows: _, firstDataRow: __, lastDataRow: ___, ...others } = now.overrides
      return { ...now, overrides: others }
    })
  const resetButton = byHand && (
    <Button variant="subtle" size="xs" onClick={() => void reset()}>
      {t(importWords.rowsReset)}
    </Button>
  )
  return (
    <>
      {view.refused && (
        <Notice tone="error" action={resetButton}>
          {refusalSentence(view.refused, language)}
        </Notice>
      )}
      {shown ? (
        <Found shown={shown} action={view.refused ? null : resetButton} />
      ) : (
        !view.refused && <Notice tone="warning">{t(importWords.tableNotFound)}</Notice>
      )}
      {shown && <PreambleValues table={shown} />}
      <SheetRows plan={plan} sheet={sheet} table={shown?.table ?? null} onChange={change} />
    </>
  )
}

/** By the number of heading rows. */
const foundWords = [importWords.tableFoundBare, importWords.tableFound, importWords.tableFoundRows]

function Found({ shown, action }: { shown: TableView; action: React.ReactNode }) {
  const { t, language } = useText()
  const { headerRows, firstDataRow, lastDataRow, dataRows, orientation, fillDown } = shown.table
  // Labels beside their values have no row of headings, and say what they are all the same.
  const isForm = orientation === 'columns' && headerRows.length === 0
  const gap = language === 'zh' ? '' : ' '
  const between = language === 'zh' ? '、' : ', '
  const filled = fillDown.map((field) => columns.get(field)?.label[language] ?? field).join(between)
  return (
    <Notice tone="info" action={action}>
      {t(isForm ? importWords.tableFoundForm : (foundWords[Math.min(headerRows.length, 2)] ?? importWords.tableFound), {
        headings: headerRows.join('–'),
        first: firstDataRow,
        last: lastDataRow,
        ...counted(dataRows, language),
      }) + gap}
      {orientation === 'columns' && !isForm && t(importWords.tableFoundColumns) + gap}
      {fillDown.length > 0 && t(importWords.fillDown, { fields: filled }) + gap}
      {t(importWords.tableHint)}
    </Notice>
  )
}
