import { Button, Group, SegmentedControl } from '@mantine/core'
import type { BackupEntry, BackupList, BackupSource, BackupsState } from '@shared/backups'
import { backupWords } from '@shared/text/backups'
import { useEffect, useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import styles from './Backups.module.css'
import { BackupTable } from './BackupTable'
import { OtherFolder } from './OtherFolder'
import { RestoreDialog } from './RestoreDialog'

/** The backups of the chosen folder or those on this computer, each to be restored. */
export function BackupLists({ state }: { state: BackupsState }) {
  const { t } = useText()
  const [wanted, setWanted] = useState<BackupSource | null>(null)
  const [elsewhere, setElsewhere] = useState(false)
  const [chosen, setChosen] = useState<BackupEntry | null>(null)
  const { folder, beside } = state
  const usable = folder !== null && folder.fault === null && folder.last !== null
  const source: BackupSource = (folder ? wanted : 'beside') ?? (usable ? 'folder' : 'beside')
  const place = source === 'folder' ? folder : beside
  const { list, trouble } = useList(source, `${place?.path} ${place?.last?.name} ${place?.fault}`)
  return (
    <div className={styles.lists}>
      <div className={styles.listHead}>
        <strong>{t(backupWords.list)}</strong>
        <Group gap="sm">
          {folder && (
            <SegmentedControl
              size="xs"
              aria-label={t(backupWords.list)}
              value={source}
              onChange={(value) => setWanted(value as BackupSource)}
              data={[
                { value: 'folder', label: t(backupWords.listFolder) },
                { value: 'beside', label: t(backupWords.listBeside) },
              ]}
            />
          )}
          <Button variant="subtle" size="compact-sm" onClick={() => setElsewhere(true)}>
            {t(backupWords.listOther)}
          </Button>
        </Group>
      </div>
      {trouble ? (
        <p className={styles.wrong}>{trouble}</p>
      ) : !list ? (
        <Loading />
      ) : list.entries.length === 0 ? (
        <p className={styles.quiet}>{t(backupWords.listEmpty)}</p>
      ) : (
        <BackupTable label={t(backupWords.list)} entries={list.entries} onRestore={setChosen} />
      )}
      <p className={styles.quiet}>{t(backupWords.kept)}</p>
      {elsewhere && <OtherFolder opened onClose={() => setElsewhere(false)} />}
      {chosen && <RestoreDialog entry={chosen} source={source} state={state} own onClose={() => setChosen(null)} />}
    </div>
  )
}

/** @param version changes whenever the list may be another one */
function useList(source: BackupSource, version: string): { list: BackupList | null; trouble: string | null } {
  const { t } = useText()
  const [found, setFound] = useState<{ source: BackupSource; list: BackupList | null; trouble: string | null }>({
    source,
    list: null,
    trouble: null,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with every version; words do not change the list
  useEffect(() => {
    let gone = false
    const take = (list: BackupList | null, trouble: string | null) => {
      if (!gone) setFound({ source, list, trouble })
    }
    platform.listBackups({ source }).then(
      (list) => take(list, null),
      (error) => {
        const none = error instanceof PlatformTrouble && error.code === 'backupNoneThere' && source === 'beside'
        if (none) take({ asks: null, office: '', own: true, empty: false, path: '', entries: [] }, null)
        else take(null, t(error instanceof PlatformTrouble ? error.sentence : backupWords.faultFailed))
      },
    )
    return () => {
      gone = true
    }
  }, [source, version])
  return found.source === source ? found : { list: null, trouble: null }
}
