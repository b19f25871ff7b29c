import { Alert, Checkbox, Radio, SegmentedControl } from '@mantine/core'
import type { Language } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
import { exportWords } from '@shared/text/export'
import { plurals } from '@shared/text/records'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useId, useState } from 'react'
import type { WrittenFormat } from '../../sheets/write-messages'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import styles from './ExportDialog.module.css'
import { useExport } from './use-export'

interface ExportDialogProps {
  opened: boolean
  onClose(): void
  /** The record type, stored or nested (`emergencyContact`). */
  type: RecordKey
  /** Records in the order of the list; all of the type where absent. */
  ids?: readonly string[] | undefined
  /** Keys of the columns the list shows, in their order; without them everything is exported. */
  columns?: readonly string[] | undefined
}

/** Asks how records are to be exported, makes the file and offers to show it in its folder. */
export function ExportDialog({ opened, onClose, type, ids, columns }: ExportDialogProps) {
  const { t, language } = useText()
  const exporting = useExport()
  const [format, setFormat] = useState<WrittenFormat>('xlsx')
  const [what, setWhat] = useState<'shown' | 'whole'>('shown')
  const [headings, setHeadings] = useState<Language>(language)
  const [sensitive, setSensitive] = useState(false)
  const [files, setFiles] = useState(false)
  const name = useId()
  useEffect(() => {
    if (!opened) return
    setHeadings(language)
    // Ticked anew each time: nobody hands on passport numbers because they did so last week.
    setSensitive(false)
    setFiles(false)
  }, [opened, language])

  const shown = columns !== undefined && what === 'shown'
  const close = () => {
    exporting.cancel()
    onClose()
  }
  const submit = async () => {
    const wish = { type, format, language: headings, sensitive, ids, columns: shown ? columns : undefined, files }
    if (await exporting.run(wish)) onClose()
  }
  const plural = type in plurals ? plurals[type as keyof typeof plurals] : dictionary[type].label
  const { progress, trouble } = exporting
  const share = progress && progress.total > 0 ? progress.done / progress.total : null

  return (
    <Dialog
      opened={opened}
      title={t(exportWords.title, { what: language === 'en' ? lowered(plural.en) : plural.zh })}
      onClose={close}
      {...(!progress && { verb: t(exportWords.verb), onSubmit: () => void submit() })}
      size="lg"
    >
      {progress ? (
        <ProgressPanel
          label={t(exportWords.making)}
          share={share}
          {...(progress.total > 0 && { detail: t(exportWords.doneOf, { ...progress }) })}
          onCancel={exporting.cancel}
        />
      ) : (
        <>
          <span className={styles.note}>
            {ids ? t(exportWords.records, { count: ids.length }) : t(exportWords.allRecords)}
          </span>
          {columns && (
            <Radio.Group
              aria-label={t(exportWords.what)}
              value={what}
              onChange={(value) => setWhat(value as typeof what)}
            >
              <div className={styles.what}>
                <Choice value="shown" title={t(exportWords.shown)} note={t(exportWords.shownNote)} />
                <Choice
                  value="whole"
                  title={t(exportWords.whole)}
                  note={t(format === 'csv' ? exportWords.wholeNoteCsv : exportWords.wholeNoteXlsx)}
                />
              </div>
            </Radio.Group>
          )}
          <div className={styles.pair}>
            <div>
              <span className={styles.label} id={`${name}-format`}>
                {t(exportWords.format)}
              </span>
              <SegmentedControl
                fullWidth
                aria-labelledby={`${name}-format`}
                value={format}
                onChange={(value) => setFormat(value as WrittenFormat)}
                data={[
                  { value: 'xlsx', label: 'Excel (xlsx)' },
                  { value: 'csv', label: 'CSV' },
                ]}
              />
            </div>
            <div>
              <span className={styles.label} id={`${name}-language`}>
                {t(exportWords.language)}
              </span>
              <SegmentedControl
                fullWidth
                aria-labelledby={`${name}-language`}
                value={headings}
                onChange={(value) => setHeadings(value as Language)}
                data={[
                  { value: 'zh', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </div>
          </div>
          <span className={styles.note}>{t(format === 'csv' ? exportWords.csvNote : exportWords.xlsxNote)}</span>
          <Checkbox
            checked={files}
            onChange={(event) => setFiles(event.currentTarget.checked)}
            label={t(exportWords.files)}
            description={t(files ? exportWords.filesFolder : exportWords.filesNote)}
          />
          <Checkbox
            checked={sensitive}
            onChange={(event) => setSensitive(event.currentTarget.checked)}
            label={t(exportWords.sensitive)}
            description={t(sensitive ? exportWords.sensitiveCare : exportWords.sensitiveNote)}
          />
        </>
      )}
      {trouble && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
          {t(trouble)}
        </Alert>
      )}
    </Dialog>
  )
}

function Choice({ value, title, note }: { value: string; title: string; note: string }) {
  return (
    <Radio.Card value={value} className={styles.card}>
      <b>{title}</b>
      <span className={styles.note}>{note}</span>
    </Radio.Card>
  )
}

/** "Export agreements", as the middle of a sentence has it. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
