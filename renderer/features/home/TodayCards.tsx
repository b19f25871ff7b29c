import { showNumber } from '@shared/model/show'
import type { TodayGroup, TodayItem, TodayKind } from '@shared/rules/today'
import { homeWords } from '@shared/text/home'
import { recordWords } from '@shared/text/records'
import { todayWords } from '@shared/text/today'
import {
  IconAlarm,
  IconBuildingStore,
  IconCalendarExclamation,
  IconCalendarStats,
  IconCoin,
  IconFileText,
  IconId,
  IconPlaneArrival,
  IconPlaneDeparture,
  IconRubberStamp,
  IconShieldCheck,
  IconSignature,
  IconSignatureOff,
  IconSpeakerphone,
  IconWritingSign,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { addressOf, isListed, listAddress } from '../../records/addresses'
import { inLanguage } from '../../records/names'
import { today as localToday } from '../../ui/format'
import { useText } from '../../ui/language'
import { daysInWords } from './days'
import styles from './Home.module.css'

const icons: Readonly<Record<TodayKind, typeof IconAlarm>> = {
  departures: IconPlaneDeparture,
  returns: IconPlaneArrival,
  documents: IconId,
  consents: IconWritingSign,
  visas: IconRubberStamp,
  fees: IconCoin,
  notices: IconSpeakerphone,
  reports: IconFileText,
  drafts: IconCalendarExclamation,
  handIns: IconBuildingStore,
  agreementsEnded: IconSignatureOff,
  agreements: IconSignature,
  deliverables: IconAlarm,
  rechecks: IconShieldCheck,
  yearlyReturns: IconCalendarStats,
}

/** Lines of a card; the rest is in the list its count leads to. */
const LINES = 4

const journeys: readonly TodayKind[] = ['departures', 'returns']

/** Who leaves and who comes back next, then a card for each kind of work, the most urgent first. */
export function TodayCards({ groups }: { groups: readonly TodayGroup[] }) {
  const ahead = groups.filter(({ kind }) => journeys.includes(kind))
  return (
    <>
      {ahead.length > 0 && <Journeys groups={ahead} />}
      <div className={styles.cards}>
        {groups
          .filter(({ kind }) => !journeys.includes(kind))
          .map((group) => (
            <Card key={group.kind} group={group} />
          ))}
      </div>
    </>
  )
}

/** Journeys shown at once; all of them are in the lists behind their counts. */
const MOST_JOURNEYS = 6

function Journeys({ groups }: { groups: readonly TodayGroup[] }) {
  const { t, language } = useText()
  const items = groups.flatMap(({ kind, items }) => items.map((item) => ({ kind, item })))
  items.sort((a, b) => (a.item.when < b.item.when ? -1 : 1))
  return (
    <section className={styles.ahead} aria-label={groups.map(({ kind }) => t(todayWords[kind])).join(', ')}>
      <h2 className={styles.aheadHead}>
        {groups.map(({ kind, count, link }) => (
          <Link key={kind} href={listOf(link)} className={styles.aheadLink}>
            {t(todayWords[kind])} <span className={styles.aheadCount}>{showNumber(count, language)}</span>
          </Link>
        ))}
      </h2>
      <ul className={styles.journeys}>
        {items.slice(0, MOST_JOURNEYS).map(({ kind, item }) => (
          <li key={`${kind} ${item.id}`}>
            <Journey kind={kind} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Journey({ kind, item }: { kind: TodayKind; item: TodayItem }) {
  const { t, language } = useText()
  const { words, count } = daysInWords(kind, item.when, localToday())
  const Icon = icons[kind]
  return (
    <Link href={addressOf(item.type, item.id)} className={styles.journey} data-kind={kind}>
      <span className={styles.journeyDays} data-urgent={item.urgent || undefined}>
        <Icon size={20} stroke={1.7} aria-hidden />
        {t(words, { count })}
      </span>
      <span className={styles.journeyName}>{inLanguage(item.name, language) || t(recordWords.unnamed)}</span>
      <span className={styles.journeyDetail}>{t(item.detail)}</span>
    </Link>
  )
}

function listOf({ type, ids }: TodayGroup['link']): string {
  return isListed(type) ? `${listAddress[type]}?ids=${ids.join(',')}` : '/'
}

function Card({ group: { kind, count, urgent, items, link } }: { group: TodayGroup }) {
  const { t, language } = useText()
  const Icon = icons[kind]
  const list = listOf(link)
  const shown = items.slice(0, items.length === LINES + 1 ? LINES + 1 : LINES)
  const more = count - shown.length
  return (
    <section className={styles.card} aria-label={t(todayWords[kind])}>
      <h2 className={styles.cardTitle}>
        <Link href={list} className={styles.head}>
          <span className={styles.sign} data-urgent={urgent > 0 || undefined}>
            <Icon size={18} stroke={1.7} aria-hidden />
          </span>
          <span className={styles.kind}>{t(todayWords[kind])}</span>
          <span className={styles.count}>{showNumber(count, language)}</span>
        </Link>
      </h2>
      <ul className={styles.items}>
        {shown.map((item) => (
          <Line key={`${item.id} ${item.when} ${item.detail.en}`} kind={kind} item={item} />
        ))}
      </ul>
      {more > 0 && (
        <Link href={list} className={styles.more}>
          {t(homeWords.more, { count: showNumber(more, language) })}
        </Link>
      )}
    </section>
  )
}

function Line({ kind, item }: { kind: TodayKind; item: TodayItem }) {
  const { t, language } = useText()
  const { words, count } = daysInWords(kind, item.when, localToday())
  const beside = [t(item.detail), item.cohort && inLanguage(item.cohort.name, language)].filter(Boolean).join(' · ')
  return (
    <li>
      <Link href={addressOf(item.type, item.id)} className={styles.item}>
        <span className={styles.itemName}>{inLanguage(item.name, language) || t(recordWords.unnamed)}</span>
        <span className={styles.when} data-urgent={item.urgent || undefined}>
          {t(words, { count })}
        </span>
        <span className={styles.itemDetail} title={beside}>
          {beside}
        </span>
      </Link>
    </li>
  )
}
