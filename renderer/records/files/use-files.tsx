import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FileToken, type KeptFile, MOST_FILES } from '@shared/ipc'
import { isOfPerson } from '@shared/model/subject'
import type { FileRef } from '@shared/model/types'
import { fileWords } from '@shared/text/files'
import { useCallback, useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { logOrTell } from '../printing/log-hand-over'
import { useScopedRecord } from '../record-scope'

/** More files at once are a mistake of the hand more often than a wish. */
const AT_ONCE = Math.min(200, MOST_FILES)

/** The file as the store knows it; null where only its name is on record. */
export function keptOf({ fileName, sha256, bytes }: FileRef): KeptFile | null {
  return sha256 === undefined || bytes === undefined ? null : { fileName, sha256, bytes }
}

/** What people do with files of records; failures are said here, in a sentence. */
export function useFiles() {
  const { t, language } = useText()
  const record = useScopedRecord()
  const [keeping, setKeeping] = useState<{ done: number; total: number } | null>(null)

  const complain = useCallback((message: string) => {
    notifications.show({ color: 'brick', autoClose: 12_000, message })
  }, [])

  const attempt = useCallback(
    async <T,>(work: () => Promise<T>): Promise<T | null> => {
      try {
        return await work()
      } catch (error) {
        complain(error instanceof PlatformTrouble ? t(error.sentence) : String((error as Error).message ?? error))
        return null
      }
    },
    [complain, t],
  )

  /** Puts the files into the office's store, one after the other; those that cannot be kept are said and left out. */
  const keep = useCallback(
    async (tokens: readonly FileToken[]): Promise<Map<FileToken, FileRef>> => {
      const kept = new Map<FileToken, FileRef>()
      const refused: string[] = []
      setKeeping({ done: 0, total: tokens.length })
      for (const token of tokens) {
        try {
          kept.set(token, { ...(await platform.keepFile(token.token)), addedOn: today() })
        } catch (error) {
          refused.push(error instanceof PlatformTrouble ? t(error.sentence) : String(error))
        }
        setKeeping({ done: kept.size + refused.length, total: tokens.length })
      }
      setKeeping(null)
      const [reason] = refused
      if (reason) complain(t(fileWords.someRefused, { count: refused.length, reason }))
      return kept
    },
    [complain, t],
  )

  const keepAll = useCallback(
    async (ask: () => Promise<FileToken[]>): Promise<FileRef[]> => {
      const tokens = (await attempt(ask)) ?? []
      if (tokens.length > AT_ONCE) {
        complain(t(fileWords.tooMany, { limit: AT_ONCE }))
        return []
      }
      return tokens.length ? [...(await keep(tokens)).values()] : []
    },
    [attempt, complain, keep, t],
  )

  const saved = (name: string, token: string) => (
    <Group justify="space-between" wrap="nowrap">
      <span style={{ overflowWrap: 'anywhere' }}>{t(fileWords.saved, { name })}</span>
      <Button size="compact-sm" variant="subtle" onClick={() => attempt(() => platform.showFile(token))}>
        {t(fileWords.showInFolder)}
      </Button>
    </Group>
  )

  return {
    /** How far attaching is; null while nothing is attached. */
    keeping,
    keep,
    choose: (pictures: boolean, many: boolean) => keepAll(() => platform.chooseAttachments({ pictures, many })),
    take: (dropped: readonly File[]) => keepAll(() => platform.droppedFiles([...dropped])),
    open: (file: KeptFile) => attempt(() => platform.openKept(file)),
    saveCopy: async (file: KeptFile) => {
      const done = await attempt(() => platform.saveKept(file))
      if (!done) return
      notifications.show({ message: saved(done.name, done.token) })
      const over = {
        title: { en: file.fileName, zh: file.fileName },
        sensitive: record !== null && isOfPerson(record.type),
        ...(record && { record }),
      }
      await logOrTell(over, { way: 'copy', file: done.name }, language, (sentence) => complain(t(sentence)))
    },
    attempt,
  }
}
