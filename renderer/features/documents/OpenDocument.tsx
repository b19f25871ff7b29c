import { NumberInput, SegmentedControl, Select, Switch } from '@mantine/core'
import type { Preset, PrintBefore, PrintedDocument } from '@shared/documents/document'
import { documentPrintJob } from '@shared/documents/print-job'
import { handOverOf } from '@shared/documents/print-log'
import { beginsWith, type DocumentQuery, shelfEntry } from '@shared/documents/shelf'
import type { PrintLanguage } from '@shared/ipc'
import { showDate } from '@shared/model/show'
import { documentWords } from '@shared/text/documents/common'
import { shelfWords } from '@shared/text/documents/shelf'
import { printingWords } from '@shared/text/printing'
import { summaryWords } from '@shared/text/summary'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { PrintedDocumentView } from '../../print/PrintedDocumentView'
import { PagesPreview } from '../../records/printing/PagesPreview'
import { PrintButtons } from '../../records/printing/PrintButtons'
import { PrintingNotice } from '../../records/printing/PrintingNotice'
import { useWithPhotos, withPhotos } from '../../records/printing/photos'
import { Sheet } from '../../records/printing/Sheet'
import { usePrintedBy } from '../../records/printing/use-printed-by'
import { usePrinting } from '../../records/printing/use-printing'
import { WorkingFileMenu } from '../../records/printing/WorkingFileMenu'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { ConsentsNotice } from './ConsentsNotice'
import styles from './DocumentsPage.module.css'

/** A document of the shelf: what is on it, how it looks, and the ways to get it on paper or into a file. */
export function OpenDocument({ id, document }: { id: string; document: string }) {
  const { t, language: spoken } = useText()
  const [language, setLanguage] = useState<PrintLanguage>(spoken)
  const entry = shelfEntry(document)
  const [chosen, setChosen] = useState<{ of: string; preset: Preset } | null>(null)
  // Nobody hands out passport numbers because they did so for another document, or last week.
  const preset = chosen?.of === document ? chosen.preset : entry ? beginsWith(entry) : 'full'
  const [year, setYear] = useState(() => new Date().getFullYear())
  const [copies, setCopies] = useState(1)
  const [marks, setMarks] = useState(true)
  const [shown, setShown] = useState<'sheet' | 'pages'>('sheet')
  const printing = usePrinting()
  const printedBy = usePrintedBy()
  const query: DocumentQuery | null =
    printedBy === null ? null : { document, id, preset, year, printedBy, copies, marks }
  const { result } = useView('document', query)
  const made = useWithPhotos(result)
  if (made === undefined) return <Loading label={t(summaryWords.loading)} />
  if (made === null) return <p>{t(shelfWords.gone)}</p>
  const job = async () => documentPrintJob(await withPhotos(made), language)
  return (
    <div className={styles.open}>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={t(summaryWords.language)}
          value={language}
          onChange={(chosen) => setLanguage(chosen as PrintLanguage)}
          data={[
            { value: 'en', label: 'English' },
            { value: 'zh', label: '中文' },
            { value: 'both', label: t(summaryWords.both) },
          ]}
        />
        <Select
          aria-label={t(shelfWords.fields)}
          value={preset}
          onChange={(to) => to && setChosen({ of: document, preset: to as Preset })}
          allowDeselect={false}
          w={180}
          data={[
            { value: 'full', label: t(documentWords.presetFull) },
            { value: 'minimal', label: t(documentWords.presetMinimal) },
            { value: 'plain', label: t(documentWords.presetPlain) },
          ]}
        />
        {entry?.of === 'office' && (
          <NumberInput
            aria-label={t(shelfWords.year)}
            value={year}
            onChange={(value) => typeof value === 'number' && setYear(value)}
            min={1990}
            max={2100}
            w={100}
          />
        )}
        {entry?.numbered && (
          <NumberInput
            aria-label={t(shelfWords.copies)}
            value={copies}
            onChange={(value) => typeof value === 'number' && setCopies(Math.min(99, Math.max(1, Math.round(value))))}
            min={1}
            max={99}
            suffix={t(shelfWords.copiesSuffix)}
            w={110}
          />
        )}
        <SegmentedControl
          aria-label={t(printingWords.view)}
          value={shown}
          onChange={(chosen) => setShown(chosen as typeof shown)}
          data={[
            { value: 'sheet', label: t(printingWords.asSheet) },
            { value: 'pages', label: t(printingWords.asPages) },
          ]}
        />
        <WorkingFileMenu document={made} language={language} printing={printing} />
        <PrintButtons job={job} over={handOverOf(made, language)} printing={printing} />
        {made.before && <MarksSwitch made={made} before={made.before} marks={marks} onChange={setMarks} />}
        <div className={styles.notice}>
          <PrintingNotice printing={printing.printing} />
        </div>
      </div>
      <ConsentsNotice needed={made.consents} />
      {shown === 'pages' ? (
        <PagesPreview label={t(summaryWords.preview)} version={`${language}${JSON.stringify(result)}`} job={job} />
      ) : (
        <Sheet label={t(summaryWords.preview)} across={made.landscape === true}>
          <PrintedDocumentView document={made} language={language} />
        </Sheet>
      )}
    </div>
  )
}

interface MarksSwitchProps {
  made: PrintedDocument
  before: PrintBefore
  marks: boolean
  onChange(marks: boolean): void
}

/** A second print marks what changed since the one before, unless that is not wanted. */
function MarksSwitch({ made, before, marks, onChange }: MarksSwitchProps) {
  const { t, language } = useText()
  const when = { date: showDate(before.on, language), time: before.time }
  if (marks && !made.since) return <span className={styles.unchanged}>{t(printingWords.noChange, when)}</span>
  return (
    <Switch
      checked={marks}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={t(printingWords.marks, when)}
    />
  )
}
