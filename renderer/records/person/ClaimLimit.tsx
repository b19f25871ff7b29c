import { Badge } from '@mantine/core'
import { showDate } from '@shared/model/show'
import { type Claim, urgency } from '@shared/rules/privacy-requests'
import { requestWords } from '@shared/text/requests'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'

const colours = { late: 'brick', soon: 'amber', open: 'gray' } as const

/** By when something is to be answered; it gains colour as the day comes near. */
export function ClaimLimit({ claim }: { claim: Pick<Claim, 'by' | 'source'> }) {
  const { t, language } = useText()
  const how = urgency(claim, today())
  const words =
    how === 'late' ? requestWords.late : claim.source === 'request' ? requestWords.answerBy : requestWords.dealBy
  return (
    <Badge color={colours[how]} size="lg">
      {t(words, { date: showDate(claim.by, language) })}
    </Badge>
  )
}
