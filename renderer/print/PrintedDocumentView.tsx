import { type PrintedDocument, said } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'
import { showDate } from '@shared/model/show'
import { inBoth } from '@shared/summary/names'
import { documentWords } from '@shared/text/documents/common'
import { say } from '@shared/text/say'
import { summaryWords } from '@shared/text/summary'
import { BlockGroupView } from './blocks/Blocks'
import { blockGroups } from './blocks/block-groups'
import { FactList } from './blocks/FactList'
import { Said } from './blocks/Text'
import closing from './Closing.module.css'
import { InLanguage, useDocumentLanguage, Words } from './language'
import { inEach } from './names'
import { SealPlace } from './SealPlace'
import { SignatureLines } from './SignatureLines'
import title from './TitleBlock.module.css'
import './print.css'
// The Song face of long Chinese text: nothing else wants it, so it comes with documents only.
import '@fontsource/noto-serif-sc/400.css'

/** Any document of the shelf as it is printed on A4: plain data in, nothing asked. */
export function PrintedDocumentView({ document, language }: { document: PrintedDocument; language: PrintLanguage }) {
  const end = !document.bare && (document.closing || document.sensitive) ? <Closing document={document} /> : undefined
  const groups = blockGroups(document.blocks, end !== undefined)
  const last = groups.length - 1
  return (
    <InLanguage language={language}>
      <article
        className="printed-document"
        data-landscape={document.landscape || undefined}
        lang={language === 'en' ? 'en' : 'zh-CN'}
      >
        {!document.bare && <Head document={document} />}
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a document stay where they are
          <BlockGroupView key={index} group={group} closing={index === last ? end : undefined} />
        ))}
        {last < 0 && end}
      </article>
    </InLanguage>
  )
}

function Head({ document }: { document: PrintedDocument }) {
  const { office, printedOn, printedBy, about, code, copy, since } = document
  const officeName = inBoth(office)
  const printed = inEach((language) =>
    [
      say(summaryWords.printed, language, { date: showDate(printedOn, language) }),
      ...(printedBy ? [say(summaryWords.printedBy, language, { name: printedBy })] : []),
    ].join(' '),
  )
  return (
    <header>
      <div className={title.letterhead}>
        <span>{officeName && <Words of={officeName} stacked />}</span>
        <span className={title.printed}>
          <Words of={printed} stacked />
        </span>
      </div>
      <p className={title.documentName}>
        <Words of={document.title} />
        <span className={title.code}>
          {copy ? <Words of={inEach((language) => say(documentWords.copy, language, { ...copy }))} /> : code}
        </span>
      </p>
      {said(about) && (
        <h1 className={title.name}>
          <Said text={about} stacked />
        </h1>
      )}
      <FactList facts={document.facts} />
      {since && <SinceLegend since={since} />}
    </header>
  )
}

/** How many rows changed since the print before, and how the marks look. */
function SinceLegend({ since }: { since: NonNullable<PrintedDocument['since']> }) {
  const { on, time, by, added, changed, gone } = since
  const sentence = inEach((language) =>
    say(documentWords.since, language, {
      date: [showDate(on, language), time].filter(Boolean).join(language === 'zh' ? ' ' : ', '),
      by,
      added,
      changed,
      gone,
    }),
  )
  return (
    <p className={title.since}>
      <Words of={sentence} stacked />
      <span className={title.legend}>
        <span data-since="added">
          <Words of={documentWords.sinceAdded} />
        </span>
        <span data-since="changed">
          <Words of={documentWords.sinceChanged} />
        </span>
        <del>
          <Words of={documentWords.sinceGone} />
        </del>
      </span>
    </p>
  )
}

/** The seal belongs to Chinese pages, signatures abreast to English ones; both to a page in both. */
function Closing({ document: { closing: end, office, sensitive } }: { document: PrintedDocument }) {
  const english = useDocumentLanguage() === 'en'
  return (
    <footer className={closing.closing}>
      {end && <SignatureLines signatories={end.signatories} abreast={english || !end.seal} />}
      {end?.seal && !english && <SealPlace office={office} />}
      {sensitive && (
        <p className={closing.personal}>
          <Words of={documentWords.sensitive} />
        </p>
      )}
    </footer>
  )
}
