import type { BackupEntry } from '@shared/backups'
import type { Language } from '@shared/model/define'
import { showDate } from '@shared/model/show'

/** The local time that stands in the name of a backup, as people read it. */
export function momentOf({ at }: Pick<BackupEntry, 'at'>, language: Language): string {
  return `${showDate(at.slice(0, 10), language)}${language === 'zh' ? ' ' : ', '}${at.slice(11, 13)}:${at.slice(13, 15)}`
}
