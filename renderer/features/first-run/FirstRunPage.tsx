import { Button, Select, TextInput, UnstyledButton } from '@mantine/core'
import type { Language } from '@shared/model/define'
import type { BilingualText } from '@shared/model/types'
import { app } from '@shared/text/app'
import { firstRun } from '@shared/text/first-run'
import { type FormEvent, type ReactNode, useState } from 'react'
import { countryOptions } from '../../records/countries'
import { useText } from '../../ui/language'
import styles from './FirstRunPage.module.css'

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
  /** Saves the answers and opens the office; rejects with a sentence for people. */
  onAnswer(answers: FirstAnswers): Promise<void>
}

/** The questions before the first day: language, office, name, and what to begin with. */
export function FirstRunPage({ known, knownAs = '', onAnswer }: FirstRunPageProps) {
  const { t, language } = useText()
  const [name, setName] = useState<BilingualText>(known?.name ?? {})
  const [country, setCountry] = useState<string | null>(known?.country ?? null)
  const [who, setWho] = useState(knownAs)
  const [example, setExample] = useState(false)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const named = Boolean(name.en?.trim() || name.zh?.trim())
  const offersExample = !known?.name
  const borrows = offersExample && example
  const lacking = { office: !named && !borrows, country: !country && !borrows }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (lacking.office || lacking.country || !who.trim() || busy) return
    setBusy(true)
    const kept = Object.fromEntries(
      Object.entries(name).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : [])),
    )
    try {
      const office = { ...(named && { name: kept }), ...(country && { country }) }
      await onAnswer({ who: who.trim(), office, example: offersExample && example })
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
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
            error={asked && !who.trim() ? t(firstRun.needWho) : undefined}
          />
        </Question>
        {offersExample && (
          <Question number={4} title={t(firstRun.startQuestion)} hint={t(firstRun.startHint)}>
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
    </main>
  )
}

interface QuestionProps {
  number: number
  title: string
  hint: string
  children: ReactNode
}

function Question({ number, title, hint, children }: QuestionProps) {
  return (
    <section className={styles.question}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <div className={styles.answer}>
        <h2 className={styles.ask}>{title}</h2>
        <p className={styles.hint}>{hint}</p>
        {children}
      </div>
    </section>
  )
}

function LanguageChoice({ value, title, subtitle }: { value: Language; title: string; subtitle: string }) {
  const { language, setLanguage } = useText()
  const speaks = { lang: value === 'zh' ? 'zh-CN' : 'en' }
  return <Choice {...speaks} {...{ title, subtitle }} chosen={language === value} onChoose={() => setLanguage(value)} />
}

interface ChoiceProps {
  title: string
  subtitle: string
  chosen: boolean
  onChoose(): void
  lang?: string
}

/** One of two large answers. */
function Choice({ title, subtitle, chosen, onChoose, lang }: ChoiceProps) {
  return (
    <UnstyledButton role="radio" aria-checked={chosen} lang={lang} className={styles.choice} onClick={onChoose}>
      <span className={styles.choiceTitle}>{title}</span>
      <span className={styles.choiceSubtitle}>{subtitle}</span>
    </UnstyledButton>
  )
}
