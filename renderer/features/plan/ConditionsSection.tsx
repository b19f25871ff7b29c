import type { Row } from '@shared/model/types'
import type { Rules } from '@shared/rules/settings'
import { planProgress } from '@shared/summary/plan-progress'
import { planWords } from '@shared/text/plan'
import { ItemsTable } from '../../records/page/ItemsTable'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

/** What the ministry's guide asks of a college: the conditions it relies on, met or not, each with its evidence. */
export function ConditionsSection({ plan, rules }: { plan: Row<'plan'>; rules: Rules }) {
  const { t } = useText()
  const { met, total } = planProgress(plan, today()).conditions
  return (
    <Section
      title={t(planWords.conditions)}
      aside={total > 0 && t(planWords.conditionsMet, { met, needed: rules.conditionsLeast })}
    >
      <ItemsTable
        record="plan"
        list="conditions"
        columns={['no', 'text', 'met', 'evidence']}
        widths={{ no: '64px', text: 'minmax(220px, 3fr)', met: '220px', evidence: 'minmax(180px, 1.4fr)' }}
        cells={{
          text: ({ text, no }) =>
            typeof text === 'string' ? text : no === undefined ? '–' : t(planWords.conditionNo, { no: String(no) }),
        }}
        sort={(a, b) => Number(a.no ?? Infinity) - Number(b.no ?? Infinity)}
        addLabel={t(planWords.addCondition)}
        empty={t(planWords.conditionsHint)}
      />
    </Section>
  )
}
