import { words } from '@shared/text/say'
import type { OfficeErrorCode } from './office-error'

/** What the office says to people when it did not do something: what happened, what it means, what to do. */
export const troubleText = words({
  stale: {
    en: 'Another window wrote to this office meanwhile, so this change was not saved; close the other window and reload.',
    zh: '另一个窗口刚刚改动了本单位的数据，这次修改没有保存；请关闭另一个窗口后重新载入。',
  },
  replaced: {
    en: 'This office is open in another window, so this change was not saved; continue there or reload this window.',
    zh: '本单位的数据已在另一个窗口打开，这次修改没有保存；请到那个窗口继续，或重新载入本窗口。',
  },
  busy: {
    en: 'This office is open in another copy of the program; nothing was changed; close the other one and start again.',
    zh: '另一个“同行”程序正在使用这份数据，未作任何改动；请关闭它后重新启动。',
  },
  hole: {
    en: 'Part of the journal is missing, so the office was not opened and nothing was changed; restore the newest backup.',
    zh: '日志缺了一段，为免数据出错没有打开，也未作任何改动；请从最近的备份恢复。',
  },
  brokenChain: {
    en: 'The journal is damaged, so the office was not opened and nothing was changed; restore the newest backup.',
    zh: '日志已损坏，为免数据出错没有打开，也未作任何改动；请从最近的备份恢复。',
  },
  missingJournal: {
    en: 'The journal of this office is gone, so it was not opened and nothing was changed; restore the newest backup.',
    zh: '找不到本单位的日志，没有打开，也未作任何改动；请从最近的备份恢复。',
  },
  missingKey: {
    en: 'The key of this office is gone, so its records cannot be read; nothing was changed; restore the newest backup.',
    zh: '找不到本单位的密钥，数据无法读取，未作任何改动；请从最近的备份恢复。',
  },
  erased: {
    en: 'This concerns somebody whose data was erased, so it cannot be brought back; nothing was changed.',
    zh: '这涉及已被删除个人信息的人员，无法恢复；未作任何改动。',
  },
  locked: {
    en: 'The office is locked, so nothing was read or saved; unlock it with its passphrase.',
    zh: '本单位的数据已锁定，没有读取也没有保存；请输入口令解锁。',
  },
  wrongKey: {
    en: 'The key on this computer belongs to another office, so the records cannot be read; restore the newest backup.',
    zh: '这台电脑上的密钥不属于本单位，数据无法读取；请从最近的备份恢复。',
  },
  newerFormat: {
    en: 'This office was written by a newer version of Tongxing; nothing was changed; install that version to open it.',
    zh: '这份数据由更新版本的“同行”写成，未作任何改动；请安装新版本后再打开。',
  },
  newer: {
    en: 'This office was written by a newer version of Tongxing; nothing was changed; install that version to open it.',
    zh: '这份数据由更新版本的“同行”写成，未作任何改动；请安装新版本后再打开。',
  },
  diskFull: {
    en: 'The disk is full, so this change was not saved; everything saved before is safe; make room and save again.',
    zh: '磁盘已满，这次修改没有保存，之前保存的都在；请腾出空间后再保存一次。',
  },
  writeFailed: {
    en: 'The disk refused the change, so it was not saved; everything saved before is safe; save again or restart the program.',
    zh: '写入磁盘失败，这次修改没有保存，之前保存的都在；请再保存一次或重启程序。',
  },
  badRequest: {
    en: 'This change does not fit the record, so it was not saved; reload the page and try again.',
    zh: '这次修改与记录对不上，没有保存；请重新载入页面再试。',
  },
  notOpen: {
    en: 'The office is not open, so nothing was read or saved; restart the program.',
    zh: '数据尚未打开，没有读取也没有保存；请重启程序。',
  },
  changedSince: {
    en: 'Later changes build on this one, so it was not undone; undo those first.',
    zh: '后来的改动以它为基础，不能直接撤销；请先撤销后来的改动。',
  },
  alreadyUndone: {
    en: 'This was undone already, so nothing was changed.',
    zh: '这一步已经撤销过了，未作改动。',
  },
  noSuchSet: {
    en: 'There is no such step in the history, so nothing was undone.',
    zh: '历史中没有这一步，未作改动。',
  },
  gone: {
    en: 'This record was deleted meanwhile, so the change was not saved; reload the page.',
    zh: '这条记录已被删除，修改没有保存；请重新载入页面。',
  },
  exists: {
    en: 'This record is there already, so it was not made again; reload the page.',
    zh: '这条记录已经存在，没有重复建立；请重新载入页面。',
  },
  outdated: {
    en: 'The same value was changed meanwhile, so yours was not saved; look at the record as it is now and decide again.',
    zh: '同一项内容刚刚被改过，您的修改没有保存；请看看现在的内容再决定。',
  },
  noAnswer: {
    en: 'The disk does not answer, so it is not certain that this change was saved; everything saved before is safe; look whether it is there and save again.',
    zh: '磁盘没有响应，无法确定这次修改是否已保存，之前保存的都在；请先查看是否已有，再保存一次。',
  },
  cancelled: { en: 'Cancelled; nothing was written.', zh: '已取消，没有写入任何内容。' },
  noSuchPlan: {
    en: 'This import is no longer open, so nothing was written; open the file again.',
    zh: '这次导入已经关闭，没有写入任何内容；请重新打开文件。',
  },
  planOutdated: {
    en: 'Records changed since this file was read, so nothing was imported; look through the list again and apply it.',
    zh: '读取文件之后记录有了变化，没有导入任何内容；请把名单再看一遍后重新导入。',
  },
  unexpected: {
    en: 'Something went wrong that the program did not expect; everything saved is safe; try again or restart the program.',
    zh: '程序出现意外情况，已保存的内容都在；请再试一次或重启程序。',
  },
} satisfies Record<OfficeErrorCode | 'newer', { en: string; zh: string }>)
