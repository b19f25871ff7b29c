import { words } from '@shared/text/say'

/** Why a job of the command line was refused, in one line. */
export const refusals = words({
  tooLong: {
    en: 'The command line is longer than 8 KB, so nothing was done; name fewer files at a time.',
    zh: '命令行超过 8 KB，没有执行任何操作；请分几次、每次少给几个文件。',
  },
  notReady: {
    en: 'Tongxing is open on this profile but its office is not, so nothing was done; open the office in the window and run the command again.',
    zh: '同行已在此资料夹上运行，但资料尚未打开，没有执行任何操作；请先在窗口中打开资料，再运行此命令。',
  },
  locked: {
    en: 'Tongxing is open on this profile and locked, so nothing was done; unlock it in its window, or close it and run the command with --passphrase-file.',
    zh: '同行已在此资料夹上运行，但处于锁定状态，没有执行任何操作；请先在窗口中解锁，或关闭它后加上 --passphrase-file 重新运行此命令。',
  },
  lockedAllTheSame: {
    en: 'Tongxing is open on this profile and locked; the passphrase of a command does not open it there, since the office would stand open before whoever is at the screen. Nothing was done: unlock it in its window, or close it and run the command again.',
    zh: '同行已在此资料夹上运行，但处于锁定状态；此时即使提供口令，命令也不会代为解锁，以免资料暴露在无人看管的屏幕前。没有执行任何操作：请先在窗口中解锁，或关闭同行后重新运行此命令。',
  },
  cannotOpen: {
    en: 'The office of this profile could not be opened, so nothing was done; start Tongxing to see why.',
    zh: '无法打开此资料夹中的资料，没有执行任何操作；请启动同行查看原因。',
  },
  windowGone: {
    en: 'The window closed before the work was done; all of it is written or none of it: look in Tongxing before you run the command again.',
    zh: '窗口在完成之前关闭；内容要么全部写入，要么完全没有写入：请先在同行中查看，再重新运行此命令。',
  },
  stalled: {
    en: 'Tongxing stopped answering, so the command gave up; all of it is written or none of it: look in Tongxing before you run the command again.',
    zh: '同行长时间没有响应，命令已放弃；内容要么全部写入，要么完全没有写入：请先在同行中查看，再重新运行此命令。',
  },
  notAnswering: {
    en: 'Tongxing is running on this profile but does not answer, so nothing was done; close it and run the command again.',
    zh: '同行已在此资料夹上运行，但没有响应，没有执行任何操作；请关闭它后重新运行此命令。',
  },
  failed: {
    en: 'Something went wrong inside the program ({reason}), so the command stopped; look in Tongxing before you run it again.',
    zh: '程序内部出错（{reason}），命令已停止；请先在同行中查看，再重新运行。',
  },
})
