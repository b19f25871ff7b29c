import { type Certificate, said } from '@shared/documents/document'
import { certificateWords } from '@shared/text/documents/certificate'
import { summaryWords } from '@shared/text/summary'
import { useDocumentLanguage, Words } from '../language'
import css from './CertificatePage.module.css'
import { nameLength } from './name-length'
import { Said } from './Text'

/** A certificate on a sheet of its own; a number that is not on record is a line to write on. */
export function CertificatePage({ certificate }: { certificate: Certificate }) {
  const { title, number, name, text, unit, signatories } = certificate
  const language = useDocumentLanguage()
  const english = language === 'en'
  return (
    <section className={css.page}>
      <div className={css.frame}>
        <p className={css.number}>
          <CertificateNumber of={number} />
        </p>
        <h1 className={css.title}>
          <Words of={title} stacked />
        </h1>
        <p className={css.name} data-length={nameLength(name, language)}>
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
          <div className={english ? css.dated : css.seal}>
            {said(unit) && (
              <p>
                <Said text={unit} stacked />
              </p>
            )}
            <p>{english ? `${summaryWords.sealDate.en}: ______________` : summaryWords.sealDate.zh}</p>
          </div>
        </div>
      </div>
    </section>
  )
}

function CertificateNumber({ of: number }: { of: string }) {
  const shown = number || certificateWords.blank.en
  const each = (pattern: string) => pattern.replace('{number}', shown)
  return <Words of={{ en: each(certificateWords.number.en), zh: each(certificateWords.number.zh) }} />
}
