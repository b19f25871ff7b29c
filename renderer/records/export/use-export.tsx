import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Bilingual } from '@shared/model/define'
import { exportWords } from '@shared/text/export'
import { useCallback, useRef, useState } from 'react'
import { asOfficeError } from '../../office/office-error'
import { troubleText } from '../../office/trouble-text'
import { PlatformTrouble, platform } from '../../platform'
import { useText } from '../../ui/language'
import { type Exported, type ExportWish, exportRecords } from './export-records'

export interface Exporting {
  /** How far it is; null while nothing is made. */
  progress: { done: number; total: number } | null
  trouble: Bilingual | null
  /** True where a file was saved. */
  run(wish: ExportWish): Promise<boolean>
  cancel(): void
}

/** Makes one export at a time and says where it was saved. */
export function useExport(): Exporting {
  const { t } = useText()
  const [progress, setProgress] = useState<Exporting['progress']>(null)
  const [trouble, setTrouble] = useState<Bilingual | null>(null)
  const running = useRef<AbortController | null>(null)

  const tell = useCallback(
    ({ saved: file, unread }: Exported) =>
      notifications.show({
        autoClose: 12_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span style={{ overflowWrap: 'anywhere' }}>
              {[t(exportWords.saved, { name: file.name }), unread > 0 && t(exportWords.unread, { count: unread })]
                .filter(Boolean)
                .join(' ')}
            </span>
            <Button size="compact-sm" variant="subtle" onClick={() => void platform.showFile(file.token)}>
              {t(exportWords.showInFolder)}
            </Button>
          </Group>
        ),
      }),
    [t],
  )

  const run = useCallback(
    async (wish: ExportWish) => {
      const controller = new AbortController()
      running.current = controller
      setTrouble(null)
      setProgress({ done: 0, total: 0 })
      try {
        const file = await exportRecords(wish, { signal: controller.signal, onProgress: setProgress })
        if (file) tell(file)
        return file !== null
      } catch (error) {
        if (!controller.signal.aborted) setTrouble(sentenceOf(error))
        return false
      } finally {
        if (running.current === controller) setProgress(null)
      }
    },
    [tell],
  )

  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setProgress(null)
  }, [])

  return { progress, trouble, run, cancel }
}

function sentenceOf(error: unknown): Bilingual {
  if (error instanceof PlatformTrouble) return error.sentence
  const { code } = asOfficeError(error)
  if (code === 'unexpected') console.error(error)
  return code === 'unexpected'
    ? exportWords.failed
    : (troubleText[code as keyof typeof troubleText] ?? exportWords.failed)
}
