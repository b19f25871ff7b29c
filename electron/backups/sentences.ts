import { words } from '@shared/text/say'

/** Sentences about backups: what happened, what it means for the records, what to do. */
export const backupMessages = words({
  backupAway: {
    en: 'The folder of the backups is not there: the stick is not plugged in, or the network drive is not connected. Your records are unchanged; connect it, or choose another folder.',
    zh: '找不到备份文件夹：可能是U盘没有插上，或网络盘没有连接。已有资料不受影响；请接好后再试，或另选文件夹。',
  },
  backupFull: {
    en: 'There is too little room in the folder of the backups, so no backup was made; the ones before and your records are unchanged. Make room there, or choose another folder.',
    zh: '备份文件夹空间不足，没有做成新的备份；以前的备份和现有资料都不受影响。请腾出空间，或另选文件夹。',
  },
  backupReadOnly: {
    en: 'Nothing can be written into the folder of the backups, so no backup was made; your records are unchanged. Take the write protection off, or choose another folder.',
    zh: '备份文件夹是只读的，没有做成备份；现有资料不受影响。请解除写保护，或另选文件夹。',
  },
  backupNotAllowed: {
    en: 'You may not write into the folder of the backups, so no backup was made; your records are unchanged. Ask for access, or choose another folder.',
    zh: '没有写入备份文件夹的权限，没有做成备份；现有资料不受影响。请申请权限，或另选文件夹。',
  },
  backupWriteFailed: {
    en: 'The folder of the backups did not keep what was written, so that backup does not count; your records are unchanged. Try again, or choose another stick or drive.',
    zh: '写入备份文件夹的内容读不回来，这份备份不算数；现有资料不受影响。请重试，或换一个U盘或磁盘。',
  },
  backupUnread: {
    en: 'Part of the office could not be read from this computer’s disk, so no new backup was made; the ones before are unchanged. Restart the program; if it says so again, restore the newest backup.',
    zh: '本机磁盘上有一部分资料读不出来，没有做成新的备份；以前的备份不受影响。请重新启动程序；如仍有此提示，请从最近的备份恢复。',
  },
  backupDamaged: {
    en: 'This backup is damaged, so it was not restored; your records are unchanged. Choose another one from the list.',
    zh: '这份备份已损坏，没有恢复；现有资料不受影响。请从列表中另选一份。',
  },
  backupForeign: {
    en: 'These backups belong to another office, so nothing was written or restored; your records are unchanged. Choose the folder of your own office; to open another office, use an empty profile.',
    zh: '这些备份属于另一个单位，没有写入也没有恢复；现有资料不受影响。请选择本单位的备份文件夹；要打开另一个单位的资料，请用 --profile 指定一个空文件夹启动同行。',
  },
  backupNewer: {
    en: 'This backup was made by a newer version of Tongxing, so it was not restored; your records are unchanged. Install that version first.',
    zh: '这份备份由更新版本的“同行”做成，没有恢复；现有资料不受影响。请先安装新版本。',
  },
  backupSecretWrong: {
    en: 'Neither the passphrase nor the recovery code of these backups is what you typed; nothing was opened. Type it again; after a change of passphrase, the newest one opens all backups in the folder.',
    zh: '输入的既不是这些备份的口令，也不是恢复码，没有打开任何内容。请重新输入；如改过口令，用最新的口令可打开文件夹中的所有备份。',
  },
  backupSecretNeeded: {
    en: 'These backups are locked. Give the passphrase or the recovery code of the office; your records are unchanged.',
    zh: '这些备份已加锁。请输入该单位的口令或恢复码；现有资料不受影响。',
  },
  backupNoneThere: {
    en: 'There are no backups of Tongxing in this folder; nothing was changed. Choose the folder whose name begins with “Tongxing backups”.',
    zh: '这个文件夹里没有“同行”的备份，没有任何改动。请选择名称以“Tongxing backups”开头的文件夹。',
  },
  backupNothingYet: {
    en: 'There is nothing to back up yet; no backup was made.',
    zh: '还没有可备份的内容，没有做备份。',
  },
  backupOfficeOpen: {
    en: 'Tongxing is open on this profile, so nothing was restored; restore there in Settings > Backups, or close it and run the command again.',
    zh: '同行正在此资料夹上运行，没有恢复任何内容；请在“设置 > 备份”中恢复，或关闭程序后重新运行此命令。',
  },
  backupStalled: {
    en: 'The folder of the backups did not answer, so the backup was given up; your records are unchanged. Look at the connection, or choose another folder.',
    zh: '备份文件夹长时间没有响应，已放弃这次备份；现有资料不受影响。请检查连接，或另选文件夹。',
  },
  backupFailed: {
    en: 'Something went wrong inside the program while it worked on the backups; your records and the backups before are unchanged. Try again, or restart the program.',
    zh: '处理备份时程序内部出错；现有资料和以前的备份都不受影响。请重试，或重新启动程序。',
  },
  backupRestoreFailed: {
    en: 'The backup was not restored; the office is as it was before. Make room on the disk and try again.',
    zh: '没有恢复成功，资料仍是原来的样子。请在磁盘上腾出空间后重试。',
  },
  backupUnknown: {
    en: 'There is no backup “{name}” in this folder; nothing was restored. “tongxing backups --from FOLDER” lists those there are.',
    zh: '这个文件夹里没有备份“{name}”，没有恢复任何内容。可用“tongxing backups --from 文件夹”查看。',
  },
})
