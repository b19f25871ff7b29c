import type { PrintLanguage } from '@shared/ipc'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'
import { BreakdownTable } from './BreakdownTable'
import closing from './Closing.module.css'
import { CompletenessTable } from './CompletenessTable'
import figures from './Figures.module.css'
import { KeyFigures } from './KeyFigures'
import { InLanguage, useDocumentLanguage, Words } from './language'
import { NameList } from './NameList'
import { SealPlace } from './SealPlace'
import { SignatureLines } from './SignatureLines'
import { TitleBlock } from './TitleBlock'
import './print.css'

/** The cohort summary as it is printed on A4: plain data in, nothing asked. */
export function CohortSummaryDocument({ summary, language }: { summary: CohortSummary; language: PrintLanguage }) {
  return (
    <InLanguage language={language}>
      <article className="printed-document" lang={language === 'en' ? 'en' : 'zh-CN'}>
        <TitleBlock summary={summary} />
        <KeyFigures summary={summary} />
        {summary.people > 0 && <Counted summary={summary} />}
        <NameList summary={summary}>
          <Closing summary={summary} />
        </NameList>
      </article>
    </InLanguage>
  )
}

/** The figures; where nobody is counted yet there are none. */
function Counted({ summary }: { summary: CohortSummary }) {
  return (
    <>
      <section>
        <h2>
          <Words of={summaryWords.completeness} />
        </h2>
        <CompletenessTable completeness={summary.completeness} />
      </section>
      <section className={figures.composition}>
        <h2>
          <Words of={summaryWords.composition} />
        </h2>
        <div className={figures.breakdowns}>
          {summary.breakdowns.map((breakdown) => (
            <BreakdownTable key={breakdown.by} breakdown={breakdown} />
          ))}
        </div>
      </section>
    </>
  )
}

const chineseSignatories = [summaryWords.preparedBy, summaryWords.headOfOffice]
const englishSignatories = [...chineseSignatories, summaryWords.headOfCollege]

/** The seal belongs to Chinese pages, signatures abreast to English ones; both to a page in both. */
function Closing({ summary: { office } }: { summary: CohortSummary }) {
  const english = useDocumentLanguage() === 'en'
  return (
    <footer className={closing.closing}>
      <SignatureLines signatories={english ? englishSignatories : chineseSignatories} abreast={english} />
      {!english && <SealPlace office={office} />}
      <p className={closing.personal}>
        <Words of={summaryWords.personal} />
      </p>
    </footer>
  )
}
