import type { CohortSummary, SummaryPerson } from '@shared/summary/cohort-summary'
import { inBoth } from '@shared/summary/names'
import { summaryWords } from '@shared/text/summary'
import { useDocumentLanguage, Words } from './language'
import css from './NameList.module.css'
import { namesOf, textsOf } from './names'
import { NotRecorded } from './TitleBlock'

/** Columns and their widths in millimetres; the name takes two, one a script. The college has what is left. */
const columns = [
  { words: summaryWords.number, widths: [9] },
  { words: summaryWords.name, widths: [0, 0] },
  { words: summaryWords.sex, widths: [13] },
  { words: summaryWords.born, widths: [20] },
  { words: summaryWords.college, widths: [undefined] },
  { words: summaryWords.role, widths: [25] },
  { words: summaryWords.missing, widths: [30] },
]
const scripts = { zh: 19, latin: 31 }

const columnCount = columns.reduce((sum, { widths }) => sum + widths.length, 0)

/** Everybody in the cohort; the heading and the name of the cohort stand on every page that the list goes on to. */
export function NameList({ summary: { list, cohort } }: { summary: CohortSummary }) {
  const language = useDocumentLanguage()
  const nameWidths = language === 'en' ? [scripts.latin, scripts.zh] : [scripts.zh, scripts.latin]
  const widths = columns.flatMap(({ words, widths }) => (words === summaryWords.name ? nameWidths : widths))
  return (
    <table className={css.list}>
      <colgroup>
        {widths.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
          <col key={index} style={width === undefined ? undefined : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={columnCount}>
            <div className={css.heading}>
              <h2>
                <Words of={summaryWords.nameList} />
              </h2>
              <span className={css.ofCohort}>{textsOf(cohort.name, language).lead}</span>
            </div>
          </th>
        </tr>
        <tr className={css.columns}>
          {columns.map(({ words, widths }) => (
            <th
              scope="col"
              key={words.en}
              colSpan={widths.length}
              className={words === summaryWords.number ? css.number : undefined}
            >
              <Words of={words} stacked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((person) => (
          <PersonRow key={person.number} person={person} />
        ))}
        {list.length === 0 && (
          <tr>
            <td colSpan={columnCount} className={css.nobody}>
              <Words of={summaryWords.nobody} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function PersonRow({ person }: { person: SummaryPerson }) {
  const { lead, under } = namesOf(person, useDocumentLanguage())
  const college = inBoth(person.college)
  return (
    <tr className={css.person}>
      <td className={css.number}>{person.number}</td>
      <th scope="row" className={css.lead}>
        {lead}
      </th>
      <td className={css.under}>{under}</td>
      <td>
        <Words of={person.sex} />
      </td>
      <td className={css.born}>{person.born || <NotRecorded />}</td>
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

/** Drawn, because not every font has the character. */
function Tick() {
  const language = useDocumentLanguage()
  return (
    <svg
      className={css.tick}
      viewBox="0 0 10 8"
      role="img"
      aria-label={summaryWords.allInOrder[language === 'en' ? 'en' : 'zh']}
    >
      <path d="M1 4.5 L3.8 7 L9 1" />
    </svg>
  )
}
