import { Tabs } from '@mantine/core'
import { listWords } from '@shared/text/lists'
import { plurals } from '@shared/text/records'
import { useLocation } from 'wouter'
import { type ListedType, listAddress } from '../../records/addresses'
import { useText } from '../../ui/language'

/** Lists that belong together: the sidebar leads to the first, the tabs from there to the other. */
const kin: readonly (readonly ListedType[])[] = [
  ['institution', 'orderClass'],
  ['event', 'pressItem'],
  ['qualification', 'qualificationResult'],
  ['person', 'enrolment'],
]

/** The way between lists that belong together; nothing where a list stands alone. */
export function ListTabs({ type }: { type: ListedType }) {
  const { t } = useText()
  const [, go] = useLocation()
  const tabs = kin.find((types) => types.includes(type))
  if (!tabs) return null
  return (
    <Tabs value={type} onChange={(chosen) => chosen && go(listAddress[chosen as ListedType])}>
      <Tabs.List aria-label={t(listWords.lists)}>
        {tabs.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(plurals[each])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
