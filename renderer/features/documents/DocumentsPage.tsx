import { Button, NumberInput, SegmentedControl, Select, Switch } from '@mantine/core'
import type { Preset, PrintBefore, PrintedDocument } from '@shared/documents/document'
import { documentPrintJob } from '@shared/documents/print-job'
import { handOverOf } from '@shared/documents/print-log'
import { type DocumentQuery, shelf, shelfEntry } from '@shared/documents/shelf'
import type { PrintLanguage } from '@shared/ipc'
import { showDate } from '@shared/model/show'
import type { Standalone } from '@shared/model/types'
import { documentWords } from '@shared/text/documents/common'
import { shelfWords } from '@shared/text/documents/shelf'
import { printingWords } from '@shared/text/printing'
import { summaryWords } from '@shared/text/summary'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { PrintedDocumentView } from '../../print/PrintedDocumentView'
import { addressOf } from '../../records/addresses'
import { inLanguage } from '../../records/names'
import { PrintingNotice } from '../../records/printing/PrintingNotice'
import { Sheet } from '../../records/printing/Sheet'
import { usePrintedBy } from '../../records/printing/use-printed-by'
import { usePrinting } from '../../records/printing/use-printing'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import styles from './DocumentsPage.module.css'

interface DocumentsPageProps {
  /** The record the documents are about; `office` for those of the whole office. */
  type: Standalone
  id: string
  /** Key of the document that is open; absent: the first of the shelf. */
  document?: string
}

/** What can be printed of a record: the shelf on the left, the sheet on the right. */
export function DocumentsPage({ type, id, document }: DocumentsPageProps) {
  const { t, language } = useText()
  const entries = shelf.filter((entry) => entry.of === type)
  const open = entries.find((entry) => entry.key === document) ?? entries[0]
  const { result: record } = useView('record', { type, id })
  const name = inLanguage(record?.name, language)
  return (
    <Page>
      <PageHeader
        title={t(shelfWords.title)}
        subtitle={type === 'office' ? undefined : name}
        above={type === 'office' ? undefined : { label: name, to: addressOf(type, id) }}
      />
      <div className={styles.columns}>
        <nav aria-label={t(shelfWords.title)} className={styles.shelf}>
          {type === 'cohort' && (
            <Link href={`/cohorts/${id}/summary`} className={styles.entry}>
              <span className={styles.name}>{t(summaryWords.title)}</span>
              <span className={styles.purpose}>{t(shelfWords.summaryPurpose)}</span>
            </Link>
          )}
          {entries.map((entry) => (
            <Link
              key={entry.key}
              href={`/documents/${type}/${id}/${entry.key}`}
              className={styles.entry}
              aria-current={entry.key === open?.key ? 'page' : undefined}
            >
              <span className={styles.name}>{t(entry.title)}</span>
              <span className={styles.purpose}>{t(entry.purpose)}</span>
            </Link>
          ))}
        </nav>
        {open && <OpenDocument key={open.key} id={id} document={open.key} />}
      </div>
    </Page>
  )
}

function OpenDocument({ id, document }: { id: string; document: string }) {
  const { t, language: spoken } = useText()
  const [language, setLanguage] = useState<PrintLanguage>(spoken)
  const [preset, setPreset] = useState<Preset>('full')
  const [year, setYear] = useState(() => new Date().getFullYear())
  const [copies, setCopies] = useState(1)
  const [marks, setMarks] = useState(true)
  const printedBy = usePrintedBy()
  const query: DocumentQuery | null =
    printedBy === null ? null : { document, id, preset, year, printedBy, copies, marks }
  const { result: made } = useView('document', query)
  const entry = shelfEntry(document)
  if (made === undefined) return <Loading label={t(summaryWords.loading)} />
  if (made === null) return <p>{t(shelfWords.gone)}</p>
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
          onChange={(chosen) => setPreset((chosen ?? 'full') as Preset)}
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
        {made.before && <MarksSwitch before={made.before} marks={marks} onChange={setMarks} />}
        <Ways made={made} language={language} />
      </div>
      <Sheet label={t(summaryWords.preview)} across={made.landscape === true}>
        <PrintedDocumentView document={made} language={language} />
      </Sheet>
    </div>
  )
}

/** A second print marks what changed since the one before, unless that is not wanted. */
function MarksSwitch(given: { before: PrintBefore; marks: boolean; onChange(marks: boolean): void }) {
  const { t, language } = useText()
  const { before, marks, onChange } = given
  return (
    <Switch
      checked={marks}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={t(printingWords.marks, { date: showDate(before.on, language), time: before.time })}
    />
  )
}

/** The ways to get a document on paper or into a file. */
function Ways({ made, language }: { made: PrintedDocument; language: PrintLanguage }) {
  const { t } = useText()
  const { printing, save, print, busy } = usePrinting()
  const job = documentPrintJob(made, language)
  const over = handOverOf(made, language)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} />}
        disabled={busy}
        onClick={() => void print(job, over)}
      >
        {t(summaryWords.print)}
      </Button>
      <Button leftSection={<IconFileTypePdf size={18} />} disabled={busy} onClick={() => void save(job, over)}>
        {t(summaryWords.savePdf)}
      </Button>
      <div className={styles.notice}>
        <PrintingNotice printing={printing} />
      </div>
    </>
  )
}
