import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { documentPrintJob } from '@shared/documents/print-job'
import { recoverySheet } from '@shared/documents/recovery-sheet'
import type { BilingualText } from '@shared/model/types'
import { lockWords } from '@shared/text/lock'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { PlatformTrouble, platform } from '../../platform'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { CodeGroups } from '../../ui/passphrase/CodeGroups'
import styles from './RecoveryCodeStep.module.css'

interface RecoveryCodeStepProps {
  code: string
  /** What the sheet is headed with. */
  office: BilingualText
  who: string
  /** The keychain holds the key, and there is no passphrase. */
  keychain?: boolean
  onDone(): void
}

/** Shows a recovery code this once, to print or to write down, and goes on when the person has it. */
export function RecoveryCodeStep({ code, office, who, keychain, onDone }: RecoveryCodeStepProps) {
  const { t, language } = useText()
  const [onPaper, setOnPaper] = useState(false)
  const [inFile, setInFile] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ text: string; wrong?: true } | null>(null)
  const put = async (how: 'paper' | 'pdf') => {
    setBusy(true)
    try {
      const job = documentPrintJob(recoverySheet(code, { office, on: today(), by: who }), language)
      if (how === 'paper') {
        const { printed } = await platform.printPaper(job)
        if (printed) setSaid({ text: t(lockWords.printed) })
      } else {
        const file = await platform.printPdf(job)
        if (file) {
          setSaid({ text: t(lockWords.saved, { name: file.name }) })
          setInFile(true)
        }
      }
    } catch (error) {
      setSaid({ text: t(error instanceof PlatformTrouble ? error.sentence : lockWords.failed), wrong: true })
    }
    setBusy(false)
  }
  return (
    <Stack gap="md">
      <p className={styles.text}>{t(keychain ? lockWords.codeTextKeychain : lockWords.codeText)}</p>
      <CodeGroups code={code} />
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} />}
          loading={busy}
          onClick={() => void put('paper')}
        >
          {t(lockWords.print)}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={17} />}
          disabled={busy}
          onClick={() => void put('pdf')}
        >
          {t(lockWords.savePdf)}
        </Button>
        <span className={styles.hint}>{t(lockWords.savePdfHint)}</span>
      </Group>
      {said && (
        <p className={styles.said} role={said.wrong ? 'alert' : 'status'} data-wrong={said.wrong}>
          {said.text}
        </p>
      )}
      <Group justify="space-between" mt="xs">
        <Checkbox
          label={t(lockWords.confirmCode)}
          checked={onPaper}
          onChange={(event) => setOnPaper(event.currentTarget.checked)}
        />
        <Button disabled={!onPaper && !inFile} onClick={onDone}>
          {t(lockWords.done)}
        </Button>
      </Group>
    </Stack>
  )
}
