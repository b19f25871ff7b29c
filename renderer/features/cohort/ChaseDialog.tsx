import { SegmentedControl, Textarea } from '@mantine/core'
import type { Language } from '@shared/model/define'
import type { CohortDossier } from '@shared/rules/dossier'
import { chaseList, chaseText } from '@shared/summary/chase-list'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import { useState } from 'react'
import { CopyText } from '../../ui/CopyText'
import { Dialog } from '../../ui/Dialog'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './ChaseDialog.module.css'

interface ChaseDialogProps {
  opened: boolean
  onClose(): void
  dossier: CohortDossier
}

/** Who still owes what, by college, and the message that asks for it. */
export function ChaseDialog({ opened, onClose, dossier }: ChaseDialogProps) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState<Language | null>(null)
  const spoken = chosen ?? language
  const list = opened ? chaseList(dossier, language) : []
  const text = opened ? chaseText(dossier, spoken, { today: today() }) : ''
  return (
    <Dialog opened={opened} onClose={onClose} title={t(cohortWords.chaseTitle)} size="xl">
      {list.length === 0 ? (
        <p>{t(cohortWords.chaseNothing)}</p>
      ) : (
        <div className={styles.two}>
          <div className={styles.list}>
            {list.map(({ college, people }) => (
              <section key={college}>
                <h3 className={styles.college}>{college}</h3>
                <dl className={styles.people}>
                  {people.map(({ name, owes }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two people of one college can share a name
                    <div key={`${index} ${name}`} className={styles.person}>
                      <dt>{name}</dt>
                      <dd>{owes.join(language === 'zh' ? '、' : ', ')}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <div className={styles.message}>
            <div className={styles.bar}>
              <SegmentedControl
                size="xs"
                aria-label={t(app.language)}
                value={spoken}
                onChange={(value) => setChosen(value as Language)}
                data={[
                  { value: 'zh', label: '中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
              <CopyText text={text} label={t(cohortWords.copyText)} />
            </div>
            <Textarea
              aria-label={t(cohortWords.chaseText)}
              readOnly
              value={text}
              rows={16}
              lang={spoken === 'zh' ? 'zh-CN' : 'en'}
              classNames={{ input: styles.text }}
            />
          </div>
        </div>
      )}
    </Dialog>
  )
}
