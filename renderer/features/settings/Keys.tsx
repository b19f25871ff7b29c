import { Kbd } from '@mantine/core'
import { lockWords } from '@shared/text/lock'
import { settingsWords } from '@shared/text/settings'
import { useText } from '../../ui/language'
import styles from './SettingsPage.module.css'

/** What the keyboard does everywhere. */
export function Keys() {
  const { t } = useText()
  const keys: [string[], string][] = [
    [['Ctrl', 'N'], t(settingsWords.keyNew)],
    [['Ctrl', 'O'], t(settingsWords.keyImport)],
    [['Ctrl', 'F'], t(settingsWords.keyFind)],
    [['Ctrl', 'P'], t(settingsWords.keyPrint)],
    [['Ctrl', 'Z'], t(settingsWords.keyUndo)],
    [['Ctrl', 'L'], t(lockWords.keyLock)],
    [['↑', '↓'], t(settingsWords.keyRows)],
    [['Esc'], t(settingsWords.keyLeave)],
  ]
  return (
    <dl className={styles.keys}>
      {keys.map(([combination, what]) => (
        <div key={what} className={styles.key}>
          <dt>
            {combination.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
