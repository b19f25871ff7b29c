import { Button, Select } from '@mantine/core'
import { resultWords } from '@shared/text/result'
import { useState } from 'react'
import { fieldDef, optionsOf } from '../../records/dictionary-fields'
import { useText } from '../../ui/language'
import styles from './Result.module.css'
import type { ResultColumn } from './result-columns'

interface FillBarProps {
  /** People who are marked. */
  count: number
  columns: readonly ResultColumn[]
  onFill(unit: string, value: string): void
}

/** Gives everybody who is marked the same result in a unit. */
export function FillBar({ count, columns, onFill }: FillBarProps) {
  const { t, language } = useText()
  const results = columns.filter(({ field }) => field === 'result')
  const [column, setColumn] = useState(results[0]?.key ?? '')
  const [value, setValue] = useState('pass')
  const chosen = results.find(({ key }) => key === column)
  return (
    <div className={styles.fill}>
      <span>{t(resultWords.fill, { count })}</span>
      <Select
        aria-label={t(resultWords.fillColumn)}
        data={results.map(({ key, header }) => ({ value: key, label: header }))}
        value={column}
        allowDeselect={false}
        onChange={(key) => setColumn(key ?? '')}
      />
      <Select
        aria-label={t(resultWords.fillWith)}
        data={optionsOf(fieldDef('qualificationResult', 'result').values, language)}
        value={value}
        allowDeselect={false}
        onChange={(key) => setValue(key ?? 'pass')}
      />
      <Button onClick={() => chosen && onFill(chosen.unit, value)}>{t(resultWords.fillVerb)}</Button>
    </div>
  )
}
