import { SegmentedControl, Tooltip, UnstyledButton } from '@mantine/core'
import type { Language } from '@shared/model/define'
import type { BilingualText } from '@shared/model/types'
import { app } from '@shared/text/app'
import { lockWords } from '@shared/text/lock'
import { IconAlertTriangle, IconCheck, IconLoader2, IconLock, IconSettings } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useRoute } from 'wouter'
import { useText } from '../ui/language'
import { PageScrollContext } from '../ui/page-scroll'
import { Navigation, NavLink } from './Navigation'
import styles from './Shell.module.css'

/** Where the changes are: on the disk, on their way there, or not there. */
export type SavingState = { state: 'saved' | 'saving' } | { state: 'trouble'; sentence: string }

interface ShellProps {
  officeName: BilingualText | undefined
  saving: SavingState
  onSearch(): void
  /** Given where the office has a passphrase. */
  onLock?: (() => void) | undefined
  /** Above the page, whatever page it is. */
  banner?: ReactNode
  children: ReactNode
}

/** The frame around every page: where one is, where one can go, whether everything is saved. */
export function Shell({ officeName, saving, onSearch, onLock, banner, children }: ShellProps) {
  const { t, language, setLanguage } = useText()
  const main = useRef<HTMLElement>(null)
  const [inSettings] = useRoute('/settings/*?')
  const name = officeName?.[language] ?? officeName?.zh ?? officeName?.en ?? t(app.programName)
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t(app.skipToPage)}
      </button>
      <aside className={styles.side}>
        <div className={styles.office}>
          <div className={styles.officeName} title={name}>
            {name}
          </div>
          {name !== t(app.programName) && <div className={styles.program}>{t(app.programName)}</div>}
        </div>
        <Navigation onSearch={onSearch} />
        <div className={styles.foot}>
          <Saving saving={saving} />
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
          <NavLink
            to="/settings"
            here={inSettings}
            icon={<IconSettings size={18} stroke={1.7} />}
            label={t(app.settings)}
            small
          />
          {onLock && (
            <UnstyledButton className={`${styles.link} ${styles.small}`} onClick={onLock}>
              <IconLock size={18} stroke={1.7} aria-hidden />
              <span>{t(lockWords.lockNow)}</span>
            </UnstyledButton>
          )}
        </div>
      </aside>
      <PageScrollContext value={main}>
        <div className={styles.column}>
          {banner}
          <main id="main" ref={main} className={styles.main} tabIndex={-1}>
            {children}
          </main>
        </div>
      </PageScrollContext>
    </div>
  )
}

function Saving({ saving }: { saving: SavingState }) {
  const { t } = useText()
  const words = { saved: app.allSaved, saving: app.saving, trouble: app.notSaved }[saving.state]
  const Icon = { saved: IconCheck, saving: IconLoader2, trouble: IconAlertTriangle }[saving.state]
  return (
    <Tooltip label={saving.state === 'trouble' ? saving.sentence : t(app.savedOnDisk)} position="right">
      <div
        className={styles.saving}
        role="status"
        data-state={saving.state}
        data-trouble={saving.state === 'trouble' || undefined}
      >
        <Icon size={16} aria-hidden />
        <span>{t(words)}</span>
      </div>
    </Tooltip>
  )
}
