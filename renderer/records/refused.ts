import { columnOf } from '@shared/model/columns'
import type { Finding } from '@shared/rules/finding'
import { refusedList } from '@shared/rules/refused-values'
import { recordWords } from '@shared/text/records'
import type { Problem } from '../ui/FindingList'
import { useText } from '../ui/language'
import { useRecordScope } from './record-scope'

/** The way to let go of a value that a list could not give: nobody is going to put it right. */
export function useDismissal(): (finding: Finding) => Problem['action'] {
  const { t, language } = useText()
  const { row, readOnly, save } = useRecordScope()
  const kept = (row as { [refusedList]?: Readonly<Record<string, unknown>> })[refusedList]
  return ({ code, field }) => {
    if (code !== 'valueRefused' || field === null || readOnly || !kept?.[field]) return undefined
    const label = columnOf(field).label[language]
    return {
      label: t(recordWords.dismissRefused),
      onPress: () =>
        void save(label, { [`${refusedList}.${field}`]: undefined }, [], t(recordWords.refusedDismissed, { label })),
    }
  }
}

/** What lists could not give for a field goes once somebody enters a value there: it may be half a number of a paper. */
export function putRight(row: object, findings: readonly Finding[]): Record<string, undefined> {
  const kept = (row as { [refusedList]?: Readonly<Record<string, unknown>> })[refusedList] ?? {}
  const fields = findings.flatMap(({ code, field }) => (code === 'valueRefused' && field && kept[field] ? [field] : []))
  return Object.fromEntries(fields.map((field) => [`${refusedList}.${field}`, undefined]))
}
