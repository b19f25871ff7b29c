import type { Certificate } from '@shared/documents/document'
import { summaryWords } from '@shared/text/summary'
import { Words } from '../language'
import css from './CertificatePage.module.css'
import { Said } from './Text'

/** A certificate on a page of its own. */
export function CertificatePage({ certificate }: { certificate: Certificate }) {
  const { title, number, name, text, signatories } = certificate
  return (
    <section className={css.page}>
      <h1 className={css.title}>
        <Words of={title} stacked />
      </h1>
      <p className={css.name}>
        <Said text={name} stacked />
      </p>
      <p className={css.text}>
        <Said text={text} stacked long />
      </p>
      <div className={css.foot}>
        {signatories.map((signatory) => (
          <div key={signatory.en} className={css.signatory}>
            <div className={css.line} />
            <Words of={signatory} stacked />
          </div>
        ))}
      </div>
      <p className={css.date}>
        <Words of={summaryWords.sealDate} />
      </p>
      <p className={css.number}>{number}</p>
    </section>
  )
}
