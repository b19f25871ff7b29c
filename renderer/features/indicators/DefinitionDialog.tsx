import { NumberInput, SegmentedControl, Switch, Text, TextInput } from '@mantine/core'
import { dictionary } from '@shared/model/dictionary'
import type { Span } from '@shared/summary/indicators/define'
import { indicatorDef } from '@shared/summary/indicators/list'
import type { IndicatorRow } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { definitionEdit } from './indicator-edits'
import type { Reporting } from './use-indicators'

const spans = dictionary.office.fields.indicators.fields.span.values

interface DefinitionDialogProps {
  row: IndicatorRow
  year: number
  reporting: Reporting
  onClose(): void
}

/** How an indicator is worded and counted, from a year on. */
export function DefinitionDialog({ row, year, reporting, onClose }: DefinitionDialogProps) {
  const { t, language } = useText()
  const usual = indicatorDef(row.key)?.label ?? row.label
  const [zh, setZh] = useUnfinished(`${row.key}: zh`, row.label.zh)
  const [en, setEn] = useUnfinished(`${row.key}: en`, row.label.en)
  const [threshold, setThreshold] = useUnfinished<number | string>(`${row.key}: threshold`, row.threshold?.value ?? 0)
  const [span, setSpan] = useUnfinished<Span | null>(`${row.key}: span`, row.span?.value ?? null)
  const [off, setOff] = useUnfinished(`${row.key}: off`, row.off)
  const [fromYear, setFromYear] = useUnfinished<number | string>(`${row.key}: from`, year)
  const from = typeof fromYear === 'number' ? fromYear : null
  const save = () => {
    if (from === null) return
    const own = (text: string, as: string) => (text.trim() && text.trim() !== as ? text.trim() : undefined)
    const [ownZh, ownEn] = [own(zh, usual.zh), own(en, usual.en)]
    reporting.write(
      t(indicatorWords.definedNote, { label: row.label[language], year: from }),
      definitionEdit(
        reporting.office,
        row,
        {
          label: { ...(ownZh && { zh: ownZh }), ...(ownEn && { en: ownEn }) },
          threshold: row.threshold && typeof threshold === 'number' ? threshold : null,
          span: row.span ? span : null,
          off,
          fromYear: from,
        },
        reporting.author,
      ),
    )
    onClose()
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(indicatorWords.defineTitle, { label: row.label[language] })}
      verb={t(indicatorWords.save)}
      blocked={from === null}
      onSubmit={save}
      onClose={onClose}
    >
      {row.how && <p style={{ margin: 0 }}>{t(row.how)}</p>}
      <TextInput
        label={t(indicatorWords.labelZh)}
        value={zh}
        onChange={(event) => setZh(event.currentTarget.value)}
        placeholder={usual.zh}
      />
      <TextInput
        label={t(indicatorWords.labelEn)}
        value={en}
        onChange={(event) => setEn(event.currentTarget.value)}
        placeholder={usual.en}
      />
      {row.threshold && (
        <NumberInput
          label={t(row.threshold.label)}
          description={t(indicatorWords.usual, { value: row.threshold.usual })}
          value={threshold}
          onChange={setThreshold}
          min={0}
          max={3660}
          allowDecimal={false}
          w={260}
        />
      )}
      {span && (
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t(indicatorWords.span)}
          </Text>
          <SegmentedControl
            aria-label={t(indicatorWords.span)}
            value={span}
            onChange={(chosen) => setSpan(chosen as Span)}
            data={Object.entries(spans).map(([value, word]) => ({ value, label: t(word) }))}
          />
        </div>
      )}
      <Switch
        label={t(indicatorWords.reportIt)}
        checked={!off}
        onChange={(event) => setOff(!event.currentTarget.checked)}
      />
      <NumberInput
        label={t(indicatorWords.fromYear)}
        description={t(indicatorWords.fromYearHint)}
        value={fromYear}
        onChange={setFromYear}
        min={2000}
        max={2100}
        allowDecimal={false}
        thousandSeparator=""
        w={260}
      />
    </Dialog>
  )
}
