import type { PrintLanguage } from '@shared/ipc'
import type { CohortSummary, SummaryPerson } from '@shared/summary/cohort-summary'
import { inBoth } from '@shared/summary/names'
import { summaryWords } from '@shared/text/summary'
import type { ReactNode } from 'react'
import { useDocumentLanguage, Words } from './language'
import css from './NameList.module.css'
import { namesOf, textsOf } from './names'
import { NotRecorded } from './TitleBlock'

const columns = ['number', 'name', 'sex', 'born', 'college', 'role', 'missing'] as const

/**
 * Widths of the columns in millimetres, 178 together. Names have a column for each script, except where everything
 * stands on two lines.
 */
const widths: Record<PrintLanguage, readonly number[]> = {
  zh: [9, 19, 28, 12, 19, 39, 23, 29],
  en: [8, 30, 17, 13, 19, 39, 23, 29],
  both: [9, 30, 14, 19, 52, 24, 30],
}

/** So many people at least stand above what closes the list. */
const lastTogether = 3

/**
 * Everybody in the cohort; the heading and the name of the cohort stand on every page that the list goes on to.
 * `children` close the document: they stand on a page with the last people.
 */
export function NameList({ summary: { list, cohort }, children }: { summary: CohortSummary; children: ReactNode }) {
  const language = useDocumentLanguage()
  const { lead: ofCohort } = textsOf(cohort.name, language)
  return (
    <table className={`${css.list} ${list.length <= lastTogether ? css.short : ''}`}>
      <colgroup>
        {widths[language].map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
          <col key={index} style={{ width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={widths[language].length}>
            <div className={css.heading}>
              <h2>
                <Words of={summaryWords.nameList} />
              </h2>
              <span className={css.ofCohort} lang={ofCohort.lang}>
                {ofCohort.text}
              </span>
            </div>
          </th>
        </tr>
        <tr className={css.columns}>
          {columns.map((column) => (
            <th
              scope="col"
              key={column}
              colSpan={column === 'name' && language !== 'both' ? 2 : 1}
              className={column === 'number' ? css.number : undefined}
            >
              <Words of={summaryWords[column]} stacked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{list.slice(0, -lastTogether).map(personRow)}</tbody>
      <tbody className={css.last}>
        {list.slice(-lastTogether).map(personRow)}
        {list.length === 0 && (
          <tr>
            <td colSpan={widths[language].length} className={css.nobody}>
              <Words of={summaryWords.nobody} />
            </td>
          </tr>
        )}
        <tr>
          <td colSpan={widths[language].length}>{children}</td>
        </tr>
      </tbody>
    </table>
  )
}

const personRow = (person: SummaryPerson) => <PersonRow key={person.number} person={person} />

function PersonRow({ person }: { person: SummaryPerson }) {
  const college = inBoth(person.college)
  return (
    <tr className={css.person}>
      <td className={css.number}>{person.number}</td>
      <NameCells person={person} />
      <td>
        <Words of={person.sex} stacked />
      </td>
      <td>{person.born || <NotRecorded />}</td>
      <td>{college ? <Words of={college} stacked /> : <NotRecorded />}</td>
      <td>
        <Words of={person.role} stacked />
      </td>
      <td>
        {person.missing.length === 0 && <Tick />}
        {person.missing.map((lack) => (
          <span className={css.item} key={lack.en}>
            <Words of={lack} stacked />
          </span>
        ))}
      </td>
    </tr>
  )
}

function NameCells({ person }: { person: SummaryPerson }) {
  const language = useDocumentLanguage()
  const { lead, other } = namesOf(person, language)
  if (language !== 'both' && !other.text)
    return (
      <th scope="row" colSpan={2} lang={lead.lang}>
        {lead.text}
      </th>
    )
  if (language !== 'both')
    return (
      <>
        <th scope="row" lang={lead.lang}>
          {lead.text}
        </th>
        <td className={css.other} lang={other.lang}>
          {other.text}
        </td>
      </>
    )
  return (
    <th scope="row">
      <span className={css.item} lang={lead.lang}>
        {lead.text}
      </span>
      <span className={css.under} lang={other.lang}>
        {other.text}
      </span>
    </th>
  )
}

/** Drawn, because not every font has the character. */
function Tick() {
  const language = useDocumentLanguage()
  return (
    <svg
      className={css.tick}
      viewBox="0 0 10 8"
      role="img"
      lang={language === 'en' ? 'en' : 'zh-CN'}
      aria-label={summaryWords.allInOrder[language === 'en' ? 'en' : 'zh']}
    >
      <path d="M1 4.5 L3.8 7 L9 1" />
    </svg>
  )
}
