import { ActionIcon, Button } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { jointWords } from '@shared/text/programmes'
import { IconCheck, IconPlus, IconTrash } from '@tabler/icons-react'
import { Fragment } from 'react'
import { fieldDef } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { RecordField } from '../../records/RecordField'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { shareOf, thirds } from './thirds'
import styles from './YearsTable.module.css'

const figures = [
  ['enrolled', 'onRoll', 'graduates'],
  ['coursesTotal', 'coursesImported', 'coreTotal', 'coreImported', 'coreForeignTaught'],
  ['hoursTotal', 'hoursForeignTaught'],
  ['fee'],
] as const

/** The thirds at the foot of the table say what falls short. */
const judgedBelow = new Set<string>(thirds.map(({ part }) => part))

/** The yearly return, a column a year and the newest first, with the four thirds worked out at its foot. */
export function YearsTable({ programme }: { programme: Row<'jointProgramme'> }) {
  const { t, language } = useText()
  const { name, save, readOnly } = useRecordScope()
  const years = Object.entries(programme.years ?? {}).sort(([, a], [, b]) => (b.year ?? 0) - (a.year ?? 0))
  const newest = years[0]?.[1].year
  const next = newest === undefined ? Number(today().slice(0, 4)) - 1 : newest + 1
  const add = () =>
    save('', { [`years.${freshId()}.year`]: next }, [], t(jointWords.yearAdded, { year: String(next), name }))
  const remove = (key: string, year: number | undefined) =>
    save('', { [`years.${key}`]: undefined }, [], t(jointWords.yearRemoved, { year: String(year ?? ''), name }))
  const label = (field: string) => fieldDef('jointProgramme', `years.${field}`).label[language]
  return (
    <>
      {years.length === 0 && <p className={styles.none}>{t(jointWords.noYears)}</p>}
      {years.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls sideways by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={t(jointWords.years)}>
          <table className={styles.table} data-labels="heard">
            <thead>
              <tr>
                <th scope="col">{label('year')}</th>
                {years.map(([key, { year }]) => (
                  <th key={key} scope="col">
                    <span className={styles.year}>
                      {year ?? '–'}
                      {!readOnly && (
                        <ActionIcon
                          size={24}
                          className={styles.bin}
                          aria-label={t(jointWords.removeYear, { year: String(year ?? '') })}
                          onClick={() => void remove(key, year)}
                        >
                          <IconTrash size={14} />
                        </ActionIcon>
                      )}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((group) => (
                <Fragment key={group[0]}>
                  {group.map((field, at) => (
                    <tr key={field} className={at === 0 ? styles.first : undefined}>
                      <th scope="row">{label(field)}</th>
                      {years.map(([key, { year }]) => (
                        <td key={key}>
                          <RecordField
                            record="jointProgramme"
                            field={`years.${field}`}
                            within={`years.${key}`}
                            label={`${label(field)} ${year ?? ''}`}
                            unmarked={judgedBelow.has(field)}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </Fragment>
              ))}
              <tr className={styles.heading}>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  {t(jointWords.thirds)}
                </th>
              </tr>
              {thirds.map((third) => (
                <tr key={third.part}>
                  <th scope="row">{t(third.words)}</th>
                  {years.map(([key, year]) => {
                    const share = shareOf(year, third)
                    return (
                      <td key={key} className={styles.share} data-short={share?.enough === false || undefined}>
                        {share ? (
                          <>
                            {showNumber(share.share * 100, language, 1)}%
                            {share.enough && <IconCheck size={14} aria-label={t(jointWords.enough)} />}
                            {!share.enough && <span className={styles.short}>{t(jointWords.short)}</span>}
                          </>
                        ) : (
                          '–'
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {!readOnly && (
        <div>
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} />} onClick={() => void add()}>
            {t(jointWords.addYear, { year: String(next) })}
          </Button>
        </div>
      )}
    </>
  )
}
