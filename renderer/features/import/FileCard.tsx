import { Anchor, Radio, Select, Stack } from '@mantine/core'
import type { TextEncoding } from '@shared/import/grid'
import { importWords } from '@shared/text/import'
import { Fragment } from 'react'
import { formatBytes } from '../../ui/format'
import { useText } from '../../ui/language'
import { Sentence } from '../../ui/Sentence'
import { counted } from './counted'
import { encodingNames } from './encoding-names'
import styles from './Import.module.css'
import type { SheetFacts } from './import-file'
import type { ImportRun, Session } from './import-run'
import { Notice } from './Notice'
import { hiddenPlaces, type Spot } from './row-roles'
import { SheetStart } from './SheetStart'
import type { ShowTable } from './step-props'
import { rowsIn } from './table-facts'

const delimiterWords: Record<string, (typeof importWords)['comma']> = {
  ',': importWords.comma,
  ';': importWords.semicolon,
  '\t': importWords.tab,
} as never

interface FileCardProps {
  run: ImportRun
  session: Session
  onTable: ShowTable
}

/** What the file is; for text the encoding, for workbooks the sheet, can be changed. */
export function FileCard({ run, session, onTable }: FileCardProps) {
  const { t, language } = useText()
  const { view, opened } = session
  /** Goes to a place of a sheet, where a list was found in it. */
  const spotIn = ({ sheet }: SheetFacts): ((spot: Spot) => void) | null => {
    const index = view.tables.findIndex(({ table }) => table.sheet === sheet)
    return index < 0 ? null : (spot) => onTable(index, spot)
  }
  const delimiter = opened.delimiter && delimiterWords[opened.delimiter]
  return (
    <section className={styles.card} aria-labelledby="import-file">
      <h2 id="import-file">{t(importWords.theFile)}</h2>
      <dl className={styles.facts}>
        <dt>{t(importWords.format)}</dt>
        <dd>{view.format.toUpperCase()}</dd>
        {delimiter && (
          <>
            <dt>{t(importWords.delimiter)}</dt>
            <dd>{t(delimiter)}</dd>
          </>
        )}
        <dt>{t(importWords.size)}</dt>
        <dd>{formatBytes(opened.source.bytes, language)}</dd>
      </dl>
      {view.encoding && view.format === 'csv' && (
        <Select
          label={t(importWords.encoding)}
          description={t(importWords.encodingHint)}
          inputWrapperOrder={['label', 'input', 'description']}
          allowDeselect={false}
          data={Object.entries(encodingNames).map(([value, label]) => ({ value, label }))}
          value={view.encoding}
          onChange={(encoding) => encoding && void run.readAs(encoding as TextEncoding)}
        />
      )}
      {opened.sheets.length > 1 && <Sheets run={run} session={session} onTable={onTable} />}
      <SheetStart session={session} />
      {opened.sheets.map((sheet) => (
        <Stopped key={sheet.sheet} facts={sheet} onSpot={spotIn(sheet)} />
      ))}
      {opened.sheets.map((sheet) => (
        <HiddenParts key={sheet.sheet} facts={sheet} named={opened.sheets.length > 1} onSpot={spotIn(sheet)} />
      ))}
    </section>
  )
}

const everySheet = '\u0000every'

function Sheets({ run, session, onTable }: FileCardProps) {
  const { t, language } = useText()
  const { view, opened, options } = session
  const withTable = new Map(view.tables.map((one) => [one.table.sheet, rowsIn(one)]))
  const choose = (value: string) =>
    run.adjust((now) => ({ ...now, overrides: value === everySheet ? {} : { sheet: value } }))
  const note = ({ sheet, hidden }: SheetFacts) => {
    const count = withTable.get(sheet)
    const found =
      count === undefined ? (
        t(importWords.sheetNoTable)
      ) : (
        <Anchor
          component="button"
          type="button"
          inherit
          onClick={() => onTable(view.tables.findIndex(({ table }) => table.sheet === sheet))}
        >
          {t(importWords.sheetRows, counted(count, language))}
        </Anchor>
      )
    return hidden ? (
      <>
        {found} · {t(importWords.sheetHidden)}
      </>
    ) : (
      found
    )
  }
  return (
    <Radio.Group
      label={t(importWords.sheets)}
      value={options.overrides.sheet ?? everySheet}
      onChange={(value) => void choose(value)}
    >
      <Stack gap={10} mt={8}>
        <Radio value={everySheet} label={t(importWords.allSheets)} />
        {opened.sheets.map((facts) => (
          <Radio
            key={facts.sheet}
            value={facts.sheet ?? ''}
            label={facts.sheet}
            description={options.overrides.sheet === undefined || withTable.has(facts.sheet) ? note(facts) : undefined}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

interface SheetNoteProps {
  facts: SheetFacts
  /** null: no list was found in the sheet, so that there is nothing to go to. */
  onSpot: ((spot: Spot) => void) | null
}

/** What people do not see when they open the file, and what is read all the same. */
function HiddenParts({ facts, named, onSpot }: SheetNoteProps & { named: boolean }) {
  const { t, language } = useText()
  const { sheet, hiddenRows, hiddenColumns } = facts
  const places = hiddenPlaces(hiddenRows, hiddenColumns)
  if (places.length === 0 || !onSpot) return null
  return (
    <Notice tone="info">
      <Sentence
        words={named ? importWords.hiddenIn : importWords.hiddenRead}
        values={{ what: '', sheet: sheet ?? '' }}
        around={{
          what: () =>
            places.map(({ kind, count, starts: [at = 0] }, index) => (
              <Fragment key={kind}>
                {index > 0 && t(importWords.hiddenAnd)}
                <Anchor component="button" type="button" inherit onClick={() => onSpot({ kind, at })}>
                  {t(hiddenWords[kind === 'hiddenRow' ? 'rows' : 'columns'], counted(count, language))}
                </Anchor>
              </Fragment>
            )),
        }}
      />
    </Notice>
  )
}

const hiddenWords = { rows: importWords.hiddenRows, columns: importWords.hiddenColumns }

function Stopped({ facts, onSpot }: SheetNoteProps) {
  const { t } = useText()
  if (facts.stopped === 'columns')
    return <Notice tone="warning">{t(importWords.stoppedColumns, { limit: 512 })}</Notice>
  if (!facts.stopped) return null
  return (
    <Notice tone="warning">
      <Sentence
        words={importWords.stoppedBlank}
        values={{ row: facts.rows, limit: '1,000' }}
        around={{
          row: (row) =>
            onSpot ? (
              <Anchor component="button" type="button" inherit onClick={() => onSpot({ kind: 'row', at: facts.rows })}>
                {row}
              </Anchor>
            ) : (
              row
            ),
        }}
      />
    </Notice>
  )
}
