import { Button } from '@mantine/core'
import { exampleOfficeName } from '@shared/example/office-name'
import { dictionary } from '@shared/model/dictionary'
import type { Row, Standalone } from '@shared/model/types'
import { exampleWords } from '@shared/text/example'
import { IconFlask } from '@tabler/icons-react'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { Confirm } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import styles from './ExampleBanner.module.css'

/** Says on every page that the office is the example, and takes it away. Nothing where it is not. */
export function ExampleBanner({ office }: { office: Row<'office'> }) {
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  if (!office.example) return null
  return (
    <section className={styles.banner} aria-label={t(exampleWords.banner)}>
      <IconFlask size={16} stroke={1.8} aria-hidden />
      <span className={styles.words}>{t(exampleWords.banner)}</span>
      <Button variant="subtle" size="compact-sm" className={styles.remove} onClick={() => setAsking(true)}>
        {t(exampleWords.remove)}
      </Button>
      {asking && <RemoveExample office={office} onClose={() => setAsking(false)} />}
    </section>
  )
}

function RemoveExample({ office, onClose }: { office: Row<'office'>; onClose(): void }) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { result } = useView('exampleRemoval', {})
  if (!result) return null
  const { changes, gone, along, staying } = result
  const kept = Object.entries(staying).map(([type, count]) =>
    t(exampleWords.staysOne, { type: dictionary[type as Standalone].label[language], count }),
  )
  const asksName = office.name?.zh === exampleOfficeName.zh && office.name.en === exampleOfficeName.en
  return (
    <Confirm
      opened
      title={t(exampleWords.title)}
      verb={t(exampleWords.remove)}
      dangerous
      onClose={onClose}
      onConfirm={() => void make(t(exampleWords.removed), changes)}
    >
      <p className={styles.line}>{t(exampleWords.goes, { count: gone })}</p>
      <p className={styles.line}>
        {kept.length
          ? t(exampleWords.stays, { list: kept.join(language === 'zh' ? '，' : ', ') })
          : t(exampleWords.nothingStays)}
      </p>
      {along > 0 && <p className={styles.line}>{t(exampleWords.along, { count: along })}</p>}
      {asksName && <p className={styles.line}>{t(exampleWords.asksName)}</p>}
    </Confirm>
  )
}
