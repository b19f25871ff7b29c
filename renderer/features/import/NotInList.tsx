import type { Absent } from '@shared/import/contract'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { Notice } from './Notice'

/** Who of the cohort a corrected list leaves out: it takes nobody out of the cohort, and says so. */
export function NotInList({ absent: { count, names } }: { absent: Absent }) {
  const { t, language } = useText()
  const told = names.join(language === 'zh' ? '、' : ', ')
  const more = count - names.length
  return (
    <Notice tone="info">
      {t(importWords.absent, {
        ...counted(count, language),
        names: more > 0 ? t(importWords.absentMore, { names: told, more }) : told,
      })}
    </Notice>
  )
}
