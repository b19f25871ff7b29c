import { Anchor, Button } from '@mantine/core'
import type { TableOverrides } from '@shared/import/contract'
import { refusalSentence } from '@shared/import/refusal-text'
import { columns } from '@shared/model/columns'
import { importWords } from '@shared/text/import'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { Sentence } from '../../ui/Sentence'
import { counted } from './counted'
import { Notice } from './Notice'
import { PreambleValues } from './PreambleValues'
import { isTurned, rowsOfTurned, type Spot } from './row-roles'
import { SheetRows } from './SheetRows'
import type { StepProps } from './step-props'
import { columnLetter, type TableView } from './table-facts'

interface TableStepProps extends StepProps {
  /** What to point out at first. */
  startAt: Spot | null
}

/** Nothing is known to be hidden in it. */
const nothingHidden = { hiddenRows: [], hiddenColumns: [] }

/** Step two: the list on the rows of its sheet, with what stands above and below; a click on a row puts it right. */
export function TableStep({ run, session, table: index, startAt }: TableStepProps) {
  const { t, language } = useText()
  const { view, options, opened, plan } = session
  const shown = view.tables[index]
  const sheet = shown?.table.sheet ?? options.overrides.sheet ?? opened.sheets[0]?.sheet ?? null
  const [spot, setSpot] = useState(startAt)
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
        <Found shown={shown} action={view.refused ? null : resetButton} onSpot={setSpot} />
      ) : (
        !view.refused && <Notice tone="warning">{t(importWords.tableNotFound)}</Notice>
      )}
      {shown && <PreambleValues table={shown} />}
      <SheetRows
        plan={plan}
        sheet={sheet}
        table={shown?.table ?? null}
        hidden={opened.sheets.find((facts) => facts.sheet === sheet) ?? nothingHidden}
        spot={spot}
        onSpot={setSpot}
        onChange={change}
      />
    </>
  )
}

/** By the number of heading rows. */
const foundWords = [importWords.tableFoundBare, importWords.tableFound, importWords.tableFoundRows]

interface FoundProps {
  shown: TableView
  action: React.ReactNode
  onSpot(spot: Spot): void
}

function Found({ shown, action, onSpot }: FoundProps) {
  const { t, language } = useText()
  const { headerRows, firstDataRow, lastDataRow, dataRows, orientation, fillDown } = shown.table
  // Labels beside their values have no row of headings, and say what they are all the same.
  const isForm = orientation === 'columns' && headerRows.length === 0
  const gap = language === 'zh' ? '' : ' '
  const between = language === 'zh' ? '、' : ', '
  const filled = fillDown.map((field) => columns.get(field)?.label[language] ?? field).join(between)
  const pressed = (spot: Spot) => (number: string) => (
    <Anchor component="button" type="button" inherit onClick={() => onSpot({ ...spot })}>
      {number}
    </Anchor>
  )
  if (isTurned(shown.table))
    return (
      <Notice tone="info" action={action}>
        <Sentence
          words={importWords.tableFoundTurned}
          values={{
            headings: headerRows.map((each) => columnLetter(each - 1)).join('–'),
            first: columnLetter(firstDataRow - 1),
            last: columnLetter(lastDataRow - 1),
            ...counted(dataRows, language),
          }}
          around={{ count: pressed({ kind: 'person', at: rowsOfTurned(shown.table).first }) }}
        />
      </Notice>
    )
  return (
    <Notice tone="info" action={action}>
      <Sentence
        words={
          isForm ? importWords.tableFoundForm : (foundWords[Math.min(headerRows.length, 2)] ?? importWords.tableFound)
        }
        values={{
          headings: headerRows.join('–'),
          first: firstDataRow,
          last: lastDataRow,
          ...counted(dataRows, language),
        }}
        around={{
          headings: pressed({ kind: 'heading', at: headerRows[0] ?? 1 }),
          first: pressed({ kind: 'row', at: firstDataRow }),
          last: pressed({ kind: 'row', at: lastDataRow }),
          count: pressed({ kind: 'person', at: firstDataRow }),
        }}
      />
      {gap}
      {fillDown.length > 0 && t(importWords.fillDown, { fields: filled }) + gap}
      {t(importWords.tableHint)}
    </Notice>
  )
}
