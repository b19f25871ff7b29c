import { Button, Select, TextInput } from '@mantine/core'
import { exampleOfficeName } from '@shared/example/office-name'
import type { KeysFacts } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { BilingualText } from '@shared/model/types'
import type { Holding } from '@shared/summary/holdings'
import { app } from '@shared/text/app'
import { backupWords } from '@shared/text/backups'
import { firstRun } from '@shared/text/first-run'
import { lockWords } from '@shared/text/lock'
import { plurals } from '@shared/text/records'
import { type FormEvent, type ReactNode, useState } from 'react'
import { PlatformTrouble } from '../../platform'
import { countryOptions } from '../../records/countries'
import { RecoveryCodeStep } from '../../records/passphrase/RecoveryCodeStep'
import { useText } from '../../ui/language'
import { nothingTyped, objectionTo } from '../../ui/passphrase/NewPassphrase'
import styles from './FirstRunPage.module.css'
import { type Protection, ProtectionQuestion } from './ProtectionQuestion'
import { Choice, Question } from './parts'

export interface FirstAnswers {
  who: string
  /** Without a name or a country only where the example is wanted, which has its own. */
  office: { name?: BilingualText; country?: string }
  /** Begin with the example office. */
  example: boolean
}

interface FirstRunPageProps {
  /** The office as it is on record already, when an answer is missing. */
  known: { name?: BilingualText; country?: string } | null
  /** The name of the person where it is known. */
  knownAs?: string
  /** What is on record already: a command may have brought it in before anybody opened a window. */
  holds: readonly Holding[]
  /** What opens the office; undefined until that is known. */
  keys: KeysFacts | undefined
  /** Sets a passphrase, or null: none is wanted. Answers with a recovery code where one was made. */
  onProtect(passphrase: string | null): Promise<string | null>
  /** Saves the answers and opens the office; rejects with a sentence for people. */
  onAnswer(answers: FirstAnswers): Promise<void>
  /** The way to a backup of an office that is there already. */
  restore?: ReactNode
}

/** The questions before the first day: language, office, name, and what to begin with. */
export function FirstRunPage({ known, knownAs = '', holds, keys, onProtect, onAnswer, restore }: FirstRunPageProps) {
  const { t, language } = useText()
  const comma = language === 'zh' ? '、' : ', '
  const held = holds.map(({ type, count }) => t(firstRun.holding, { kind: t(plurals[type]), count })).join(comma)
  const [name, setName] = useState<BilingualText>(known?.name ?? {})
  const [country, setCountry] = useState<string | null>(known?.country ?? null)
  const [who, setWho] = useState(knownAs)
  const [example, setExample] = useState(false)
  const [protection, setProtection] = useState<Protection>({ chosen: null, typed: nothingTyped })
  const [code, setCode] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const named = Boolean(name.en?.trim() || name.zh?.trim())
  // Invented records do not go among real ones.
  const offersExample = !known?.name && holds.length === 0
  const borrows = offersExample && example
  // Who was asked before has the settings for it.
  const asksProtection = knownAs === '' && keys?.passphrase === false
  const lacking = {
    office: !named && !borrows,
    country: !country && !borrows,
    who: !who.trim(),
    protection:
      asksProtection &&
      (!protection.chosen || (protection.chosen === 'with' && objectionTo(protection.typed) !== null)),
  }
  const kept = Object.fromEntries(
    Object.entries(name).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : [])),
  )

  const finish = async () => {
    const office = { ...(named && { name: kept }), ...(country && { country }) }
    await onAnswer({ who: who.trim(), office, example: offersExample && example })
  }
  const fail = (error: unknown) => {
    const said = error instanceof PlatformTrouble ? error.sentence[language] : null
    setTrouble(said ?? (error instanceof Error ? error.message : String(error)))
    setBusy(false)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (Object.values(lacking).some(Boolean) || busy) return
    setBusy(true)
    try {
      const secret = protection.chosen === 'with' ? protection.typed.first : null
      const made = asksProtection ? await onProtect(secret) : null
      if (made) return setCode(made)
      await finish()
    } catch (error) {
      fail(error)
    }
  }

  if (code) {
    return (
      <main className={styles.page}>
        <div className={styles.sheet}>
          <h1 className={styles.title}>{t(lockWords.codeTitle)}</h1>
          <RecoveryCodeStep
            code={code}
            office={borrows && !named ? exampleOfficeName : kept}
            who={who.trim()}
            keychain={protection.chosen === 'without'}
            onDone={() => {
              setCode(null)
              finish().catch(fail)
            }}
          />
        </div>
      </main>
    )
  }

  const nameFields = (language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).map((part, index) => (
    <TextInput
      key={part}
      label={t(part === 'en' ? app.english : app.chinese)}
      placeholder={t(part === 'en' ? firstRun.officeExampleEn : firstRun.officeExampleZh)}
      value={name[part] ?? ''}
      onChange={(event) => setName({ ...name, [part]: event.currentTarget.value })}
      error={asked && lacking.office && index === 0 ? t(firstRun.needOffice) : undefined}
    />
  ))

  return (
    <main className={styles.page}>
      <form className={styles.sheet} onSubmit={submit} noValidate>
        <header className={styles.header}>
          <p className={styles.mark} aria-hidden>
            同行
          </p>
          <div>
            <h1 className={styles.title}>{t(firstRun.welcome)}</h1>
            <p className={styles.promise}>{t(firstRun.promise)}</p>
          </div>
        </header>
        {held && (
          <p className={styles.holds} role="status">
            {t(firstRun.holds, { what: held })}
          </p>
        )}
        <Question number={1} title={t(firstRun.languageQuestion)} hint={t(firstRun.languageHint)}>
          <div className={styles.languages} role="radiogroup" aria-label={t(firstRun.languageQuestion)}>
            <LanguageChoice value="en" title="English" subtitle="Work in English" />
            <LanguageChoice value="zh" title="中文" subtitle="使用中文界面" />
          </div>
        </Question>
        <Question
          number={2}
          title={t(firstRun.officeQuestion)}
          hint={t(borrows ? firstRun.officeFromExample : firstRun.officeHint)}
        >
          <div className={styles.two}>{nameFields}</div>
          <Select
            label={t(firstRun.country)}
            data={countryOptions(language)}
            value={country}
            onChange={setCountry}
            searchable
            selectFirstOptionOnChange
            autoSelectOnBlur
            nothingFoundMessage={t(app.nothingFound)}
            error={asked && lacking.country ? t(firstRun.needCountry) : undefined}
          />
        </Question>
        <Question number={3} title={t(firstRun.whoQuestion)} hint={t(firstRun.whoHint)}>
          <TextInput
            aria-label={t(firstRun.whoLabel)}
            autoComplete="off"
            value={who}
            onChange={(event) => setWho(event.currentTarget.value)}
            error={asked && lacking.who ? t(firstRun.needWho) : undefined}
          />
        </Question>
        {asksProtection && keys && (
          <ProtectionQuestion
            number={4}
            protection={protection}
            onChange={setProtection}
            asked={asked}
            keychain={keys.keychain !== 'none'}
          />
        )}
        {offersExample && (
          <Question number={asksProtection ? 5 : 4} title={t(firstRun.startQuestion)} hint={t(firstRun.startHint)}>
            <div className={styles.languages} role="radiogroup" aria-label={t(firstRun.startQuestion)}>
              <Choice
                title={t(firstRun.startEmpty)}
                subtitle={t(firstRun.startEmptyText)}
                chosen={!example}
                onChoose={() => setExample(false)}
              />
              <Choice
                title={t(firstRun.startExample)}
                subtitle={t(firstRun.startExampleText)}
                chosen={example}
                onChoose={() => setExample(true)}
              />
            </div>
          </Question>
        )}
        {trouble && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <Button type="submit" size="md" loading={busy} className={styles.begin}>
          {t(firstRun.begin)}
        </Button>
      </form>
      {restore && !known?.name && (
        <aside className={styles.restore}>
          <span>{t(backupWords.firstRunText)}</span>
          {restore}
        </aside>
      )}
    </main>
  )
}

function LanguageChoice({ value, title, subtitle }: { value: Language; title: string; subtitle: string }) {
  const { language, setLanguage } = useText()
  const speaks = { lang: value === 'zh' ? 'zh-CN' : 'en' }
  return <Choice {...speaks} {...{ title, subtitle }} chosen={language === value} onChoose={() => setLanguage(value)} />
}
