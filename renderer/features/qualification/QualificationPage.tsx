import { Button } from '@mantine/core'
import { inLanguage } from '@shared/model/record-name'
import { showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { qualificationWords } from '@shared/text/qualification'
import { IconTable } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { enumWord } from '../../records/dictionary-fields'
import { FilesField } from '../../records/files/FilesField'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { ItemsTable } from '../../records/page/ItemsTable'
import { LaidOut } from '../../records/page/laid-out'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import { Section } from '../../ui/Section'
import { FiguresSection } from './FiguresSection'
import styles from './Qualification.module.css'
import { RecognitionSection } from './RecognitionSection'

/** A qualification: what it is, how people did in it, and which certificates it is recognised as. */
export function QualificationPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="qualification"
      id={id}
      office={office}
      connections={() => [
        { type: 'qualificationResult', paths: ['qualification'], elsewhere: true },
        { type: 'qualification', paths: ['equivalents.qualification'], elsewhere: true },
      ]}
      marks={['equivalents.', 'units.']}
      strip={({ row }) => <Strip row={row} />}
      actions={() => (
        <Button component={Link} href={`/qualifications/${id}/results`} leftSection={<IconTable size={18} />}>
          {t(qualificationWords.enter)}
        </Button>
      )}
    >
      {({ row }) => (
        <>
          <LaidOut fields={['equivalents']} />
          <FiguresSection id={id} />
          <RecognitionSection row={row} />
          <Section title={t(qualificationWords.units)}>
            <ItemsTable
              record="qualification"
              list="units"
              columns={['code', 'title', 'credits', 'optional']}
              widths={{ code: '130px', title: 'minmax(220px, 3fr)', credits: '100px', optional: '220px' }}
              addLabel={t(qualificationWords.addUnit)}
              empty={t(qualificationWords.noUnits)}
            />
            <UnitsInUse row={row} />
          </Section>
          <Section title={t(qualificationWords.details)}>
            <QuietFields
              record="qualification"
              fields={[
                ...['title', 'scheme', 'level', 'number', 'awardingBody', 'recognitionNo'],
                ...['glh', 'tqt', 'credits', 'remarks'],
              ]}
              wide={['title', 'remarks']}
            />
          </Section>
          <Section title={t(qualificationWords.files)}>
            <FilesField path="files" label={t(qualificationWords.files)} untitled />
          </Section>
        </>
      )}
    </RecordPage>
  )
}

/** Units that results name though the qualification does not: it is they that the pass rates stand for. */
function UnitsInUse({ row }: { row: Row<'qualification'> }) {
  const { t, language } = useText()
  const { result } = useView('qualificationFigures', { id: row.id })
  const own = new Set(Object.values(row.units ?? {}).map(({ title }) => title))
  const used = (result?.byUnit ?? []).flatMap(({ id, name }) =>
    id && !own.has(id) ? [inLanguage(name, language)] : [],
  )
  if (used.length === 0) return null
  const units = used.join(language === 'zh' ? '、' : ', ')
  return <p className={styles.hint}>{t(qualificationWords.unitsInUse, { units })}</p>
}

function Strip({ row }: { row: Row<'qualification'> }) {
  const { t, language } = useText()
  const { result: figures } = useView('qualificationFigures', { id: row.id })
  const word = (field: 'scheme' | 'level') => {
    const words = enumWord('qualification', field, row[field])
    return words && t(words)
  }
  const hours = [row.glh, row.tqt].map((value) => (value === undefined ? '—' : showNumber(value, language))).join(' / ')
  const rate = figures?.whole.rate
  return (
    <FactStrip
      facts={[
        { label: t(qualificationWords.scheme), value: word('scheme') },
        { label: t(qualificationWords.level), value: word('level') },
        { label: t(qualificationWords.number), value: row.number },
        {
          label: t(qualificationWords.awardingBody),
          value: row.awardingBody && <NamedLink type="institution" id={row.awardingBody} />,
        },
        { label: t(qualificationWords.hours), value: (row.glh ?? row.tqt) !== undefined && hours },
        { label: t(qualificationWords.credits), value: row.credits },
        {
          label: t(qualificationWords.rate),
          value: rate != null && <ProgressBar label={t(qualificationWords.rate)} share={rate} wide />,
        },
      ]}
    />
  )
}
