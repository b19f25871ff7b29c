import { MantineProvider, SegmentedControl } from '@mantine/core'
import type { LockFacts } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { app } from '@shared/text/app'
import { useEffect, useState } from 'react'
import { theme } from '../app/theme'
import { LanguageProvider, useText } from '../ui/language'
import styles from './Lock.module.css'
import { Recover } from './Recover'
import { Unlock } from './Unlock'

/** What stands in the window while the office is locked. It has no office: only its own few channels are answered. */
export function LockedProgram({ facts }: { facts: LockFacts }) {
  const [language, setLanguage] = useState<Language>(facts.language)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const { colorScheme } = facts
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      forceColorScheme={colorScheme === 'auto' ? undefined : colorScheme}
    >
      <LanguageProvider language={language} onChange={setLanguage}>
        <Page facts={facts} />
      </LanguageProvider>
    </MantineProvider>
  )
}

function Page({ facts }: { facts: LockFacts }) {
  const { t, language, setLanguage } = useText()
  const [recovering, setRecovering] = useState(!facts.passphrase)
  const title = t(app.programName)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.mark} aria-hidden>
          同行
        </p>
        {recovering ? (
          <Recover facts={facts} onBack={facts.passphrase ? () => setRecovering(false) : undefined} />
        ) : (
          <Unlock wait={facts.wait} onForgotten={() => setRecovering(true)} />
        )}
      </div>
      <SegmentedControl
        className={styles.language}
        aria-label={t(app.language)}
        size="xs"
        value={language}
        onChange={(chosen) => setLanguage(chosen as Language)}
        data={[
          { value: 'en', label: <span lang="en">EN</span> },
          { value: 'zh', label: <span lang="zh-CN">中文</span> },
        ]}
      />
    </main>
  )
}
