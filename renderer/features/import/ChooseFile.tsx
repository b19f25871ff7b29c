import { Button } from '@mantine/core'
import type { FileToken } from '@shared/ipc'
import { importWords } from '@shared/text/import'
import { IconArrowBackUp, IconFileSpreadsheet, IconNumbers, IconUserCheck } from '@tabler/icons-react'
import { platform } from '../../platform'
import { useText } from '../../ui/language'
import styles from './Choose.module.css'

interface ChooseFileProps {
  onChoose(files: readonly FileToken[]): void
}

/** Where an import begins: drop a list anywhere on the window, or choose one. */
export function ChooseFile({ onChoose }: ChooseFileProps) {
  const { t } = useText()
  return (
    <section className={styles.choose} aria-labelledby="import-choose">
      <div className={styles.chooseIcon} aria-hidden>
        <IconFileSpreadsheet size={44} stroke={1.3} />
      </div>
      <h2 id="import-choose" className={styles.chooseTitle}>
        {t(importWords.chooseTitle)}
      </h2>
      <p className={styles.chooseText}>{t(importWords.chooseText)}</p>
      <ChooseButton onChoose={onChoose} />
      <p className={styles.chooseFormats}>{t(importWords.pasteHint)}</p>
      <p className={styles.chooseFormats}>{t(importWords.formats)}</p>
      <ul className={styles.promises}>
        <li>
          <IconNumbers size={18} aria-hidden />
          {t(importWords.promiseDigits)}
        </li>
        <li>
          <IconUserCheck size={18} aria-hidden />
          {t(importWords.promiseTwice)}
        </li>
        <li>
          <IconArrowBackUp size={18} aria-hidden />
          {t(importWords.promiseUndo)}
        </li>
      </ul>
    </section>
  )
}

/** Opens the file dialog of the operating system. */
export function ChooseButton({ onChoose }: ChooseFileProps) {
  const { t } = useText()
  return (
    <Button size="md" onClick={async () => onChoose(await platform.chooseFiles())}>
      {t(importWords.chooseFile)}
    </Button>
  )
}
