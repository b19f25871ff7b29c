import { type Fact, said } from '@shared/documents/document'
import { documentWords } from '@shared/text/documents/common'
import { Words } from '../language'
import css from '../TitleBlock.module.css'
import { Said } from './Text'

/** What a document is about, fact by fact; one that nobody entered says so. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const shown = facts.filter(({ optional, value }) => !optional || said(value))
  if (shown.length === 0) return null
  return (
    <dl className={css.facts}>
      {shown.map(({ label, value }) => (
        <div key={label.en} className={css.fact}>
          <dt className={css.label}>
            <Words of={label} stacked />
          </dt>
          <dd>
            {said(value) ? (
              <Said text={value} stacked />
            ) : (
              <span className={css.notRecorded}>
                <Words of={documentWords.notRecorded} stacked />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
