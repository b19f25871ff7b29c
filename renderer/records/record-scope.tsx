import type { Change } from '@shared/model/change-set'
import type { Row, Standalone } from '@shared/model/types'
import type { Finding } from '@shared/rules/finding'
import { cohortWords } from '@shared/text/cohort'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useText } from '../ui/language'
import { useChanges } from './changes'
import { updated } from './edits'

interface RecordScope {
  row: Row<Standalone>
  /** How the record is called in the sentences of the log. */
  name: string
  findings: readonly Finding[]
  /** Sensitive values stand open. */
  revealed: boolean
  /** Everything of this record is sensitive: a child under 14. */
  allSensitive: boolean
  readOnly: boolean
  /** Country of the office, for reading telephone numbers. */
  country: 'CN' | 'GB'
  /** Writes values by path, and what has to be made for them in the same step; `field` names them in the log. */
  save(field: string, values: Readonly<Record<string, unknown>>, made?: readonly Change[]): Promise<boolean>
}

const ScopeContext = createContext<RecordScope | null>(null)

interface RecordScopeProps<T extends Standalone> {
  type: T
  row: Row<T>
  name: string
  findings?: readonly Finding[]
  revealed?: boolean
  allSensitive?: boolean
  readOnly?: boolean
  country?: string
  children: ReactNode
}

/** The record that the fields below show and change. */
export function RecordScopeProvider<T extends Standalone>(props: RecordScopeProps<T>) {
  const {
    type,
    row,
    name,
    findings = [],
    revealed = false,
    allSensitive = false,
    readOnly = false,
    country,
    children,
  } = props
  const { t } = useText()
  const { make } = useChanges()
  const scope = useMemo<RecordScope>(
    () => ({
      row,
      name,
      findings,
      revealed,
      allSensitive,
      readOnly,
      country: country === 'GB' ? 'GB' : 'CN',
      save: (field, values, made = []) => {
        const emptied = Object.values(values).every((value) => value === undefined)
        return make(t(emptied ? cohortWords.clearedField : cohortWords.changedField, { field, name }), [
          ...made,
          updated(type, row, values),
        ])
      },
    }),
    [type, row, name, findings, revealed, allSensitive, readOnly, country, make, t],
  )
  return <ScopeContext value={scope}>{children}</ScopeContext>
}

export function useRecordScope(): RecordScope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('A field of a record stands outside RecordScopeProvider')
  return scope
}
