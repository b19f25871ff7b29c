import { Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { shelfWords } from '@shared/text/documents/shelf'
import { templateWords } from '@shared/text/templates'
import { IconBraces, IconFileText, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { formsOf } from '../../records/forms/form'
import { inLanguage } from '../../records/names'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { SideList } from '../../ui/SideList'
import { ExamplesMenu } from './ExamplesMenu'
import { FormEntry } from './FormEntry'
import { FormPanel } from './FormPanel'
import type { FilledRecord } from './filled-record'
import { PlaceholdersDrawer } from './PlaceholdersDrawer'
import { useForms } from './use-forms'

interface FormsPageProps {
  office: Row<'office'>
  record: FilledRecord | null
}

/** The office's own forms: what is kept, what is wrong with each, and filling them. */
export function FormsPage({ office, record }: FormsPageProps) {
  const { t, language } = useText()
  const forms = formsOf(office)
  const { add, busy } = useForms(office)
  const [chosen, setChosen] = useState<string | null>(null)
  const [listing, setListing] = useState(false)
  const { result } = useView('record', record)
  const name = inLanguage(result?.name, language)
  const open = forms.find(({ key }) => key === chosen) ?? forms[0]
  const addForm = async () => {
    const key = await add()
    if (key) setChosen(key)
  }
  const addButton = (
    <Button leftSection={<IconPlus size={18} />} loading={busy} onClick={() => void addForm()}>
      {t(templateWords.add)}
    </Button>
  )
  const listButton = (
    <Button variant="default" leftSection={<IconBraces size={18} />} onClick={() => setListing(true)}>
      {t(templateWords.placeholders)}
    </Button>
  )
  return (
    <Page>
      <PageHeader
        title={t(templateWords.title)}
        subtitle={record && name ? name : t(templateWords.purpose)}
        above={
          record
            ? { label: t(shelfWords.title), to: `/documents/${record.type}/${record.id}` }
            : { label: t(shelfWords.title), to: '/documents/office/office' }
        }
        actions={
          forms.length > 0 && (
            <>
              <ExamplesMenu />
              {listButton}
              {addButton}
            </>
          )
        }
      />
      {open ? (
        <SideList
          label={t(templateWords.title)}
          entries={forms.map((form) => (
            <FormEntry key={form.key} form={form} current={form === open} onOpen={() => setChosen(form.key)} />
          ))}
        >
          <FormPanel key={open.key} form={open} office={office} record={record} />
        </SideList>
      ) : (
        <EmptyState
          icon={<IconFileText size={36} stroke={1.5} />}
          title={t(templateWords.noneTitle)}
          actions={
            <>
              {addButton}
              <ExamplesMenu />
              {listButton}
            </>
          }
        >
          {t(templateWords.noneText)}
        </EmptyState>
      )}
      <PlaceholdersDrawer
        opened={listing}
        onClose={() => setListing(false)}
        of={open?.of ?? 'cohort'}
        record={record}
        title={t(templateWords.placeholders)}
      />
    </Page>
  )
}
