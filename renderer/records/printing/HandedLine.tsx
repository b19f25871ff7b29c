import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { printingWords } from '@shared/text/printing'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import { addressOf } from '../addresses'
import { inLanguage } from '../names'

/** One line of the log: who had what printed or saved, when, how many copies. */
export function HandedLine({ row, className }: { row: Row<'disclosure'>; className?: string }) {
  const { t, language } = useText()
  const { firstCopy, lastCopy, copies = 1 } = row
  const numbers = lastCopy && firstCopy && { from: firstCopy, to: lastCopy }
  const parts = [
    t(printingWords[row.way ?? 'other']),
    numbers && t(firstCopy === lastCopy ? printingWords.numberedOne : printingWords.numbered, numbers),
    !numbers && copies > 1 && t(printingWords.copies, { count: copies }),
    row.sensitive && t(printingWords.sensitive),
    row.recipient && t(printingWords.recipient, { name: row.recipient }),
  ].filter((part) => typeof part === 'string')
  return (
    <>
      <strong>{row.by}</strong>
      <Link href={addressOf('disclosure', row.id)}>
        {t(printingWords.handed, {
          what: inLanguage(row.title, language),
          how: parts.join(language === 'zh' ? '，' : ', '),
        })}
      </Link>
      <span className={className}>
        {[row.on && showDate(row.on, language), row.time].filter(Boolean).join(language === 'zh' ? ' ' : ', ')}
      </span>
    </>
  )
}
