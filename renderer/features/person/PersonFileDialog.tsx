import { Alert, Button, Group, List, SegmentedControl, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { PrintLanguage } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import { exportWords } from '@shared/text/export'
import { privacyWords } from '@shared/text/privacy'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { asOfficeError } from '../../office/office-error'
import { troubleText } from '../../office/trouble-text'
import { PlatformTrouble, platform } from '../../platform'
import { type MadePersonFile, makePersonFile } from '../../records/person-file/make-person-file'
import { usePrintedBy } from '../../records/printing/use-printed-by'
import { Dialog } from '../../ui/Dialog'
import { FieldText } from '../../ui/fields/FieldText'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { useUnfinished } from '../../ui/unfinished'

interface PersonFileDialogProps {
  id: string
  name: string
  onClose(): void
}

/** A copy of everything on record about a person, for them: where to, and in which language. */
export function PersonFileDialog({ id, name, onClose }: PersonFileDialogProps) {
  const { t, language } = useText()
  const printedBy = usePrintedBy()
  const [printed, setPrinted] = useState<PrintLanguage>(language)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [trouble, setTrouble] = useState<Bilingual | null>(null)
  const running = useRef<AbortController | null>(null)
  const [recipient, setRecipient] = useUnfinished<string | undefined>('copy for', name)
  const label = useId()

  const close = () => {
    running.current?.abort()
    onClose()
  }
  const make = async () => {
    const controller = new AbortController()
    running.current = controller
    setTrouble(null)
    setProgress({ done: 0, total: 0 })
    try {
      const wish = { id, language: printed, printedBy: printedBy ?? '', recipient: recipient ?? '' }
      const made = await makePersonFile(wish, { signal: controller.signal, onProgress: setProgress })
      if (!made) return
      tell(made)
      onClose()
    } catch (error) {
      if (!controller.signal.aborted) setTrouble(sentenceOf(error))
    } finally {
      setProgress(null)
    }
  }
  const tell = ({ folder, files, unread }: MadePersonFile) =>
    notifications.show({
      autoClose: unread > 0 ? false : 12_000,
      ...(unread > 0 && { color: 'amber' }),
      message: (
        <Group justify="space-between" wrap="nowrap">
          <span style={{ overflowWrap: 'anywhere' }}>
            {t(privacyWords.saved, { name: folder.name, count: files })}
            {unread > 0 && ` ${t(privacyWords.unread, { count: unread })}`}
          </span>
          <Button size="compact-sm" variant="subtle" onClick={() => void platform.showFile(folder.token)}>
            {t(exportWords.showInFolder)}
          </Button>
        </Group>
      ),
    })

  return (
    <Dialog
      opened
      title={t(privacyWords.copyTitle, { name })}
      onClose={close}
      {...(!progress && { verb: t(privacyWords.choose), blocked: !recipient, onSubmit: () => void make() })}
      size="lg"
    >
      {progress ? (
        <ProgressPanel
          label={t(privacyWords.making)}
          share={progress.total > 0 ? progress.done / progress.total : null}
          {...(progress.total > 0 && { detail: t(privacyWords.attached, progress) })}
          onCancel={close}
        />
      ) : (
        <>
          <Text>{t(privacyWords.copyNote)}</Text>
          <List withPadding>
            <List.Item>{t(privacyWords.copyDocument)}</List.Item>
            <List.Item>{t(privacyWords.copyRecords)}</List.Item>
            <List.Item>{t(privacyWords.copyFiles)}</List.Item>
          </List>
          <div>
            <Text component="span" size="sm" fw={500} id={label}>
              {t(privacyWords.language)}
            </Text>
            <SegmentedControl
              fullWidth
              mt={4}
              aria-labelledby={label}
              value={printed}
              onChange={(value) => setPrinted(value as PrintLanguage)}
              data={[
                { value: 'zh', label: '中文' },
                { value: 'en', label: 'English' },
                { value: 'both', label: t(privacyWords.both) },
              ]}
            />
          </div>
          <FieldText
            label={t(privacyWords.recipient)}
            hint={t(privacyWords.recipientHint)}
            value={recipient}
            onSave={setRecipient}
          />
          <Text size="sm" c="dimmed">
            {t(privacyWords.copyCare)}
          </Text>
        </>
      )}
      {trouble && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />}>
          {t(trouble)}
        </Alert>
      )}
    </Dialog>
  )
}

function sentenceOf(error: unknown): Bilingual {
  if (error instanceof PlatformTrouble) return error.sentence
  const { code } = asOfficeError(error)
  if (code === 'unexpected') console.error(error)
  return code === 'unexpected'
    ? privacyWords.failed
    : (troubleText[code as keyof typeof troubleText] ?? privacyWords.failed)
}
