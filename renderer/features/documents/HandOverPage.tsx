import { referred } from '@shared/documents/print-log'
import type { Row } from '@shared/model/types'
import { printingWords } from '@shared/text/printing'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { LaidOut } from '../../records/page/laid-out'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

/** What was printed or handed over: by whom and how, for whom, and of which records. */
export function HandOverPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage type="disclosure" id={id} office={office} connections={() => []}>
      {() => (
        <>
          <Section title={t(printingWords.about)}>
            <QuietFields
              record="disclosure"
              fields={['title', 'on', 'time', 'by', 'way', 'printer', 'file', 'copies', 'firstCopy', 'lastCopy']}
              wide={['title', 'file']}
            />
            <QuietFields record="disclosure" fields={['sensitive', 'preset', 'language', 'rows', 'commandLine']} />
          </Section>
          <Section title={t(printingWords.whom)}>
            <QuietFields
              record="disclosure"
              fields={['recipient', 'country', 'purpose', 'basis']}
              wide={['recipient', 'purpose']}
            />
          </Section>
          <Section title={t(printingWords.of)}>
            <QuietFields record="disclosure" fields={referred} />
          </Section>
          <FilesAndRemarks record="disclosure" />
          <LaidOut fields={['memory', 'document', 'year']} />
        </>
      )}
    </RecordPage>
  )
}
