import { Button } from '@mantine/core'
import type { ListColumn } from '@shared/list/columns'
import type { ListResult } from '@shared/list/list-view'
import { showNumber } from '@shared/model/show'
import type { Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { type ReactNode, useEffect, useState } from 'react'
import { useText } from '../../ui/language'
import { SearchBox } from '../../ui/SearchBox'
import { RevealIcon } from '../page/RevealButton'
import type { Reveal } from '../reveal'
import { ColumnsMenu } from './ColumnsMenu'
import { AddFilter, FilterChip } from './FilterChip'
import { GroupMenu } from './GroupMenu'
import styles from './RecordList.module.css'
import type { Lines } from './use-lines'
import type { Look } from './use-look'
import { ViewsMenu } from './ViewsMenu'

interface ListToolbarProps {
  type: Standalone
  state: Look
  head: Pick<ListResult, 'total' | 'fit'>
  lines: Lines
  columns: readonly ListColumn[]
  reveal: Reveal
  /** At the end: what can be done with the whole list. */
  children?: ReactNode
}

const TYPING_MS = 160

/** Everything by which a list is narrowed and arranged, with the count of what is left. */
export function ListToolbar({ type, state, head, lines, columns, reveal, children }: ListToolbarProps) {
  const { t, language } = useText()
  const { look, change } = state
  const [typed, setTyped] = useTyped(look.query, (query) => change({ query }))
  const narrowed = look.query !== '' || look.filters.length > 0 || look.ids !== null
  const number = (count: number) => showNumber(count, language)
  const counted = type === 'person' ? listWords.countPeople : listWords.count
  const replace = (index: number, filter: (typeof look.filters)[number] | null) =>
    change({ filters: look.filters.flatMap((one, place) => (place === index ? (filter ?? []) : one)) })
  return (
    <>
      <div className={styles.bar}>
        <SearchBox
          value={typed}
          onChange={setTyped}
          placeholder={t(type === 'person' ? listWords.searchPeople : listWords.search)}
          width={250}
        />
        <AddFilter type={type} onAdd={(filter) => change({ filters: [...look.filters, filter] })} />
        <GroupMenu type={type} group={look.group} lines={lines} onGroup={(group) => change({ group })} />
        <ColumnsMenu
          type={type}
          columns={look.columns}
          onColumns={(next) => change({ columns: next })}
          frozen={look.frozen}
          onFrozen={(frozen) => change({ frozen })}
        />
        {columns.some(({ sensitivity }) => sensitivity !== '') && <RevealIcon {...reveal} />}
        <span className={`${styles.count} ${styles.push}`} role="status">
          {narrowed
            ? t(listWords.shownOf, { shown: number(head.fit), count: number(head.total) })
            : t(counted, { count: head.total }).replace(String(head.total), number(head.total))}
        </span>
        <ViewsMenu type={type} state={state} />
        {children}
      </div>
      {(look.filters.length > 0 || look.ids) && (
        <div className={styles.chips}>
          {look.ids && (
            <FilterChip
              words={t(listWords.linked, { count: look.ids.length })}
              onRemove={() => change({ ids: null })}
            />
          )}
          {look.filters.map((filter, index) => (
            <FilterChip
              // biome-ignore lint/suspicious/noArrayIndexKey: filters have no other name than their place
              key={`${filter.column} ${index}`}
              type={type}
              filter={filter}
              onChange={(next) => replace(index, next)}
              onRemove={() => replace(index, null)}
            />
          ))}
          <Button variant="subtle" size="compact-sm" onClick={() => change({ filters: [], ids: null })}>
            {t(listWords.clearFilters)}
          </Button>
        </div>
      )}
    </>
  )
}

/** What stands in the search box: at once there, in the list once typing pauses. */
function useTyped(query: string, onQuery: (query: string) => void): [string, (typed: string) => void] {
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => {
      onQuery(draft)
      setDraft(null)
    }, TYPING_MS)
    return () => clearTimeout(timer)
  })
  return [draft ?? query, setDraft]
}
