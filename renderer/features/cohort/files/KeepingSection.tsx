import { showDate } from '@shared/model/show'
import { dataEnd, monthsOfPurpose } from '@shared/rules/retention'
import { rulesOn } from '@shared/rules/settings'
import { retentionWords } from '@shared/text/retention'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import { enumWord } from '../../../records/dictionary-fields'
import { QuietFields } from '../../../records/page/QuietFields'
import { today } from '../../../ui/format'
import { Section } from '../../../ui/Section'
import { useCohort } from '../cohort-context'
import styles from './Files.module.css'

/** What the personal data of the cohort are for, and until when they are kept. */
export function KeepingSection() {
  const { cohort, office, t, language } = useCohort()
  const rules = rulesOn(office, today())
  const { purpose, until } = dataEnd({ ...cohort, dataUntil: undefined }, rules)
  const months = rules[monthsOfPurpose[purpose]]
  const word = enumWord('cohort', 'dataPurpose', purpose)
  const said = word ? t(word) : ''
  return (
    <Section title={t(retentionWords.sectionTitle)}>
      <QuietFields record="cohort" fields={['dataPurpose', 'dataUntil']} />
      <p className={styles.follows}>
        {until
          ? t(retentionWords.follows, { purpose: said, date: showDate(until, language), months })
          : t(retentionWords.followsNone, { purpose: said, months })}{' '}
        <Link href="/retention">
          {t(retentionWords.duePage)}
          <IconChevronRight size={14} aria-hidden />
        </Link>
      </p>
    </Section>
  )
}
