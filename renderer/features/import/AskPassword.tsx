import { Button, Group, PasswordInput } from '@mantine/core'
import { refusalWords } from '@shared/import/refusal-text'
import { app } from '@shared/text/app'
import { importWords } from '@shared/text/import'
import { IconLock } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useText } from '../../ui/language'
import styles from './Choose.module.css'

interface AskPasswordProps {
  name: string
  /** One was given and does not open the file. */
  wrong: boolean
  onUnlock(password: string): void
  onCancel(): void
}

/** Asks for the password of a protected workbook. It is used once and kept nowhere. */
export function AskPassword({ name, wrong, onUnlock, onCancel }: AskPasswordProps) {
  const { t } = useText()
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password) onUnlock(password)
  }
  return (
    <section className={styles.choose} aria-labelledby="import-password">
      <div className={styles.chooseIcon} aria-hidden>
        <IconLock size={40} stroke={1.3} />
      </div>
      <h2 id="import-password" className={styles.chooseTitle}>
        {t(importWords.passwordTitle, { name })}
      </h2>
      <p className={styles.chooseText}>{t(importWords.passwordText)}</p>
      <form className={styles.password} onSubmit={submit}>
        <PasswordInput
          label={t(importWords.password)}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={wrong ? t(refusalWords.wrongPassword) : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t(app.showLabel, { label: t(importWords.password) }) }}
          autoComplete="off"
          spellCheck={false}
          maxLength={255}
          autoFocus
          size="md"
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onCancel}>
            {t(importWords.otherFile)}
          </Button>
          <Button type="submit" disabled={password === ''}>
            {t(importWords.passwordOpen)}
          </Button>
        </Group>
      </form>
    </section>
  )
}
