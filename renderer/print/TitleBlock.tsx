import type { Bilingual } from '@shared/model/define'
import { showDate, showRange } from '@shared/model/show'
import type { BilingualText } from '@shared/model/types'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { inBoth } from '@shared/summary/names'
import { say } from '@shared/text/say'
import { summaryWords } from '@shared/text/summary'
import type { ReactNode } from 'react'
import { useDocumentLanguage, Words } from './language'
import { inEach, namesOf, textsOf } from './names'
import css from './TitleBlock.module.css'

/** What the document is, which cohort it is about, and the facts of the journey. */
export function TitleBlock({ summary }: { summary: CohortSummary }) {
  const { cohort, office, printedOn, printedBy } = summary
  const { lead, other } = textsOf(cohort.name, useDocumentLanguage())
  const officeName = inBoth(office)
  return (
    <header>
      <div className={css.letterhead}>
        <span>{officeName && <Words of={officeName} stacked />}</span>
        <span className={css.printed}>
          <Words of={printedWords(printedOn, printedBy)} stacked />
        </span>
      </div>
      <p className={css.documentName}>
        <Words of={summaryWords.title} />
        <span className={css.code}>{cohort.code}</span>
      </p>
      <h1 className={css.name} lang={lead.lang}>
        {lead.text || '—'}
      </h1>
      {other.text && (
        <p className={css.otherName} lang={other.lang}>
          {other.text}
        </p>
      )}
      <Facts cohort={cohort} />
    </header>
  )
}

function Facts({ cohort }: { cohort: CohortSummary['cohort'] }) {
  return (
    <dl className={css.facts}>
      <Fact label={summaryWords.dates}>{(cohort.from || cohort.to) && <Words of={datesOf(cohort)} stacked />}</Fact>
      <Fact label={summaryWords.destination}>{listed(cohort.destinations)}</Fact>
      <Fact label={summaryWords.sending}>{institutions(cohort.sending)}</Fact>
      <Fact label={summaryWords.host}>{institutions([cohort.host])}</Fact>
      <Fact label={summaryWords.leader}>{cohort.leader && <LeaderName leader={cohort.leader} />}</Fact>
      <Fact label={summaryWords.organiser} optional>
        {institutions([cohort.organiser])}
      </Fact>
      <Fact label={summaryWords.kind} optional>
        {cohort.kind.zh && <Words of={cohort.kind} stacked />}
      </Fact>
      <Fact label={summaryWords.approvalNo} optional>
        {cohort.approvalNo}
      </Fact>
    </dl>
  )
}

/** An optional fact without a value is left out; another says that it is not recorded. */
function Fact({ label, optional, children }: { label: Bilingual; optional?: boolean; children: ReactNode }) {
  if (optional && !children) return null
  return (
    <div className={css.fact}>
      <dt className={css.label}>
        <Words of={label} stacked />
      </dt>
      <dd>{children || <NotRecorded />}</dd>
    </div>
  )
}

/** Says that nobody has entered a value. */
export function NotRecorded() {
  return (
    <span className={css.notRecorded}>
      <Words of={summaryWords.notRecorded} stacked />
    </span>
  )
}

function LeaderName({ leader }: { leader: { nameZh: string; nameLatin: string } }) {
  const { lead, other } = namesOf(leader, useDocumentLanguage())
  return (
    <>
      <span lang={lead.lang}>{lead.text}</span> <small lang={other.lang}>{other.text}</small>
    </>
  )
}

const datesOf = ({ from, to, days }: CohortSummary['cohort']): Bilingual =>
  inEach((language) => {
    const range = showRange({ from, to }, language)
    if (days === null) return range
    const length = say(summaryWords.days, language, { count: days })
    return language === 'zh' ? `${range}（${length}）` : `${range} (${length})`
  })

const printedWords = (on: string, by: string): Bilingual =>
  inEach((language) => {
    const parts = [say(summaryWords.printed, language, { date: showDate(on, language) })]
    if (by) parts.push(say(summaryWords.printedBy, language, { name: by }))
    return parts.join(' ')
  })

function institutions(names: readonly BilingualText[]): ReactNode {
  return listed(names.flatMap((name) => inBoth(name) ?? []))
}

function listed(items: readonly Bilingual[]): ReactNode {
  if (items.length === 0) return null
  return items.map((item) => (
    <span className={css.item} key={item.en + item.zh}>
      <Words of={item} stacked />
    </span>
  ))
}
