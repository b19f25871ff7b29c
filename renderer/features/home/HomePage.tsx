import { locales } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { homeWords } from '@shared/text/home'
import { IconCircleCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useView } from '../../office/hooks'
import { inLanguage } from '../../records/names'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { FirstSteps } from './FirstSteps'
import styles from './Home.module.css'
import { TodayCards } from './TodayCards'
import { YearPictures } from './YearPictures'

/** What needs a person today, and below it the year in pictures. */
export function HomePage({ office, notice }: { office: Row<'office'>; notice?: ReactNode }) {
  const { t, language } = useText()
  const [year, setYear] = useState<number | null>(null)
  const { result: groups } = useView('today', {})
  const { result: figures } = useView('home', { year })
  if (!groups || !figures) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  if (figures.empty) return <FirstSteps office={office} />
  const day = new Date().toLocaleDateString(locales[language], { dateStyle: 'full' })
  return (
    <Page>
      <PageHeader title={t(homeWords.title)} subtitle={`${day} · ${inLanguage(office.name, language)}`} />
      <div className={styles.notices}>{notice}</div>
      {groups.length > 0 ? (
        <TodayCards groups={groups} />
      ) : (
        <div className={styles.calm}>
          <IconCircleCheck size={26} stroke={1.6} aria-hidden />
          <div>
            <strong>{t(homeWords.nothing)}</strong>
            <p>{t(homeWords.nothingText)}</p>
          </div>
        </div>
      )}
      <YearPictures figures={figures} onYear={setYear} />
    </Page>
  )
}
