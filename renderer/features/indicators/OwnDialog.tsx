import { Select, TextInput } from '@mantine/core'
import { dictionary } from '@shared/model/dictionary'
import type { IndicatorSet, IndicatorUnit } from '@shared/summary/indicators/define'
import type { IndicatorRow } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { ownEdit } from './indicator-edits'
import type { Reporting } from './use-indicators'

const units = dictionary.office.fields.indicators.fields.unit.values

interface OwnDialogProps {
  set: IndicatorSet
  /** The line to change; absent: a new one. */
  row?: IndicatorRow
  reporting: Reporting
  onClose(): void
}

/** A line that the office's form has and the program does not know. */
export function OwnDialog({ set, row, reporting, onClose }: OwnDialogProps) {
  const { t, language } = useText()
  const kept = row ? reporting.office.indicators?.[row.key]?.label : undefined
  const [zh, setZh] = useUnfinished(`own ${row?.key}: zh`, kept?.zh ?? '')
  const [en, setEn] = useUnfinished(`own ${row?.key}: en`, kept?.en ?? '')
  const [unit, setUnit] = useUnfinished<IndicatorUnit>(`own ${row?.key}: unit`, row?.unit ?? 'count')
  const label = { ...(zh.trim() && { zh: zh.trim() }), ...(en.trim() && { en: en.trim() }) }
  const name = label[language] ?? label.zh ?? label.en
  const save = () => {
    if (!name) return
    reporting.write(
      t(row ? indicatorWords.changedNote : indicatorWords.addedNote, { label: name }),
      ownEdit(row?.key ?? null, { set, label, unit }, reporting.author),
    )
    onClose()
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(row ? indicatorWords.editOwn : indicatorWords.addTitle)}
      verb={t(indicatorWords.save)}
      blocked={!name}
      onSubmit={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t(indicatorWords.addText)}</p>
      <TextInput
        label={t(indicatorWords.labelZh)}
        value={zh}
        onChange={(event) => setZh(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput label={t(indicatorWords.labelEn)} value={en} onChange={(event) => setEn(event.currentTarget.value)} />
      <Select
        label={t(indicatorWords.unit)}
        w={200}
        allowDeselect={false}
        data={Object.entries(units).map(([value, word]) => ({ value, label: t(word) }))}
        value={unit}
        onChange={(chosen) => chosen && setUnit(chosen as IndicatorUnit)}
      />
    </Dialog>
  )
}
