import { words } from '@shared/text/say'
import { backupMessages } from './backups/sentences'

/** Sentences of the main process: what happened, what it means for the records, what to do. */
export const messages = words({
  ...backupMessages,
  diskFull: {
    en: 'The disk is full, so “{name}” was not saved. Free some space and try again; your records are unchanged.',
    zh: '磁盘已满，“{name}”没有保存。请腾出空间后重试；已有资料不受影响。',
  },
  notAllowed: {
    en: 'You may not read or write “{name}” there. Choose another folder, or ask for access; your records are unchanged.',
    zh: '没有权限读写“{name}”。请换一个文件夹，或申请权限；已有资料不受影响。',
  },
  readOnly: {
    en: 'The disk is read-only, so “{name}” was not saved. Choose another folder; your records are unchanged.',
    zh: '该磁盘为只读，“{name}”没有保存。请换一个文件夹；已有资料不受影响。',
  },
  inUse: {
    en: 'Another program holds “{name}” open. Close it there and try again; your records are unchanged.',
    zh: '“{name}”正被其他程序占用。请先在那里关闭它再重试；已有资料不受影响。',
  },
  notFound: {
    en: '“{name}” is not there. Check the name and the folder; your records are unchanged.',
    zh: '找不到“{name}”。请核对文件名和文件夹；已有资料不受影响。',
  },
  noFolder: {
    en: 'The folder “{folder}” is not there, so no file was written. Create it or name another one; your records are unchanged.',
    zh: '文件夹“{folder}”不存在，没有写入文件。请先新建，或改用其他文件夹；已有资料不受影响。',
  },
  isFolder: {
    en: '“{name}” is a folder, not a file. Choose a file; your records are unchanged.',
    zh: '“{name}”是文件夹，不是文件。请选择文件；已有资料不受影响。',
  },
  nameTooLong: {
    en: 'The name “{name}” is too long for this disk. Choose a shorter one; your records are unchanged.',
    zh: '文件名“{name}”过长。请改用较短的名称；已有资料不受影响。',
  },
  deviceError: {
    en: 'The disk failed on “{name}”. Copy the file to another disk and try again; your records are unchanged.',
    zh: '读写“{name}”时磁盘出错。请把文件复制到其他磁盘后重试；已有资料不受影响。',
  },
  fileFailed: {
    en: '“{name}” could not be read or written ({code}). Try again, or choose another folder; your records are unchanged.',
    zh: '无法读写“{name}”（{code}）。请重试或换一个文件夹；已有资料不受影响。',
  },
  tooLarge: {
    en: '“{name}” has {size} MB; files up to {limit} MB can be read. Split it or remove pictures; nothing was written.',
    zh: '“{name}”有 {size} MB，最多只能读取 {limit} MB。请拆分文件或删除其中的图片；没有写入任何内容。',
  },
  tooLargeToKeep: {
    en: '“{name}” has {size} MB; files up to {limit} MB can be attached. Make it smaller, or note where it lies; nothing was attached.',
    zh: '“{name}”有 {size} MB，附件最大 {limit} MB。请压缩后再添加，或在备注中写明存放位置；没有添加任何内容。',
  },
  keptMissing: {
    en: '“{name}” is on record, but the file itself is no longer in the program’s folder. Copy the folder “files” back from a backup, or attach the file again.',
    zh: '“{name}”有记录，但文件本身已不在程序的资料夹中。请从备份恢复“files”文件夹，或重新添加该文件。',
  },
  keptDamaged: {
    en: '“{name}” was damaged on the disk and is not shown, so that nobody relies on it. Attach the file again, or copy the folder “files” back from a backup.',
    zh: '“{name}”在磁盘上已损坏，为免误用不予显示。请重新添加该文件，或从备份恢复“files”文件夹。',
  },
  wouldRun: {
    en: '“{name}” is a program, and programs are not started from here. Save a copy if you trust it; the record is unchanged.',
    zh: '“{name}”是可执行程序，不能在这里直接运行。如确认可信，请另存后再处理；记录没有改动。',
  },
  noProgramFor: {
    en: 'No program on this computer opens “{name}”. Save a copy and open it elsewhere; the record is unchanged.',
    zh: '这台电脑上没有能打开“{name}”的程序。请另存一份到别处打开；记录没有改动。',
  },
  officeShut: {
    en: 'Your records could not be opened, so files cannot be read or attached. Restart the program; nothing was changed.',
    zh: '资料未能打开，因此无法查看或添加文件。请重新启动程序；没有任何改动。',
  },
  wrongPassphrase: {
    en: 'That is not the passphrase, so nothing was opened or changed. Look at the keyboard’s language and capitals, then type it again.',
    zh: '口令不对，没有打开，也没有改动任何内容。请检查输入法和大小写后重新输入。',
  },
  tooSoon: {
    en: 'Too many wrong tries. Wait {seconds} seconds, then try again; your records are unchanged.',
    zh: '输错次数较多，请等待 {seconds} 秒后再试；已有资料不受影响。',
  },
  wrongCode: {
    en: 'This is a recovery code, but not the newest one of this office, so nothing was opened. Look for the sheet printed last.',
    zh: '这是一份恢复码，但不是本单位最新的一份，没有打开任何内容。请找到最后一次打印的那张。',
  },
  mistypedCode: {
    en: 'The recovery code is not complete or mistyped, so nothing was opened. Compare it with the sheet, group by group.',
    zh: '恢复码不完整或有误，没有打开任何内容。请对照纸上的恢复码逐组核对。',
  },
  noRecoveryCode: {
    en: 'This office has no recovery code; only its passphrase opens it. Nothing was changed.',
    zh: '本单位没有恢复码，只能用口令打开；没有任何改动。',
  },
  noKeychain: {
    en: 'This computer has no keychain that keeps secrets, so the passphrase will be asked as before. Nothing was changed.',
    zh: '这台电脑没有可靠的钥匙串，仍需每次输入口令；没有任何改动。',
  },
  officeLocked: {
    en: 'The office is locked, so nothing was read or written. Unlock it with its passphrase.',
    zh: '资料已锁定，没有读取或写入任何内容。请用口令解锁。',
  },
  commandLocked: {
    en: 'The office of this profile is locked, so nothing was done; give its passphrase with --passphrase-file or --passphrase-stdin.',
    zh: '此资料夹中的资料已用口令锁定，没有执行任何操作；请用 --passphrase-file 或 --passphrase-stdin 提供口令。',
  },
  noPassphraseThere: {
    en: 'The first line of what should hold the passphrase is empty, so nothing was done; write the passphrase there.',
    zh: '应当存放口令的第一行是空的，没有执行任何操作；请把口令写在第一行。',
  },
  noProfile: {
    en: 'The profile folder “{folder}” cannot be used ({code}), so nothing was opened; name another with --profile.',
    zh: '无法使用资料夹“{folder}”（{code}），没有打开任何资料；请用 --profile 指定其他文件夹。',
  },
  unknownFile: {
    en: 'The program no longer knows this file. Choose it again; your records are unchanged.',
    zh: '程序已不再认得这个文件。请重新选择；已有资料不受影响。',
  },
  cannotOpen: {
    en: 'No program on this computer opens “{name}”. The file is saved; open its folder instead.',
    zh: '这台电脑上没有能打开“{name}”的程序。文件已保存，可改为打开所在文件夹。',
  },
  printTimeout: {
    en: 'The document could not be laid out in time, so nothing was printed. Try again; your records are unchanged.',
    zh: '文档排版超时，没有打印。请重试；已有资料不受影响。',
  },
  printFailed: {
    en: 'The document could not be made ({reason}). Try again; your records are unchanged.',
    zh: '文档生成失败（{reason}）。请重试；已有资料不受影响。',
  },
  noPrinter: {
    en: 'No printer answered ({reason}). Save the document as PDF instead, or check the printer.',
    zh: '打印机没有响应（{reason}）。请改存为 PDF，或检查打印机。',
  },
  printerRefused: {
    en: 'The printer “{printer}” did not take the document ({reason}). Nothing was printed; choose another printer or save it as PDF.',
    zh: '打印机“{printer}”没有接收该文档（{reason}），未打印任何内容。请换一台打印机，或存为 PDF。',
  },
  refusedRequest: {
    en: 'The program refused a request that it does not know. Nothing was written; restart the program.',
    zh: '程序拒绝了一个无法识别的请求。没有写入任何内容；请重新启动程序。',
  },
  failed: {
    en: 'Something went wrong inside the program. Nothing of this step was written; restart the program and try again.',
    zh: '程序内部出错，这一步没有写入任何内容。请重新启动程序后重试。',
  },
})
