/** Backups on the command line: made, listed and restored by the program that runs on the profile, or by this one alone. */
import { resolve } from 'node:path'
import type { Bilingual, Language } from '@shared/model/define'
import { showNumber } from '@shared/model/show'
import { say, words } from '@shared/text/say'
import { app } from 'electron'
import { log } from '../log'
import { setupOfficePort } from '../office-port'
import { Trouble } from '../trouble'
import { BackupError } from './backup-error'
import { answerBackupCommands, type BackupCommand, type Said, type Secret } from './command-door'
import { runTask } from './host'
import { backupsIn, backupTrouble, isEmpty, list } from './listing'
import { besideFolder } from './place'
import { restoreBackup } from './restore'
import { newestFirst } from './retention'
import { Backups } from './service'
import { settleRestore } from './switch'

const lines = words({
  made: {
    en: '{name}: {people}{records}{size}, written and read back',
    zh: '{name}：{people}{records}{size}，已写入并读回核对',
  },
  inFolder: { en: 'In the folder of the office: {folder}', zh: '存放位置：单位的备份文件夹 {folder}' },
  besideOnly: {
    en: 'On this computer only: {folder}. Choose a folder in the settings or write --to FOLDER, so that something is left when the computer is lost.',
    zh: '只存放在本机：{folder}。请在设置中选择备份文件夹，或写 --to 文件夹，以免电脑损坏或丢失时一并失去备份。',
  },
  unread: {
    en: '{name}: not read without the passphrase or the recovery code',
    zh: '{name}：未提供口令或恢复码，未读取',
  },
  people: { en: '{count} people, ', zh: '{count} 名人员，' },
  records: { en: '{count} records, ', zh: '{count} 条记录，' },
  size: { en: '{count} MB', zh: '{count} MB' },
  small: { en: '{count} kB', zh: '{count} KB' },
  damaged: { en: '{name}: damaged', zh: '{name}：已损坏' },
  newer: { en: '{name}: made by a newer version', zh: '{name}：由更新的版本做成' },
  restored: { en: 'Restored {name}', zh: '已恢复 {name}' },
  kept: {
    en: 'What was there before is in the backups of the profile: {name}',
    zh: '恢复前的资料已存入本机备份：{name}',
  },
  gone: {
    en: 'Whatever was saved after that backup is not in the office any more, nor is what was noted of prints and hand-overs since; both are in the copy of before.',
    zh: '该备份之后保存的内容已不在现有资料中，其间的“打印与提供记录”也是如此；两者都保留在恢复前的那份备份里。',
  },
})

/** Answers commands with the backups of the program that runs. */
export function serveBackupCommands(backups: Backups): void {
  answerBackupCommands((command, folder, secret) =>
    answered(command.language, async () => {
      if (command.verb === 'restore') throw new BackupError('backupOfficeOpen', 'The office is open')
      return perform(backups, command, folder, secret)
    }),
  )
}

/** Does it in a program of its own that opens no window. Call it while holding the profile's lock. Never throws. */
export function backupAlone(command: BackupCommand, profile: string, folder: string, secret: Secret): Promise<Said> {
  return answered(command.language, async () => {
    await settleRestore(profile)
    const { keys } = await setupOfficePort(profile)
    const backups = await Backups.open(profile, keys, app.getVersion())
    return perform(backups, command, folder, secret)
  })
}

async function answered(language: Language, work: () => Promise<string[]>): Promise<Said> {
  try {
    return { exit: 0, out: (await work()).map((line) => `${line}\n`).join(''), err: '' }
  } catch (error) {
    const trouble = error instanceof Trouble ? error : backupTrouble(error)
    return { exit: 1, out: '', err: `${trouble.sentence[language]}\n` }
  }
}

async function perform(backups: Backups, command: BackupCommand, folder: string, secret: Secret): Promise<string[]> {
  if (command.verb === 'backup') return make(backups, command, folder)
  const from = await backupsIn(resolve(folder, command.from))
  const listed = await list(backups, from, null, await neededSecret(backups, from, secret))
  if (command.verb === 'restore') return restore(backups, command, from, listed)
  if (command.json) return [JSON.stringify(listed.entries, null, 2)]
  const { language } = command
  return listed.entries.map(({ name, state, people, records, bytes }) => {
    if (state === 'damaged' || state === 'newer' || state === 'unread') return say(lines[state], language, { name })
    return say(lines.made, language, { name, ...figures(language, people, records, bytes) })
  })
}

async function make(
  backups: Backups,
  { to, language }: BackupCommand & { verb: 'backup' },
  folder: string,
): Promise<string[]> {
  if (to !== undefined) {
    const made = await backups.makeTo(resolve(folder, to))
    return [told(language, made)]
  }
  const made = await backups.make('asked')
  const { folder: chosen, beside } = await backups.state()
  const fault = chosen ? chosen.fault : beside.fault
  if (fault) throw new BackupError(fault, 'told by the state')
  const best = made.folder ?? made.beside
  if (!best) throw new BackupError('backupNothingYet', 'No change set yet')
  const where = made.folder && chosen ? say(lines.inFolder, language, { folder: chosen.path }) : null
  return [told(language, best), where ?? say(lines.besideOnly, language, { folder: besideFolder(backups.profile) })]
}

function told(language: Language, { name, bytes }: { name: string; bytes: number }): string {
  return say(lines.made, language, { name, ...figures(language, null, null, bytes) })
}

function figures(language: Language, people: number | null, records: number | null, bytes: number | null) {
  const figure = (pair: Bilingual, count: number | null) =>
    count === null ? '' : say(pair, language, { count: showNumber(count, language) })
  const kilobytes = (bytes ?? 0) / 1000
  const [unit, count] = kilobytes < 1000 ? [lines.small, kilobytes] : [lines.size, kilobytes / 1000]
  const size = say(unit, language, { count: showNumber(count, language, 1) })
  return { people: figure(lines.people, people), records: figure(lines.records, records), size }
}

/** A secret is asked for only where the office that is here does not open the folder. */
async function neededSecret(backups: Backups, from: string, secret: Secret): Promise<string | null> {
  const { identity } = await list(backups, from, null, null)
  return identity ? null : secret()
}

async function restore(
  backups: Backups,
  { name: wanted, language }: BackupCommand & { verb: 'restore' },
  from: string,
  { identity, entries }: Awaited<ReturnType<typeof list>>,
): Promise<string[]> {
  const { profile } = backups
  const entry = wanted === 'newest' ? newestFirst(entries)[0] : entries.find(({ name }) => name === wanted)
  if (!entry) throw new Trouble('backupUnknown', { name: wanted })
  if (!identity) throw new BackupError('backupSecretNeeded', `${from} is locked`)
  const request = { profile, folder: from, name: entry.name, identity, replaceable: await isEmpty(profile) }
  let before: string | null = null
  await restoreBackup(request, {
    prepare: (given) => runTask('prepare', given, () => {}).answer,
    closeOffice: () => Promise.resolve(),
    saveNow: async () => {
      const { beside } = await backups.make('restore')
      before = beside?.name ?? null
      return beside ?? null
    },
  })
  await settleRestore(profile)
  log(`restored ${entry.name}`)
  return [
    say(lines.restored, language, { name: entry.name }),
    ...(before ? [say(lines.kept, language, { name: before }), say(lines.gone, language)] : []),
  ]
}
