import { showMoney, showRange } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { rulesOn } from '@shared/rules/settings'
import { planProgress } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { fieldDef } from '../../records/dictionary-fields'
import { FilesField } from '../../records/files/FilesField'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { LaidOut } from '../../records/page/laid-out'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import { Section } from '../../ui/Section'
import { ConditionsSection } from './ConditionsSection'
import { ProjectsSection } from './ProjectsSection'

/** An internationalisation plan: what was promised at each level, how far it is, and the records that fulfil it. */
export function PlanPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="plan"
      id={id}
      office={office}
      connections={() => []}
      marks={['projects', 'conditions']}
      strip={({ row }) => <Strip plan={row} />}
    >
      {({ row }) => (
        <>
          <LaidOut fields={['projects']} />
          <ProjectsSection plan={row} rules={rulesOn(office, today())} />
          <ConditionsSection plan={row} rules={rulesOn(office, today())} />
          <Section title={t(planWords.details)}>
            <QuietFields
              record="plan"
              fields={['name', 'institution', 'period', 'batch', 'batchYear', 'remarks']}
              wide={['name', 'remarks']}
            />
          </Section>
          <Section title={t(planWords.files)}>
            <FilesField path="files" label={t(planWords.files)} untitled />
          </Section>
        </>
      )}
    </RecordPage>
  )
}

function Strip({ plan }: { plan: Row<'plan'> }) {
  const { t, language } = useText()
  const { total, done, late, share, budget } = planProgress(plan, today())
  const batch = plan.batch && plan.batch !== 'none' && fieldDef('plan', 'batch').values?.[plan.batch]?.[language]
  const between = language === 'zh' ? '，' : ', '
  return (
    <FactStrip
      facts={[
        {
          label: t(planWords.progress),
          value: share !== null && <ProgressBar label={t(planWords.progress)} share={share} wide />,
        },
        {
          label: t(planWords.done),
          value:
            total > 0 &&
            [t(planWords.doneOf, { done, total }), late > 0 ? t(planWords.lateCount, { count: late }) : null]
              .filter(Boolean)
              .join(between),
        },
        {
          label: t(planWords.college),
          value: plan.institution && <NamedLink type="institution" id={plan.institution} />,
        },
        { label: t(planWords.period), value: plan.period && showRange(plan.period, language) },
        {
          label: t(planWords.batch),
          value: batch && (plan.batchYear ? t(planWords.batchOf, { batch, year: plan.batchYear }) : batch),
        },
        { label: t(planWords.budget), value: budget.map((sum) => showMoney(sum, language)).join(' + ') },
      ]}
    />
  )
}
