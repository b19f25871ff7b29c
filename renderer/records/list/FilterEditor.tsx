import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import type { ListColumn } from '@shared/list/columns'
import { type Test, testsOf } from '@shared/list/filter'
import type { Standalone } from '@shared/model/types'
import { folded } from '@shared/search/fold'
import { app } from '@shared/text/app'
import { listWords } from '@shared/text/lists'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { FieldDate } from '../../ui/fields/FieldDate'
import { useText } from '../../ui/language'
import { SmallSearch } from '../../ui/SmallSearch'
import { emptyTest, isWhole, testWords, valueWords } from './filter-words'
import styles from './RecordList.module.css'
import { useNames } from './use-names'

interface FilterEditorProps {
  type: Standalone
  column: ListColumn
  test: Test
  onTest(test: Test): void
}

/** Says what a column must say: which test, and against which values. */
export function FilterEditor({ type, column, test: given, onTest }: FilterEditorProps) {
  const { t } = useText()
  const [test, setTest] = useState(given)
  return (
    <form
      className={styles.picker}
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole(test)) onTest(test)
      }}
    >
      <strong>{t(column.label)}</strong>
      <Select
        size="xs"
        aria-label={t(listWords.how)}
        data={testsOf(column.shape).map((is) => ({ value: is, label: t(testWords[is]) }))}
        value={test.is}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(is) => is && setTest(changedTest(test, is as Test['is']))}
      />
      <TestValue type={type} column={column} test={test} onTest={setTest} />
      <Button type="submit" size="xs" disabled={!isWhole(test)}>
        {t(listWords.apply)}
      </Button>
    </form>
  )
}

/** Another test keeps what it can of the one before. */
function changedTest(before: Test, is: Test['is']): Test {
  const next = emptyTest(is)
  return 'values' in next && 'values' in before ? { ...next, values: before.values } : next
}

interface TestValueProps extends FilterEditorProps {}

function TestValue({ type, column, test, onTest }: TestValueProps) {
  const { t } = useText()
  switch (test.is) {
    case 'contains':
      return (
        <TextInput
          size="xs"
          aria-label={t(listWords.value)}
          data-autofocus
          value={test.text}
          onChange={(event) => onTest({ is: 'contains', text: event.currentTarget.value })}
        />
      )
    case 'any':
    case 'not':
      return (
        <Values type={type} column={column} values={test.values} onValues={(values) => onTest({ ...test, values })} />
      )
    case 'next':
    case 'past':
      return (
        <NumberInput
          size="xs"
          aria-label={t(listWords.days)}
          suffix={` ${t(listWords.days)}`}
          min={0}
          max={9999}
          value={test.days}
          onChange={(days) => onTest({ is: test.is, days: Number(days) || 0 })}
        />
      )
    case 'between':
      return <Span column={column} test={test} onTest={onTest} />
    default:
      return null
  }
}

function Span({
  column,
  test,
  onTest,
}: {
  column: ListColumn
  test: Extract<Test, { is: 'between' }>
  onTest(test: Test): void
}) {
  const { t } = useText()
  const put = (end: 'from' | 'to', value: string | undefined) => {
    const { [end]: _, ...rest } = test
    onTest({ ...rest, ...(value && { [end]: value }) })
  }
  const dated = column.shape === 'date' || column.shape === 'range'
  return (
    <div className={styles.pair}>
      {(['from', 'to'] as const).map((end) =>
        dated ? (
          <FieldDate key={end} label={t(app[end])} value={test[end]} onSave={(value) => put(end, value)} />
        ) : (
          <NumberInput
            key={end}
            size="xs"
            label={t(app[end])}
            hideControls
            value={test[end] ?? ''}
            onChange={(value) => put(end, value === '' ? undefined : String(value))}
          />
        ),
      )}
    </div>
  )
}

/** Values to tick at once; more are found by typing. */
const MOST = 200

interface ValuesProps {
  type: Standalone
  column: ListColumn
  values: readonly string[]
  onValues(values: readonly string[]): void
}

/** The values that stand in the column, counted, to be ticked. */
function Values({ type, column, values, onValues }: ValuesProps) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const { result } = useView('listValues', { type, language, column: column.key })
  const counted = result ?? []
  const missing = values.filter((value) => !counted.some((one) => one.value === value))
  const all = [...counted, ...missing.map((value) => ({ value, count: 0 }))]
  const nameOf = useNames(column.to, column.to ? all.map(({ value }) => value) : [])
  const label = (value: string) => valueWords(column, value, language, nameOf)
  const order = Object.keys(column.def?.values ?? {})
  if (order.length > 0) all.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  const fitting = all.filter(({ value }) => folded(label(value)).includes(folded(query.trim())))
  const toggle = (value: string) =>
    onValues(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <>
      {all.length > 8 && <SmallSearch value={query} onChange={setQuery} label={t(listWords.value)} />}
      <div className={styles.options}>
        {fitting.slice(0, MOST).map(({ value, count }) => (
          <div key={value} className={styles.option}>
            <Checkbox size="xs" label={label(value)} checked={values.includes(value)} onChange={() => toggle(value)} />
            <span className={styles.optionCount}>{count}</span>
          </div>
        ))}
        {result && fitting.length === 0 && <div className={styles.sectionLabel}>{t(app.nothingFound)}</div>}
      </div>
    </>
  )
}
