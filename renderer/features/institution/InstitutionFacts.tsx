import { countryName } from '@shared/model/country-names'
import { showDate, showNumber } from '@shared/model/show'
import { togetherSince } from '@shared/search/institution-life'
import type { RecordView } from '@shared/search/record-view'
import { institutionWords } from '@shared/text/institution'
import { useView } from '../../office/hooks'
import { listAddress } from '../../records/addresses'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import { FactLink, FactStrip } from '../../records/page/FactStrip'
import { Website } from '../../records/page/Website'
import { useText } from '../../ui/language'

const inForce = ['signed', 'inForce', 'expiring']

/** A division by its name; a code of six digits says nothing at a glance. */
const placeOf = (division: string | undefined) => (division && /^\d+$/.test(division) ? '' : division)

interface InstitutionFactsProps {
  view: RecordView<'institution'>
  /** The college of the office itself: nobody works with themselves. */
  isOwn: boolean
}

/** What an institution comes down to: what it is, where, since when we work together, what holds now. */
export function InstitutionFacts({ view, isOwn }: InstitutionFactsProps) {
  const { t, language } = useText()
  const { row, links } = view
  const { result: life = [] } = useView('institutionLife', { id: row.id })
  const holding = life.filter(({ type, state }) => type === 'agreement' && state && inForce.includes(state))
  const ends = holding.flatMap(({ when }) => when?.to ?? []).sort()
  const people = links.find(({ type, path }) => type === 'person' && path === 'institution')?.total ?? 0
  const since = isOwn ? undefined : togetherSince(row, life)
  const label = (field: string) => fieldDef('institution', field).label[language]
  const kind = enumWord('institution', 'kind', row.kind)
  return (
    <FactStrip
      facts={[
        kind && { label: label('kind'), value: t(kind) },
        row.country
          ? {
              label: label('country'),
              value: [countryName(row.country, language), placeOf(row.division)].filter(Boolean).join(' · '),
            }
          : null,
        since ? { label: t(institutionWords.since), value: showDate(since, language) } : null,
        holding.length ? { label: t(institutionWords.inForce), value: showNumber(holding.length, language) } : null,
        ends[0] ? { label: t(institutionWords.endsNext), value: showDate(ends[0], language) } : null,
        people
          ? {
              label: t(institutionWords.peopleOnRecord),
              value: (
                <FactLink to={`${listAddress.person}?institution=${row.id}`}>{showNumber(people, language)}</FactLink>
              ),
            }
          : null,
        row.website ? { label: label('website'), value: <Website url={row.website} /> } : null,
      ]}
    />
  )
}
