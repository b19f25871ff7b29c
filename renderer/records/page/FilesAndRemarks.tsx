import type { RecordKey } from '@shared/model/dictionary'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { fieldDef } from '../dictionary-fields'
import { FilesField } from '../files/FilesField'
import { QuietFields } from './QuietFields'

/** The end of a record's page: its files, and what fits nowhere else. */
export function FilesAndRemarks({ record }: { record: RecordKey }) {
  const { language } = useText()
  const files = fieldDef(record, 'files').label[language]
  return (
    <>
      <Section title={files}>
        <FilesField path="files" label={files} untitled />
      </Section>
      <Section title={fieldDef(record, 'remarks').label[language]}>
        <QuietFields record={record} fields={['remarks']} wide={['remarks']} />
      </Section>
    </>
  )
}
