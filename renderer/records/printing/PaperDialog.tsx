import { Alert, Anchor, Group, NumberInput, Radio, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import type { PaperChoice, Printer } from '@shared/ipc'
import { printingWords } from '@shared/text/printing'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { platform } from '../../platform'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { rememberedPaper, rememberPaper } from './paper-memory'

interface PaperDialogProps {
  /** Key of the document: its printer is remembered. */
  document: string
  /** Copies have numbers and are all in the document already. */
  numbered: boolean
  onClose(): void
  /** `undefined`: the system's dialog asks. */
  onPrint(paper: PaperChoice | undefined): void
}

/** `1-3, 5` as people write it, with the marks of either language. null: it says no pages. */
export function readPages(typed: string): string | null {
  const pages = typed
    .normalize('NFKC')
    .replace(/[—–~至]/g, '-')
    .replace(/[、;；]/g, ',')
    .replace(/\s+/g, '')
    .replace(/,+/g, ',')
    .replace(/^,|,$/g, '')
  if (pages === '') return ''
  const parts = pages.split(',')
  const fits = parts.every((part) => {
    const [, from, to] = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(part) ?? []
    return from !== undefined && (to === undefined || Number(to) >= Number(from))
  })
  return fits ? pages : null
}

/** How a document is put on paper: which printer, how often, on which sides, which pages. */
export function PaperDialog({ document, numbered, onClose, onPrint }: PaperDialogProps) {
  const { t } = useText()
  const [printers, setPrinters] = useState<Printer[] | null>(null)
  const [printer, setPrinter] = useState<string | null>(null)
  const [copies, setCopies] = useState(1)
  const [sides, setSides] = useState<PaperChoice['sides']>('one')
  const [which, setWhich] = useState<'all' | 'some'>('all')
  const [typed, setTyped] = useState('')
  useEffect(() => {
    let gone = false
    platform.printers().then(
      (found) => {
        if (gone) return
        const before = rememberedPaper(document)
        const known = found.find(({ name }) => name === before?.printer)
        setPrinters(found)
        setPrinter((known ?? found[0])?.name ?? null)
        if (before) setSides(before.sides)
      },
      (error: unknown) => {
        console.error(error)
        if (!gone) setPrinters([])
      },
    )
    return () => {
      gone = true
    }
  }, [document])

  const pages = which === 'all' ? '' : readPages(typed)
  const unclear = which === 'some' && !pages
  const chosen = printers?.find(({ name }) => name === printer)
  const print = () => {
    if (!printer) return
    rememberPaper(document, { printer, sides })
    onClose()
    onPrint({ printer, copies: numbered ? 1 : copies, sides, ...(pages && { pages }) })
  }
  const throughSystem = () => {
    onClose()
    onPrint(undefined)
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(printingWords.paperTitle)}
      onClose={onClose}
      verb={printer ? t(printingWords.printNow) : t(printingWords.systemDialog)}
      blocked={printers === null || (Boolean(printer) && unclear)}
      onSubmit={printer ? print : throughSystem}
      aside={
        printer ? (
          <Anchor component="button" type="button" onClick={throughSystem}>
            {t(printingWords.systemDialog)}
          </Anchor>
        ) : undefined
      }
    >
      <Stack gap="md">
        {printers?.length === 0 && <Alert color="gray">{t(printingWords.noPrinters)}</Alert>}
        {printers && printers.length > 0 && (
          <Select
            label={t(printingWords.printer)}
            data={printers.map(({ name, label }) => ({ value: name, label }))}
            value={printer}
            onChange={setPrinter}
            allowDeselect={false}
            data-autofocus
          />
        )}
        {chosen?.stopped && (
          <Alert color="orange" icon={<IconAlertTriangle />}>
            {t(printingWords.stopped)}
          </Alert>
        )}
        {printer && (
          <>
            <Group grow align="start">
              {!numbered && (
                <NumberInput
                  label={t(printingWords.copiesLabel)}
                  value={copies}
                  onChange={(value) =>
                    typeof value === 'number' && setCopies(Math.min(99, Math.max(1, Math.round(value))))
                  }
                  min={1}
                  max={99}
                />
              )}
              <Radio.Group
                label={t(printingWords.pages)}
                value={which}
                onChange={(value) => setWhich(value as typeof which)}
              >
                <Group gap="md" mt={8}>
                  <Radio value="all" label={t(printingWords.allPages)} />
                  <Radio value="some" label={t(printingWords.somePages)} />
                </Group>
              </Radio.Group>
            </Group>
            {which === 'some' && (
              <TextInput
                aria-label={t(printingWords.somePages)}
                placeholder={t(printingWords.pagesExample)}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                error={typed !== '' && unclear ? t(printingWords.pagesUnclear) : undefined}
              />
            )}
            <SegmentedControl
              aria-label={t(printingWords.sides)}
              value={sides}
              onChange={(value) => setSides(value as PaperChoice['sides'])}
              data={[
                { value: 'one', label: t(printingWords.oneSide) },
                { value: 'longEdge', label: t(printingWords.longEdge) },
                { value: 'shortEdge', label: t(printingWords.shortEdge) },
              ]}
            />
          </>
        )}
      </Stack>
    </Dialog>
  )
}
