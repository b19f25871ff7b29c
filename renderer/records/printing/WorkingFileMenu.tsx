import { Button, Menu } from '@mantine/core'
import type { PrintedDocument } from '@shared/documents/document'
import { formatsOf, type WorkingFormat } from '@shared/documents/formats'
import type { PrintLanguage } from '@shared/ipc'
import { templateWords } from '@shared/text/templates'
import { IconChevronDown, IconFileTypeDocx, IconFileTypeXls } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { saveDocumentFile } from './document-file'
import type { usePrinting } from './use-printing'

interface WorkingFileMenuProps {
  document: PrintedDocument
  language: PrintLanguage
  printing: Pick<ReturnType<typeof usePrinting>, 'saveAs' | 'busy'>
}

const icons = { xlsx: IconFileTypeXls, docx: IconFileTypeDocx }
const labels = { xlsx: templateWords.workbook, docx: templateWords.textDocument }

/** Saves a document in what people go on working with it in; nothing where it is for paper alone. */
export function WorkingFileMenu({ document, language, printing: { saveAs, busy } }: WorkingFileMenuProps) {
  const { t } = useText()
  const formats = formatsOf(document)
  const save = (format: WorkingFormat) => void saveAs(() => saveDocumentFile(document, language, format))
  const [only] = formats
  if (!only) return null
  if (formats.length === 1) {
    const Icon = icons[only]
    return (
      <Button variant="default" leftSection={<Icon size={18} />} disabled={busy} onClick={() => save(only)}>
        {t(labels[only])}
      </Button>
    )
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} />} disabled={busy}>
          {t(templateWords.workingFile)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => {
          const Icon = icons[format]
          return (
            <Menu.Item key={format} leftSection={<Icon size={18} />} onClick={() => save(format)}>
              {t(labels[format])}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
