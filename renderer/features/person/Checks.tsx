import type { Row } from '@shared/model/types'
import { personPage } from '@shared/text/people'
import { ItemsTable } from '../../records/page/ItemsTable'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

interface ChecksProps {
  person: Row<'person'>
  /** Staff and hosts are checked, students are not asked. */
  works: boolean
}

/** Safeguarding checks of adults who look after young people. */
export function Checks({ person, works }: ChecksProps) {
  const { t } = useText()
  if (!works && person.safeguardingChecks === undefined) return null
  return (
    <Section title={t(personPage.checks)}>
      <ItemsTable
        record="person"
        list="safeguardingChecks"
        columns={['kind', 'number', 'checkedOn', 'recheckOn', 'checkedBy']}
        widths={{
          kind: 'minmax(150px, 1.4fr)',
          number: 'minmax(90px, 1fr)',
          checkedOn: '106px',
          recheckOn: '106px',
          checkedBy: 'minmax(70px, 0.7fr)',
        }}
        addLabel={t(personPage.addCheck)}
        sort={(a, b) => String(b.checkedOn ?? '').localeCompare(String(a.checkedOn ?? ''))}
        empty={t(personPage.noChecks)}
      />
    </Section>
  )
}
