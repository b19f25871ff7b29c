import { Button, Select } from '@mantine/core'
import type { Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { IconShieldHeart, IconUserPlus } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { SearchBox } from '../../ui/SearchBox'
import styles from './FilterBar.module.css'
import { collegeChoices, noFilter, type ParticipantFilter, roleChoices } from './participant-filter'

interface FilterBarProps {
  participants: readonly Participant[]
  shown: number
  filter: ParticipantFilter
  onFilter(filter: ParticipantFilter): void
  /** Somebody is to be added by hand. */
  onAdd(): void
  onInsurance(): void
}

/** Narrows the list of participants: by words, college and role. */
export function FilterBar({ participants, shown, filter, onFilter, onAdd, onInsurance }: FilterBarProps) {
  const { t, language } = useText()
  const narrowed = filter.query !== '' || filter.check !== null || filter.college !== null || filter.role !== null
  return (
    <div className={styles.bar}>
      <SearchBox
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
        placeholder={t(cohortWords.searchPeople)}
        width={240}
      />
      <Select
        aria-label={t(cohortWords.college)}
        placeholder={t(cohortWords.allColleges)}
        w={200}
        clearable
        data={collegeChoices(participants, language, t(cohortWords.noCollege))}
        value={filter.college}
        onChange={(college) => onFilter({ ...filter, college })}
      />
      <Select
        aria-label={t(cohortWords.role)}
        placeholder={t(cohortWords.allRoles)}
        w={170}
        clearable
        data={roleChoices(participants, language, t(cohortWords.noRole))}
        value={filter.role}
        onChange={(role) => onFilter({ ...filter, role })}
      />
      <span className={styles.count} role="status">
        {narrowed
          ? t(cohortWords.shownOf, { shown, count: participants.length })
          : t(cohortWords.peopleCount, { count: participants.length })}
      </span>
      {narrowed && (
        <Button variant="subtle" size="compact-sm" onClick={() => onFilter(noFilter)}>
          {t(cohortWords.showAll)}
        </Button>
      )}
      {filter.check === 'insurance' && (
        <Button variant="default" leftSection={<IconShieldHeart size={18} />} onClick={onInsurance}>
          {t(cohortWords.insuranceTitle)}
        </Button>
      )}
      <Button variant="light" leftSection={<IconUserPlus size={18} />} onClick={onAdd}>
        {t(cohortWords.addPerson)}
      </Button>
    </div>
  )
}
