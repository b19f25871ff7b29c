import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Language } from '@shared/model/define'
import type { CohortDossier } from '@shared/rules/dossier'
import { isOurs } from '@shared/rules/lacks'
import { chaseList, chaseText } from '@shared/summary/chase-list'
import { missingWorkbook } from '@shared/summary/missing-workbook'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { exportWords } from '@shared/text/export'
import { IconTableDown } from '@tabler/icons-react'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { CopyText } from '../../ui/CopyText'
import { Dialog } from '../../ui/Dialog'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './ChaseDialog.module.css'
import { saveMissing } from './missing-file'

interface ChaseDialogProps {
  opened: boolean
  onClose(): void
  dossier: CohortDossier
}

/** Who still owes what, by college: the message that asks for it, and the workbook to fill it in. */
export function ChaseDialog({ opened, onClose, dossier }: ChaseDialogProps) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState<Language | null>(null)
  const spoken = chosen ?? language
  const list = opened ? chaseList(dossier, spoken) : []
  const text = opened ? chaseText(dossier, spoken, { today: today() }) : ''
  const ours = isOurs('insurance', dossier.participants)
  const asks = opened && missingWorkbook(dossier, spoken).length > 0
  return (
    <Dialog opened={opened} onClose={onClose} title={t(cohortWords.chaseTitle)} size="xl">
      {list.length === 0 ? (
        <p>{t(ours ? cohortPage.insuranceIsOurs : cohortWords.chaseNothing)}</p>
      ) : (
        <div className={styles.two}>
          <div className={styles.list}>
            {list.map(({ college, people }) => (
              <section key={college} aria-label={college}>
                <div className={styles.head}>
                  <h3 className={styles.college}>{college}</h3>
                  <CopyText
                    small
                    text={chaseText(dossier, spoken, { today: today(), college })}
                    label={t(app.copy)}
                    described={t(cohortPage.copyCollege, { college })}
                  />
                </div>
                <dl className={styles.people}>
                  {people.map(({ name, owes }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two people of one college can share a name
                    <div key={`${index} ${name}`} className={styles.person}>
                      <dt>{name}</dt>
                      <dd>{owes.join(spoken === 'zh' ? '、' : ', ')}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            {ours && <p className={styles.ours}>{t(cohortPage.insuranceIsOurs)}</p>}
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
              rows={14}
              lang={spoken === 'zh' ? 'zh-CN' : 'en'}
              classNames={{ input: styles.text }}
            />
            {asks && <MissingFile dossier={dossier} language={spoken} />}
          </div>
        </div>
      )}
    </Dialog>
  )
}

/** The workbook that colleges fill in, in the language of the message. */
function MissingFile({ dossier, language }: { dossier: CohortDossier; language: Language }) {
  const { t } = useText()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const file = await saveMissing(dossier, language)
      if (file)
        notifications.show({
          autoClose: 12_000,
          message: (
            <span className={styles.saved}>
              {t(cohortPage.workbookSaved, { file: file.name })}
              <Button size="compact-sm" variant="subtle" onClick={() => void platform.showFile(file.token)}>
                {t(exportWords.showInFolder)}
              </Button>
            </span>
          ),
        })
    } catch (error) {
      const message = error instanceof PlatformTrouble ? t(error.sentence) : String(error)
      notifications.show({ color: 'brick', autoClose: 12_000, message })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={styles.file}>
      <Button variant="light" leftSection={<IconTableDown size={18} />} loading={busy} onClick={save}>
        {t(cohortPage.workbook)}
      </Button>
      <span>{t(cohortPage.workbookHint)}</span>
    </div>
  )
}
