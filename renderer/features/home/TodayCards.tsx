import { showNumber } from '@shared/model/show'
import type { TodayGroup, TodayItem, TodayKind } from '@shared/rules/today'
import { homeWords } from '@shared/text/home'
import { recordWords } from '@shared/text/records'
import { todayWords } from '@shared/text/today'
import {
  IconAlarm,
  IconBuildingStore,
  IconCalendarStats,
  IconCoin,
  IconFileText,
  IconId,
  IconPlaneArrival,
  IconPlaneDeparture,
  IconRubberStamp,
  IconShieldCheck,
  IconSignature,
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
  handIns: IconBuildingStore,
  agreements: IconSignature,
  deliverables: IconAlarm,
  rechecks: IconShieldCheck,
  yearlyReturns: IconCalendarStats,
}

/** Lines of a card; the rest is in the list its count leads to. */
const LINES = 4

/** A card for each kind of work, the most urgent first. */
export function TodayCards({ groups }: { groups: readonly TodayGroup[] }) {
  return (
    <div className={styles.cards}>
      {groups.map((group) => (
        <Card key={group.kind} group={group} />
      ))}
    </div>
  )
}

function Card({ group: { kind, count, urgent, items, link } }: { group: TodayGroup }) {
  const { t, language } = useText()
  const Icon = icons[kind]
  const list = isListed(link.type) ? `${listAddress[link.type]}?ids=${link.ids.join(',')}` : null
  const shown = items.slice(0, items.length === LINES + 1 ? LINES + 1 : LINES)
  const more = count - shown.length
  const head = (
    <>
      <span className={styles.sign} data-urgent={urgent > 0 || undefined}>
        <Icon size={18} stroke={1.7} aria-hidden />
      </span>
      <span className={styles.kind}>{t(todayWords[kind])}</span>
      <span className={styles.count}>{showNumber(count, language)}</span>
    </>
  )
  return (
    <section className={styles.card} aria-label={t(todayWords[kind])}>
      <h2 className={styles.cardTitle}>
        {list ? (
          <Link href={list} className={styles.head}>
            {head}
          </Link>
        ) : (
          <span className={styles.head}>{head}</span>
        )}
      </h2>
      <ul className={styles.items}>
        {shown.map((item) => (
          <Line key={`${item.id} ${item.when} ${item.detail.en}`} kind={kind} item={item} />
        ))}
      </ul>
      {more > 0 && list && (
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
