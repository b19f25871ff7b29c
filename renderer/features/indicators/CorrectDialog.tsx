import { NumberInput, Textarea } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import type { IndicatorRow } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { figureEdit } from './indicator-edits'
import type { Reporting } from './use-indicators'

interface CorrectDialogProps {
  row: IndicatorRow
  year: number
  reporting: Reporting
  onClose(): void
}

/** A value typed in place of the counted one, with its reason; a line of the office itself needs none. */
export function CorrectDialog({ row, year, reporting, onClose }: CorrectDialogProps) {
  const { t, language } = useText()
  const [value, setValue] = useUnfinished<number | string>(
    `${row.key}: value`,
    row.correction?.value ?? row.counted ?? '',
  )
  const [reason, setReason] = useUnfinished(`${row.key}: reason`, row.correction?.reason ?? '')
  const own = row.how === null
  const label = row.label[language]
  const number = typeof value === 'number' ? value : null
  const blocked = number === null || (!own && reason.trim() === '')
  const save = () => {
    if (number === null) return
    const typed = { value: number, reason: reason.trim() }
    reporting.write(
      t(indicatorWords.correctedNote, { label, year, value: showNumber(number, language) }),
      figureEdit(row, year, typed, reporting.author),
    )
    onClose()
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(own ? indicatorWords.typeTitle : indicatorWords.correctTitle, { label, year })}
      verb={t(indicatorWords.save)}
      blocked={blocked}
      onSubmit={save}
      onClose={onClose}
    >
      {row.counted !== null && (
        <p style={{ margin: 0 }}>{t(indicatorWords.correctText, { counted: showNumber(row.counted, language) })}</p>
      )}
      <NumberInput
        label={t(indicatorWords.value)}
        value={value}
        onChange={setValue}
        min={0}
        decimalScale={2}
        data-autofocus
        w={180}
      />
      <Textarea
        label={t(indicatorWords.reason)}
        description={t(indicatorWords.reasonHint)}
        withAsterisk={!own}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
