import { Button } from '@mantine/core'
import { fileNameOf } from '@shared/documents/print-job'
import { shelf } from '@shared/documents/shelf'
import type { Standalone } from '@shared/model/types'
import { shelfWords } from '@shared/text/documents/shelf'
import { packWords, printingWords } from '@shared/text/printing'
import { summaryWords } from '@shared/text/summary'
import { templateWords } from '@shared/text/templates'
import { IconFiles } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { useView } from '../../office/hooks'
import { addressOf, listAddress } from '../../records/addresses'
import { inLanguage } from '../../records/names'
import { usePrintedBy } from '../../records/printing/use-printed-by'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { SideEntry, SideList } from '../../ui/SideList'
import styles from './DocumentsPage.module.css'
import { OpenDocument } from './OpenDocument'
import { PackDialog } from './PackDialog'

interface DocumentsPageProps {
  /** The record the documents are about; `office` for those of the whole office. */
  type: Standalone
  id: string
  /** Key of the document that is open; absent: the first of the shelf. */
  document?: string
}

/** What can be printed of a record: the shelf on the left, the sheet on the right. */
export function DocumentsPage({ type, id, document }: DocumentsPageProps) {
  const { t, language } = useText()
  const entries = shelf.filter((entry) => entry.of === type)
  const open = entries.find((entry) => entry.key === document) ?? entries[0]
  const { result: record } = useView('record', { type, id })
  const name = inLanguage(record?.name, language)
  const printedBy = usePrintedBy()
  // One click from the cohort: its menu leads here with the question open.
  const [packing, setPacking] = useState(useSearch() === 'pack')
  return (
    <Page>
      <PageHeader
        title={t(shelfWords.title)}
        subtitle={type === 'office' ? undefined : name}
        above={type === 'office' ? undefined : { label: name, to: addressOf(type, id) }}
        actions={
          type === 'cohort' && (
            <Button variant="default" leftSection={<IconFiles size={18} />} onClick={() => setPacking(true)}>
              {t(packWords.open)}
            </Button>
          )
        }
      />
      <SideList
        label={t(shelfWords.title)}
        entries={
          <>
            {type === 'cohort' && (
              <SideEntry
                href={`/cohorts/${id}/summary`}
                name={t(summaryWords.title)}
                about={t(shelfWords.summaryPurpose)}
              />
            )}
            {entries.map(({ key, title, purpose }) => (
              <SideEntry
                key={key}
                href={`/documents/${type}/${id}/${key}`}
                name={t(title)}
                about={t(purpose)}
                current={key === open?.key}
              />
            ))}
            {(type === 'office' || type === 'cohort' || type === 'person') && (
              <Link href={type === 'office' ? '/forms' : `/forms/${type}/${id}`} className={styles.log}>
                {t(templateWords.title)}
              </Link>
            )}
            <Link href={listAddress.disclosure} className={styles.log}>
              {t(printingWords.log)}
            </Link>
          </>
        }
      >
        {packing && printedBy !== null && (
          <PackDialog
            id={id}
            name={fileNameOf(t(packWords.name, { name, day: today() }))}
            printedBy={printedBy}
            onClose={() => setPacking(false)}
          />
        )}
        {open && <OpenDocument key={open.key} id={id} document={open.key} />}
      </SideList>
    </Page>
  )
}
