import type { Change } from '@shared/model/change-set'
import type { Row, Standalone } from '@shared/model/types'
import type { Finding } from '@shared/rules/finding'
import { cohortWords } from '@shared/text/cohort'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { ChoiceOption } from '../ui/fields/FieldChoice'
import { useText } from '../ui/language'
import { UnfinishedScope } from '../ui/unfinished'
import { useChanges } from './changes'
import { updated } from './edits'

interface RecordScope {
  type: Standalone
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
  /** Records that are to be made together with this one, and what they are called. */
  made: readonly ChoiceOption[]
  /** Writes values by path, and what has to be made for them in the same step; `field` names them in the log
   * unless `note` says it better. */
  save(
    field: string,
    values: Readonly<Record<string, unknown>>,
    made?: readonly Change[],
    note?: string,
  ): Promise<boolean>
}

const noneMade: readonly ChoiceOption[] = []

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
    row: read,
    name,
    findings = [],
    revealed = false,
    allSensitive = false,
    readOnly = false,
    country,
    children,
  } = props
  const { t } = useText()
  const { make, seenOf } = useChanges()
  const row = useMemo(() => seenOf(type, read), [seenOf, type, read])
  const scope = useMemo<RecordScope>(
    () => ({
      type,
      row,
      name,
      findings,
      revealed,
      allSensitive,
      readOnly,
      country: country === 'GB' ? 'GB' : 'CN',
      made: noneMade,
      save: (field, values, made = [], note) => {
        const emptied = Object.values(values).every((value) => value === undefined)
        const words = emptied ? cohortWords.clearedField : cohortWords.changedField
        return make(note ?? t(words, { field, name }), [...made, updated(type, row, values)])
      },
    }),
    [type, row, name, findings, revealed, allSensitive, readOnly, country, make, t],
  )
  return (
    <ScopeContext value={scope}>
      <UnfinishedScope name={`${type}:${row.id}`}>{children}</UnfinishedScope>
    </ScopeContext>
  )
}

interface DraftScopeProps {
  type: Standalone
  row: Row<Standalone>
  /** Told what is written, and what would have to be made for it. */
  onChange(values: Readonly<Record<string, unknown>>, made: readonly Change[]): void
  made?: readonly ChoiceOption[]
  country?: string
  children: ReactNode
}

/** A record that is not on file yet: what is written into its fields is kept by the caller. */
export function DraftScopeProvider({ type, row, onChange, made = noneMade, country, children }: DraftScopeProps) {
  const scope: RecordScope = {
    type,
    row,
    name: '',
    findings: [],
    revealed: true,
    allSensitive: false,
    readOnly: false,
    country: country === 'GB' ? 'GB' : 'CN',
    made,
    save: async (_, values, alongside = []) => {
      onChange(values, alongside)
      return true
    },
  }
  return (
    <ScopeContext value={scope}>
      <UnfinishedScope name={`new ${type}`}>{children}</UnfinishedScope>
    </ScopeContext>
  )
}

export function useRecordScope(): RecordScope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('A field of a record stands outside RecordScopeProvider')
  return scope
}

/** The record in scope; null outside of a scope. */
export function useScopedRecord(): { type: Standalone; id: string } | null {
  const scope = useContext(ScopeContext)
  return scope && { type: scope.type, id: scope.row.id }
}

/** Records that are to be made together with the one in scope; none outside of a scope. */
export function useMadeRecords(): readonly ChoiceOption[] {
  return useContext(ScopeContext)?.made ?? noneMade
}
