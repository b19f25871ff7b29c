import { UnstyledButton } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { exampleWords } from '@shared/text/example'
import { homeWords } from '@shared/text/home'
import { IconBuildingBank, IconFileImport, IconFlask, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { inLanguage } from '../../records/names'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import styles from './Home.module.css'

/** Where an office without any record may begin. */
export function FirstSteps({ office }: { office: Row<'office'> }) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const { make } = useChanges()
  const [adding, setAdding] = useUnfinished('adding', false)
  const [trying, setTrying] = useState(false)
  const tryExample = async () => {
    setTrying(true)
    const { makeExample } = await import('../../records/example/make-example')
    const done = await make(t(exampleWords.made), [
      updated('office', office, { example: true }),
      ...(await makeExample(today())),
    ])
    if (!done) setTrying(false)
  }
  const steps = [
    {
      icon: IconUsersGroup,
      title: homeWords.startCohort,
      text: homeWords.startCohortText,
      act: () => go('/cohorts?new'),
    },
    { icon: IconFileImport, title: homeWords.startImport, text: homeWords.startImportText, act: () => go('/import') },
    {
      icon: IconBuildingBank,
      title: homeWords.startPartner,
      text: homeWords.startPartnerText,
      act: () => setAdding(true),
    },
    { icon: IconFlask, title: homeWords.startExample, text: homeWords.startExampleText, act: tryExample },
  ]
  return (
    <div className={styles.welcome}>
      <h1 className={styles.welcomeTitle}>{t(homeWords.welcome, { office: inLanguage(office.name, language) })}</h1>
      <p className={styles.welcomeText}>{t(homeWords.welcomeText)}</p>
      <div className={styles.steps}>
        {steps.map(({ icon: Icon, title, text, act }) => (
          <UnstyledButton key={title.en} className={styles.step} disabled={trying} onClick={act}>
            <span className={styles.sign}>
              <Icon size={20} stroke={1.6} aria-hidden />
            </span>
            <span className={styles.stepTitle}>{t(title)}</span>
            <span className={styles.stepText}>{t(text)}</span>
          </UnstyledButton>
        ))}
      </div>
      <NewRecordDialog type="institution" opened={adding} onClose={() => setAdding(false)} />
    </div>
  )
}
