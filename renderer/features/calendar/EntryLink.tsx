import { showRange } from '@shared/model/show'
import type { CalendarItem } from '@shared/summary/calendar'
import { app } from '@shared/text/app'
import { calendarWords } from '@shared/text/calendar'
import { recordWords } from '@shared/text/records'
import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { recordDef, stateWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'
import styles from './Calendar.module.css'

/** What an item is called, with the edge of it where only that is shown. */
export function useEntryName(): (item: CalendarItem, edge?: 'begins' | 'ends' | null) => string {
  const { t, language } = useText()
  return (item, edge) => {
    const name = inLanguage(item.name, language) || t(recordWords.unnamed)
    return edge ? t(calendarWords[edge], { name }) : name
  }
}

/** Everything the calendar knows of an item, for whoever points at it or hears it. */
export function useEntryWords(): (item: CalendarItem, edge?: 'begins' | 'ends' | null) => string {
  const { t, language } = useText()
  const nameOf = useEntryName()
  return (item, edge) => {
    const { type, when, to, state, place } = item
    const time = when.to || to !== null ? showRange({ ...when, ...(!when.to && to && { to }) }, language) : undefined
    const open =
      to === null
        ? t(app.partOf, { label: showRange({ from: item.from }, language), part: t(calendarWords.openEnded) })
        : time
    const word = stateWord(type, state)
    return [nameOf(item, edge), t(recordDef(type).label), open, place, word && t(word)].filter(Boolean).join(' · ')
  }
}

interface EntryLinkProps {
  item: CalendarItem
  edge?: 'begins' | 'ends' | null
  before?: boolean
  after?: boolean
  open?: boolean
  className?: string | undefined
  style?: CSSProperties
  tabIndex?: number
  children?: ReactNode
}

/** A bar of the calendar; it leads to the record. */
export function EntryLink({ item, edge, before, after, open, className, style, tabIndex, children }: EntryLinkProps) {
  const nameOf = useEntryName()
  const wordsOf = useEntryWords()
  const words = wordsOf(item, edge)
  return (
    <Link
      href={addressOf(item.type, item.id)}
      className={`${styles.entry} ${className ?? ''}`}
      style={style}
      title={words}
      aria-label={words}
      tabIndex={tabIndex}
      data-type={item.type}
      data-edge={edge ?? undefined}
      data-before={before || undefined}
      data-after={after || undefined}
      data-open={open || undefined}
    >
      {children ?? <span className={styles.entryName}>{nameOf(item, edge)}</span>}
    </Link>
  )
}
