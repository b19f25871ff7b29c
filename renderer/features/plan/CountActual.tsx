import { Button, Popover, UnstyledButton } from '@mantine/core'
import { showDate, showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { Count, Measure } from '@shared/summary/plan-counts'
import { planWords } from '@shared/text/plan'
import { IconCalculator } from '@tabler/icons-react'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { useNamed } from '../../records/page/named'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Plan.module.css'
import type { Project } from './project-words'

interface CountActualProps {
  plan: Row<'plan'>
  id: string
  project: Project
}

/** Counts what a project reached from the records linked with it, and says what was counted, when, and what it is now. */
export function CountActual({ plan, id, project }: CountActualProps) {
  const { t, language } = useText()
  const { save, readOnly } = useRecordScope()
  const { nameOf } = useNamed()
  const { result } = useView('planCounts', { id: plan.id })
  const [open, setOpen] = useState(false)
  const counts = result?.[id] ?? []
  const within = `projects.${id}`
  const wordOf = (measure: Measure) => t(enumWord('plan', 'projects.counted', measure) ?? { en: measure, zh: measure })
  const take = ({ measure, count }: Count) => {
    setOpen(false)
    const values = { actual: count, counted: measure, countedOn: today() }
    void save(
      '',
      Object.fromEntries(Object.entries(values).map(([key, to]) => [`${within}.${key}`, to])),
      [],
      t(planWords.countSaved, { project: inLanguage(project.name, language), count, what: wordOf(measure) }),
    )
  }
  const again = counts.find(({ measure }) => measure === project.counted)
  const changed = again && again.count !== project.actual ? again : null
  return (
    <div className={styles.counting}>
      {project.counted && (
        <p className={styles.counted}>
          {t(planWords.counted, {
            date: project.countedOn ? showDate(project.countedOn, language) : '',
            what: wordOf(project.counted),
          })}
          {changed && `, ${t(planWords.countNow, { count: showNumber(changed.count, language) })}`}
        </p>
      )}
      {!readOnly && (
        <div className={styles.countButtons}>
          {changed && (
            <Button size="compact-sm" variant="light" onClick={() => take(changed)}>
              {t(planWords.countAgain, { count: showNumber(changed.count, language) })}
            </Button>
          )}
          <Popover
            opened={open}
            onChange={setOpen}
            position="bottom-start"
            width={400}
            shadow="md"
            trapFocus
            returnFocus
          >
            <Popover.Target>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCalculator size={16} />}
                onClick={() => setOpen(!open)}
              >
                {t(planWords.count)}
              </Button>
            </Popover.Target>
            <Popover.Dropdown className={styles.countList} aria-label={t(planWords.countWhat)}>
              <p className={styles.countTitle}>{t(planWords.countWhat)}</p>
              {counts.length === 0 && <p className={styles.hint}>{t(planWords.countNothing)}</p>}
              {counts.map((count) => (
                <UnstyledButton key={count.measure} className={styles.countChoice} onClick={() => take(count)}>
                  <span className={styles.countFigure}>{showNumber(count.count, language)}</span>
                  <span className={styles.countWords}>
                    <span>{wordOf(count.measure)}</span>
                    <span className={styles.countFrom}>
                      {count.from
                        .map((part) =>
                          part.count === 1 && count.count === count.from.length
                            ? nameOf(part.id)
                            : t(planWords.countedOf, {
                                name: nameOf(part.id),
                                count: showNumber(part.count, language),
                              }),
                        )
                        .join(language === 'zh' ? '；' : '; ')}
                    </span>
                    {count.left > 0 && (
                      <span className={styles.countLeft}>{t(planWords.countLeft, { count: count.left })}</span>
                    )}
                  </span>
                </UnstyledButton>
              ))}
            </Popover.Dropdown>
          </Popover>
        </div>
      )}
    </div>
  )
}
