import type { BackupList, BackupSource } from '@shared/backups'
import type { Language } from '@shared/model/define'
import { app, type BrowserWindow, dialog } from 'electron'
import { windowOf } from '../files'
import { askForFolder } from '../files/dialogs'
import { handle } from '../ipc/handle'
import { log } from '../log'
import type { OfficePort } from '../office-port'
import { Trouble } from '../trouble'
import { BackupError } from './backup-error'
import { serveBackupCommands } from './command'
import { runTask } from './host'
import { backupsIn, backupTrouble, isEmpty, list } from './listing'
import { besideFolder } from './place'
import { officeIn } from './prepare'
import { restoreBackup } from './restore'
import type { Backups } from './service'
import type { Listed } from './tasks'

export { backupAlone } from './command'
export { isBackupCommand } from './command-door'
export { Backups } from './service'
export { settleRestore } from './switch'

interface Around {
  backups: Backups
  office: OfficePort
  language(): Language
  /** The window of the office, to be told how it stands. */
  window(): BrowserWindow | null
  /** Shows the office's window anew: a restore that failed after it was closed. */
  reopen(): Promise<void>
}

/** Answers the channels of backups. */
export function setupBackups({ backups, office, language, window, reopen }: Around): void {
  /** The folder a person pointed to, and what opens it; forgotten with the program. */
  let other: { folder: string; identity: string | null } | null = null
  let restoring = false
  backups.keys?.onLock(() => {
    other = null
  })
  serveBackupCommands(backups)
  backups.onChange((state) => window()?.webContents.send('push:backups', state))

  handle('backups:state', async ({ officeName }) => {
    if (officeName) await backups.named(officeName)
    return backups.state()
  })
  handle('backups:choose', (_nothing, from) =>
    troubled(async () => {
      const chosen = await askForFolder(windowOf(from), language())
      if (chosen) await backups.choose(chosen)
      return backups.state()
    }),
  )
  handle('backups:forget', async () => {
    await backups.forget()
    return backups.state()
  })
  handle('backups:make', ({ why }) =>
    troubled(async () => {
      if (why === 'asked') await backups.make(why)
      else await backups.makeBefore(why)
      return backups.state()
    }),
  )
  handle('backups:later', async () => {
    await backups.later()
    return backups.state()
  })
  handle('backups:restoredRead', async () => {
    await backups.forgetRestored()
    return backups.state()
  })

  const folderOf = (source: BackupSource): string => {
    const folder =
      source === 'beside' ? besideFolder(backups.profile) : source === 'folder' ? backups.folder : other?.folder
    if (!folder) throw new BackupError('backupNoneThere', `no folder ${source}`)
    return folder
  }

  handle('backups:list', ({ source, choose, secret }, from) =>
    troubled(async () => {
      if (source === 'other' && choose) {
        const chosen = await askForFolder(windowOf(from), language())
        if (!chosen) return null
        other = { folder: await backupsIn(chosen), identity: null }
      }
      const folder = folderOf(source)
      const known = source === 'other' ? (other?.identity ?? null) : null
      const listed = await list(backups, folder, known, secret ?? null)
      if (source === 'other') other = { folder, identity: listed.identity }
      return asList(backups, folder, listed)
    }),
  )
  handle('backups:restore', ({ source, name }) =>
    troubled(async () => {
      if (restoring) return
      restoring = true
      let closed = false
      try {
        const folder = folderOf(source)
        const known = source === 'other' ? (other?.identity ?? null) : null
        const { identity } = await list(backups, folder, known, null)
        if (!identity) throw new BackupError('backupSecretNeeded', `${folder} is locked`)
        const request = {
          profile: backups.profile,
          folder,
          name,
          identity,
          replaceable: await isEmpty(backups.profile),
        }
        const place = source === 'beside' ? 'beside' : 'folder'
        const show = (share: number) => backups.show({ doing: 'restoring', place, share })
        show(0)
        await restoreBackup(request, {
          prepare: (given) => runTask('prepare', given, (_doing, share) => show(share)).answer,
          closeOffice: async () => {
            closed = true
            await office.close()
          },
          saveNow: async () => (await backups.make('restore')).beside ?? null,
        })
        app.relaunch()
        app.quit()
      } catch (error) {
        restoring = false
        backups.show(null)
        if (!closed) throw error
        log(`restore: ${error}`)
        office.open()
        await reopen()
        // The page that asked is gone with its window.
        dialog.showErrorBox(app.name, new Trouble('backupRestoreFailed').sentence[language()])
      }
    }),
  )
}

async function asList(backups: Backups, folder: string, listed: Listed): Promise<BackupList> {
  const here = await officeIn(backups.profile)
  return {
    asks: listed.identity ? null : 'secret',
    office: listed.officeName,
    own: here === listed.office,
    empty: await isEmpty(backups.profile),
    path: folder,
    entries: listed.entries,
  }
}

async function troubled<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw backupTrouble(error)
  }
}
