import { Kbd } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import type { Standalone } from '@shared/model/types'
import { searchWords } from '@shared/text/search'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../ui/language'
import { actions } from './actions'
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './entries'
import { PaletteLine } from './PaletteLine'
import styles from './SearchPalette.module.css'
import { useSearchResult } from './use-search'

interface PaletteProps {
  onClose(): void
  /** Asks for a new record of the type. */
  onMake(type: Standalone): void
}

/** A field, and below it whatever fits what is typed; the arrows choose, Enter opens. */
export function Palette({ onClose, onMake }: PaletteProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const result = useSearchResult(query)
  const groups = paletteGroups(result, query, actions)
  const entries = groups.flatMap((group) => group.entries)
  const chosen = Math.min(at, entries.length - 1)
  const lineId = (entry: PaletteEntry | undefined) => (entry ? `${id}-${entry.key}` : undefined)
  const nothing = query.trim() !== '' && result !== undefined && groups.length === 0

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })

  const follow = (to: string) => {
    onClose()
    go(to)
  }
  const pick = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    if (entry.kind !== 'action') return follow(entry.to)
    const { does } = entry.action
    if ('go' in does) follow(does.go)
    else onMake(does.make)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (event.nativeEvent.isComposing) return
    if (move) {
      event.preventDefault()
      setAt(move(chosen, entries.length, groups))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const entry = entries[chosen]
      if ((event.ctrlKey || event.metaKey) && entry?.kind === 'hit' && entry.list) follow(entry.list)
      else pick(entry)
    }
  }

  return (
    <>
      <div className={styles.field}>
        <IconSearch size={20} aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type
          autoFocus
          className={styles.input}
          role="combobox"
          aria-label={t(searchWords.title)}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={lineId(entries[chosen])}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t(searchWords.placeholder)}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {nothing && (
        <div className={styles.nothing} role="status">
          <strong>{t(searchWords.nothing, { query: query.trim() })}</strong>
          <span>{t(searchWords.nothingText, { count: showNumber(result.searched, language) })}</span>
        </div>
      )}
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={t(searchWords.results)}>
        {groups.map((group) => (
          <Group key={group.key} group={group}>
            {group.entries.map((entry) => (
              <PaletteLine
                key={entry.key}
                id={`${id}-${entry.key}`}
                entry={entry}
                chosen={entry === entries[chosen]}
                onPoint={() => setAt(entries.indexOf(entry))}
                onPick={() => pick(entry)}
              />
            ))}
          </Group>
        ))}
      </div>
      <div className={styles.foot} aria-hidden>
        <span>
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> {t(searchWords.move)}
        </span>
        <span>
          <Kbd size="xs">Enter</Kbd> {t(searchWords.open)}
        </span>
        <span>
          <Kbd size="xs">Ctrl Enter</Kbd> {t(searchWords.allOfType)}
        </span>
        <span>
          <Kbd size="xs">Esc</Kbd> {t(searchWords.close)}
        </span>
      </div>
    </>
  )
}

/** Where each key moves from a line, round the ends; Page Up and Down from group to group. */
const moves: Readonly<Record<string, (at: number, count: number, groups: readonly PaletteGroup[]) => number>> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(count, 1),
  ArrowUp: (at, count) => (at - 1 + count) % Math.max(count, 1),
  PageDown: (at, count, groups) => starts(groups).find((start) => start > at) ?? Math.max(count - 1, 0),
  PageUp: (at, _, groups) => starts(groups).findLast((start) => start < at) ?? 0,
}

function starts(groups: readonly PaletteGroup[]): number[] {
  let at = 0
  return groups.map(({ entries }) => {
    at += entries.length
    return at - entries.length
  })
}

function Group({ group, children }: { group: PaletteGroup; children: ReactNode }) {
  const { t, language } = useText()
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles.group}>
        <span>{t(group.title)}</span>
        {group.total !== null && <span className={styles.total}>{showNumber(group.total, language)}</span>}
      </div>
      {children}
    </div>
  )
}
