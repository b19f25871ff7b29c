import { Badge } from '@mantine/core'
import { daysBetween, latest } from '@shared/model/dates'
import { showDate, showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { agreementWords } from '@shared/text/agreement'
import { jointWords } from '@shared/text/programmes'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import { ChoiceChips } from '../../records/page/ChoiceChips'
import { FactStrip } from '../../records/page/FactStrip'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { YearsTable } from './YearsTable'

/** A joint programme (中外合作办学): its approval, the two sides, and its return year by year with the four thirds. */
export function JointProgrammePage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="jointProgramme"
      id={id}
      office={office}
      strip={(view) => <ProgrammeFacts view={view} />}
      marks={['years']}
      connections={() => []}
    >
      {({ row }) => (
        <>
          <Section title={t(jointWords.years)}>
            <YearsTable programme={row} />
          </Section>
          <Section title={t(jointWords.approval)}>
            <QuietFields record="jointProgramme" fields={['approvalNo', 'approvedOn', 'validTo', 'annualQuota']} />
          </Section>
          <Section title={t(jointWords.parties)}>
            <QuietFields record="jointProgramme" fields={['chineseParty', 'foreignParty', 'agreement']} />
          </Section>
          <Section title={t(jointWords.about)}>
            <QuietFields
              record="jointProgramme"
              fields={['name', 'level', 'major', 'majorCode', 'mode']}
              wide={['name']}
            />
            <ChoiceChips record="jointProgramme" field="certificates" labelled />
          </Section>
          <FilesAndRemarks record="jointProgramme" />
        </>
      )}
    </RecordPage>
  )
}

function ProgrammeFacts({ view: { row } }: { view: RecordView<'jointProgramme'> }) {
  const { t, language } = useText()
  const label = (field: string) => fieldDef('jointProgramme', field).label[language]
  const level = enumWord('jointProgramme', 'level', row.level)
  const years = Object.values(row.years ?? {}).filter(({ year }) => year !== undefined)
  const last = years.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]
  const left = row.validTo ? daysBetween(today(), latest(row.validTo)) : null
  return (
    <FactStrip
      facts={[
        row.approvalNo && row.approvalNo !== 'none' ? { label: label('approvalNo'), value: row.approvalNo } : null,
        level && { label: label('level'), value: t(level) },
        row.major ? { label: label('major'), value: row.major } : null,
        row.annualQuota !== undefined
          ? { label: t(jointWords.quota), value: showNumber(row.annualQuota, language) }
          : null,
        last?.onRoll !== undefined
          ? { label: t(jointWords.onRoll, { year: String(last.year) }), value: showNumber(last.onRoll, language) }
          : null,
        row.validTo
          ? {
              label: t(jointWords.validUntil),
              value: (
                <>
                  {showDate(row.validTo, language)}{' '}
                  {left !== null && left <= 365 && (
                    <Badge color={left < 0 ? 'brick' : 'amber'}>
                      {left < 0
                        ? t(agreementWords.endedAgo, { count: -left })
                        : t(agreementWords.daysLeft, { count: left })}
                    </Badge>
                  )}
                </>
              ),
            }
          : null,
      ]}
    />
  )
}
