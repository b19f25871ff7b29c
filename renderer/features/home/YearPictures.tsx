import { Select } from '@mantine/core'
import { countryName } from '@shared/model/country-names'
import { partialDate } from '@shared/model/dates'
import { showDate, showNumber } from '@shared/model/show'
import type { HomeYear } from '@shared/summary/home-year'
import { homeWords } from '@shared/text/home'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf, listAddress } from '../../records/addresses'
import { enumWord } from '../../records/dictionary-fields'
import { RankedBars } from '../../ui/charts/RankedBars'
import { StackedMonths } from '../../ui/charts/StackedMonths'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './YearPictures.module.css'

/** Countries with a bar of their own; the rest of the rank shares one. */
const COUNTRIES = 8

interface YearPicturesProps {
  figures: HomeYear
  onYear(year: number): void
}

/** The year of the office in three pictures. */
export function YearPictures({ figures, onYear }: YearPicturesProps) {
  const { t } = useText()
  const { year, years } = figures
  return (
    <section className={styles.year} aria-label={t(homeWords.year, { year })}>
      <div className={styles.yearHead}>
        <h2 className={styles.yearTitle}>{t(homeWords.year, { year })}</h2>
        <Select
          aria-label={t(homeWords.chooseYear)}
          w={110}
          size="sm"
          allowDeselect={false}
          data={years.map(String)}
          value={String(year)}
          onChange={(chosen) => chosen && onYear(Number(chosen))}
        />
      </div>
      <div className={styles.pictures}>
        <People figures={figures} />
        <Partners figures={figures} />
        <Plans figures={figures} />
      </div>
    </section>
  )
}

interface PictureProps {
  title: string
  /** The whole in figures. */
  sum?: ReactNode
  wide?: boolean
  children: ReactNode
}

function Picture({ title, sum, wide, children }: PictureProps) {
  return (
    <div className={styles.picture} data-wide={wide || undefined}>
      <div className={styles.pictureHead}>
        <h3 className={styles.pictureTitle}>{title}</h3>
        {sum && <div className={styles.pictureSum}>{sum}</div>}
      </div>
      {children}
    </div>
  )
}

/** What would stand here, where nothing does yet. */
function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.nothing}>
      <strong>{title}</strong>
      <span>{children}</span>
    </div>
  )
}

function People({ figures }: { figures: HomeYear }) {
  const { t, language } = useText()
  const { year, months, undated } = figures
  const show = (value: number) => showNumber(value, language)
  const sum = (way: 'out' | 'in') => {
    const { journeys, people } = figures[way]
    const counts = [t(homeWords.journeys, { count: journeys }), t(homeWords.persons, { count: people })]
    return `${t(homeWords[way])} ${counts.join(language === 'zh' ? '，' : ', ')}`
  }
  const any = figures.out.journeys + figures.in.journeys > 0
  const notes = [
    months.some(({ ahead, out, in: back }) => ahead && out + back > 0) && t(homeWords.ahead),
    undated > 0 && t(homeWords.undated, { count: undated }),
  ]
  return (
    <Picture
      wide
      title={t(homeWords.people)}
      sum={
        any && (
          <>
            <span>{sum('out')}</span>
            <span>{sum('in')}</span>
          </>
        )
      }
    >
      {any ? (
        <StackedMonths
          label={t(homeWords.people)}
          monthLabel={t(homeWords.month)}
          series={[t(homeWords.out), t(homeWords.in)]}
          columns={months.map(({ month, out, in: back, ahead }) => ({
            key: month,
            label: monthName(month, language),
            values: [out, back],
            ahead,
          }))}
          show={show}
          note={notes.filter(Boolean).join(' · ')}
        />
      ) : (
        <Nothing title={t(homeWords.noPeople, { year })}>{t(homeWords.noPeopleText)}</Nothing>
      )}
    </Picture>
  )
}

function monthName(month: number, language: 'en' | 'zh'): string {
  if (language === 'zh') return `${month}月`
  return showDate(partialDate(2000, month), 'en').split(' ')[0] ?? ''
}

function Partners({ figures: { year, partners } }: { figures: HomeYear }) {
  const { t, language } = useText()
  const { total, countries } = partners
  const list = (ids: readonly string[]) => `${listAddress.institution}?ids=${ids.join(',')}`
  const own = countries.length > COUNTRIES + 1 ? countries.slice(0, COUNTRIES) : countries
  const rest = countries.slice(own.length)
  const bars = own.map(({ country, count, ids }) => ({
    key: country ?? 'unknown',
    label: country ? countryName(country, language) : t(homeWords.unknownCountry),
    value: count,
    to: list(ids),
    quiet: country === null,
  }))
  if (rest.length > 0)
    bars.push({
      key: 'rest',
      label: t(homeWords.otherCountries, { count: rest.length }),
      value: rest.reduce((sum, { count }) => sum + count, 0),
      to: list(rest.flatMap(({ ids }) => ids)),
      quiet: true,
    })
  return (
    <Picture title={t(homeWords.partners)} sum={total > 0 && t(homeWords.partnerCount, { count: total })}>
      {total > 0 ? (
        <RankedBars label={t(homeWords.partners)} bars={bars} show={(value) => showNumber(value, language)} />
      ) : (
        <Nothing title={t(homeWords.noPartners, { year })}>{t(homeWords.noPartnersText)}</Nothing>
      )}
    </Picture>
  )
}

function Plans({ figures: { year, levels, plans } }: { figures: HomeYear }) {
  const { t } = useText()
  const [only] = plans
  const to = plans.length === 1 && only ? addressOf('plan', only.id) : listAddress.plan
  return (
    <Picture title={t(homeWords.plans)}>
      {levels.length > 0 ? (
        <ul className={styles.levels}>
          {levels.map(({ level, projects, done, share }) => {
            const word = enumWord('plan', 'projects.level', level ?? undefined)
            const name = word ? t(word) : ''
            return (
              <li key={level}>
                <Link href={to} className={styles.level}>
                  <span className={styles.levelName}>{name}</span>
                  <ProgressBar label={`${name}: ${t(homeWords.progress)}`} share={share ?? 0} />
                  <span className={styles.levelDetail}>
                    {t(homeWords.projectsOf, { count: projects.length, done })}
                  </span>
                </Link>
              </li>
            )
          })}
        </ul>
      ) : (
        <Nothing title={t(homeWords.noPlans, { year })}>{t(homeWords.noPlansText)}</Nothing>
      )}
    </Picture>
  )
}
