import { SegmentedControl, Tooltip } from '@mantine/core'
import type { Language } from '@shared/model/define'
import type { BilingualText } from '@shared/model/types'
import { app } from '@shared/text/app'
import {
  IconAlertTriangle,
  IconCheck,
  IconFileImport,
  IconLoader2,
  IconSettings,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { Link, useRoute } from 'wouter'
import { useText } from '../ui/language'
import { PageScrollContext } from '../ui/page-scroll'
import styles from './Shell.module.css'

/** Where the changes are: on the disk, on their way there, or not there. */
export type SavingState = { state: 'saved' | 'saving' } | { state: 'trouble'; sentence: string }

interface ShellProps {
  officeName: BilingualText | undefined
  saving: SavingState
  children: ReactNode
}

/** The frame around every page: where one is, where one can go, whether everything is saved. */
export function Shell({ officeName, saving, children }: ShellProps) {
  const { t, language, setLanguage } = useText()
  const main = useRef<HTMLElement>(null)
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
        <nav aria-label={t(app.mainMenu)}>
          <ul className={styles.nav}>
            <NavItem to="/cohorts" icon={<IconUsersGroup size={20} stroke={1.7} />} label={t(app.cohorts)} />
            <NavItem to="/people" icon={<IconUsers size={20} stroke={1.7} />} label={t(app.people)} />
            <NavItem to="/import" icon={<IconFileImport size={20} stroke={1.7} />} label={t(app.import)} />
          </ul>
        </nav>
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
          <NavItem to="/settings" icon={<IconSettings size={18} stroke={1.7} />} label={t(app.settings)} small />
        </div>
      </aside>
      <PageScrollContext value={main}>
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </PageScrollContext>
    </div>
  )
}

function NavItem({ to, icon, label, small }: { to: string; icon: ReactNode; label: string; small?: boolean }) {
  const [here] = useRoute(`${to}/*?`)
  const link = (
    <Link
      href={to}
      className={`${styles.link} ${small ? styles.small : ''}`}
      aria-current={here ? 'page' : undefined}
      aria-label={label}
    >
      {icon}
      <span>{label}</span>
    </Link>
  )
  return small ? link : <li>{link}</li>
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
