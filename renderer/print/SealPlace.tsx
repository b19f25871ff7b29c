import type { BilingualText } from '@shared/model/types'
import { summaryWords } from '@shared/text/summary'
import css from './Closing.module.css'
import { Words } from './language'

/** Where a Chinese office puts its seal: the unit's name and the date, with room for the seal over them. */
export function SealPlace({ office }: { office: BilingualText }) {
  return (
    <div className={css.seal} lang="zh-CN">
      <p className={css.sealLabel}>
        <Words of={summaryWords.seal} />
      </p>
      <p>{office.zh || office.en}</p>
      <p>{summaryWords.sealDate.zh}</p>
    </div>
  )
}
