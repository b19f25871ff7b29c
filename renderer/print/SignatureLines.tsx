import type { Bilingual } from '@shared/model/define'
import { summaryWords } from '@shared/text/summary'
import css from './Closing.module.css'
import { Words } from './language'

/** Lines to sign on, each with who signs; under each other or abreast. */
export function SignatureLines({ signatories, abreast }: { signatories: readonly Bilingual[]; abreast: boolean }) {
  return (
    <div className={`${css.signatures} ${abreast ? css.abreast : ''}`}>
      {signatories.map((signatory) => (
        <div className={css.signature} key={signatory.en}>
          <div className={css.line} />
          <p>
            <Words of={signatory} />
          </p>
          <p className={css.hint}>
            <Words of={summaryWords.signature} />
          </p>
        </div>
      ))}
    </div>
  )
}
