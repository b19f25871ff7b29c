import type { Language } from '@shared/model/define'
import { showDate, showRange } from '@shared/model/show'
import type { DateRange } from '@shared/model/types'
import { allianceWords } from '@shared/text/alliance'
import { useRecord } from '../../office/hooks'
import type { Item } from '../../records/page/ItemRow'
import { ItemsTable } from '../../records/page/ItemsTable'
import { Website } from '../../records/page/Website'
import { useText } from '../../ui/language'

const roles = ['initiating', 'executing', 'governing']

/** Units that carry the alliance stand first; those that left, last. */
function rank({ role, dates }: Item): number {
  const place = roles.indexOf(String(role))
  return (place < 0 ? roles.length : place) + ((dates as DateRange | undefined)?.to ? 10 : 0)
}

/** The units that initiated the alliance, carry it out or sit on its council; or those that belong to it. */
export function MembersTable({ part }: { part: 'organisation' | 'members' }) {
  const { t, language } = useText()
  const organisation = part === 'organisation'
  return (
    <ItemsTable
      record="alliance"
      list="members"
      columns={['institution', 'role', 'website', 'dates']}
      widths={{ institution: 'minmax(140px, 1.6fr)', website: 'minmax(182px, 1.7fr)', dates: 'minmax(112px, 1fr)' }}
      only={({ role }) => organisation === roles.includes(String(role))}
      sort={(a, b) => rank(a) - rank(b)}
      start={{ role: organisation ? 'executing' : 'member' }}
      cells={{
        website: ({ website, institution }) => (
          <MemberWebsite own={website as string | undefined} institution={institution as string | undefined} />
        ),
        dates: ({ dates }) => stayOf(dates as DateRange | undefined, language),
      }}
      addLabel={t(organisation ? allianceWords.addUnit : allianceWords.addMember)}
      empty={t(organisation ? allianceWords.noUnits : allianceWords.noMembers)}
    />
  )
}

/** The day a member joined; both days once it left. */
const stayOf = (dates: DateRange | undefined, language: Language) =>
  !dates ? '–' : dates.to ? showRange(dates, language) : showDate(dates.from ?? '', language)

/** The website given for the member here, else that of the institution. */
function MemberWebsite({ own, institution }: { own: string | undefined; institution: string | undefined }) {
  const { result } = useRecord('institution', own ? null : (institution ?? null))
  const url = own ?? result?.website
  return url ? <Website url={url} /> : '–'
}
