import type { RecordKey } from '@shared/model/dictionary'
import { recordWords } from '@shared/text/records'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { fieldDef } from '../dictionary-fields'
import { FilesField } from '../files/FilesField'
import { QuietFields } from './QuietFields'

/** The end of a record's page: its files, and what fits nowhere else. */
export function FilesAndRemarks({ record }: { record: RecordKey }) {
  const { t, language } = useText()
  return (
    <Section title={t(recordWords.filesAndRemarks)}>
      <FilesField path="files" label={fieldDef(record, 'files').label[language]} untitled />
      <QuietFields record={record} fields={['remarks']} wide={['remarks']} />
    </Section>
  )
}
