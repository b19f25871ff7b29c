import { Button, Group } from '@mantine/core'
import type { BackupPlace, BackupsState } from '@shared/backups'
import { backupWords } from '@shared/text/backups'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconDeviceLaptop,
  IconFolder,
  IconFolderPlus,
  IconLockOpen2,
} from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { Confirm } from '../../ui/Dialog'
import { formatMoment } from '../../ui/format'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { useArrival } from '../../ui/page-scroll'
import { BackupLists } from './BackupLists'
import styles from './Backups.module.css'
import { RestoredNote } from './RestoredNote'
import { faultWords, useBackups } from './use-backups'

/** Where backups go, how they stand, and what can be restored. */
export function BackupsSettings({ officeName }: { officeName: string }) {
  const { t } = useText()
  const state = useBackups(officeName)
  const top = useRef<HTMLParagraphElement>(null)
  useArrival('backups', top, state !== null)
  const [stopping, setStopping] = useState(false)
  const [working, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (!state) return null
  const { folder, beside } = state
  const act = async (work: () => Promise<unknown>) => {
    setWorking(true)
    setTrouble(null)
    await work().catch((error) =>
      setTrouble(t(error instanceof PlatformTrouble ? error.sentence : backupWords.faultFailed)),
    )
    setWorking(false)
  }
  const choose = () => act(() => platform.chooseBackupFolder())
  return (
    <>
      <p ref={top} className={styles.said}>
        {t(backupWords.intro)}
      </p>
      {state.restored && <RestoredNote state={state} />}
      <ul className={styles.places}>
        {folder ? (
          <PlaceCard
            icon={<IconFolder size={22} stroke={1.6} />}
            title={t(backupWords.folderTitle)}
            place={folder}
            lastSeq={state.lastSeq}
            fault={folder.fault && t(faultWords[folder.fault])}
            actions={
              <>
                <Button variant="subtle" size="compact-sm" onClick={choose}>
                  {t(backupWords.change)}
                </Button>
                <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setStopping(true)}>
                  {t(backupWords.stop)}
                </Button>
              </>
            }
          >
            {state.open && !folder.fault && (
              <p className={styles.note}>
                <IconLockOpen2 size={16} aria-hidden />
                {t(backupWords.openKey)}
              </p>
            )}
          </PlaceCard>
        ) : (
          <li className={styles.none}>
            <span className={styles.placeIcon} aria-hidden>
              <IconFolderPlus size={22} stroke={1.6} />
            </span>
            <div className={styles.placeText}>
              <strong>{t(backupWords.noFolder)}</strong>
              <p>{t(backupWords.noFolderText)}</p>
              <div>
                <Button size="sm" onClick={choose}>
                  {t(backupWords.choose)}
                </Button>
              </div>
            </div>
          </li>
        )}
        <PlaceCard
          icon={<IconDeviceLaptop size={22} stroke={1.6} />}
          title={t(backupWords.besideTitle)}
          place={beside}
          lastSeq={state.lastSeq}
          about={t(backupWords.besideText)}
          fault={
            beside.fault && t(beside.fault === 'backupFull' ? backupWords.faultBesideFull : faultWords[beside.fault])
          }
        />
      </ul>
      <Making state={state} working={working} onMake={() => act(() => platform.makeBackup('asked'))} />
      {trouble && (
        <p className={styles.wrong} role="alert">
          {trouble}
        </p>
      )}
      <BackupLists state={state} />
      <Confirm
        opened={stopping}
        title={t(backupWords.stopTitle)}
        verb={t(backupWords.stop)}
        onConfirm={() => void act(() => platform.forgetBackupFolder())}
        onClose={() => setStopping(false)}
      >
        {t(backupWords.stopText)}
      </Confirm>
    </>
  )
}

interface PlaceCardProps {
  icon: ReactNode
  title: string
  place: BackupPlace
  lastSeq: number
  about?: string
  fault: string | null
  actions?: ReactNode
  children?: ReactNode
}

function PlaceCard({ icon, title, place, lastSeq, about, fault, actions, children }: PlaceCardProps) {
  const { t, language } = useText()
  const { last, checked, path, lost } = place
  const holdsAll = last !== null && last.seq === lastSeq
  const moment = last && formatMoment(last.made, language)
  return (
    <li className={styles.place} data-wrong={fault ? true : undefined}>
      <span className={styles.placeIcon} aria-hidden>
        {icon}
      </span>
      <div className={styles.placeText}>
        <div className={styles.placeHead}>
          <strong>{title}</strong>
          {actions && <Group gap={4}>{actions}</Group>}
        </div>
        <span className={styles.placePath}>{path}</span>
        <p className={styles.standing} data-good={(!fault && last !== null) || undefined}>
          {!fault && last && <IconCircleCheck size={17} aria-hidden />}
          {moment === null
            ? t(backupWords.never)
            : t(fault ? backupWords.last : holdsAll ? backupWords.lastAll : backupWords.lastBehind, { moment })}
        </p>
        {checked && (
          <p className={styles.quiet}>{t(backupWords.checked, { moment: formatMoment(checked, language) })}</p>
        )}
        {about && <p className={styles.quiet}>{about}</p>}
        {fault && (
          <p className={styles.note}>
            <IconAlertTriangle size={16} aria-hidden />
            {fault}
          </p>
        )}
        {lost > 0 && (
          <p className={styles.note}>
            <IconAlertTriangle size={16} aria-hidden />
            {t(backupWords.lostOne, { count: lost })}
          </p>
        )}
        {children}
      </div>
    </li>
  )
}

const doing = {
  checking: backupWords.doingChecking,
  writing: backupWords.doingWriting,
  reading: backupWords.doingReading,
  restoring: backupWords.doingRestoring,
} as const

function Making({ state, working, onMake }: { state: BackupsState; working: boolean; onMake(): void }) {
  const { t } = useText()
  const { running } = state
  if (running) return <ProgressPanel label={t(doing[running.doing])} share={running.share} />
  return (
    <div>
      <Button variant="default" loading={working} disabled={state.lastSeq === 0} onClick={onMake}>
        {t(backupWords.now)}
      </Button>
    </div>
  )
}
