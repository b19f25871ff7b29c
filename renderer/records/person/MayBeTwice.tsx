import type { Likely } from '@shared/import/match/duplicate-list'
import { duplicateWords } from '@shared/text/duplicates'
import { IconUsers } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { useText } from '../../ui/language'
import styles from './MayBeTwice.module.css'

/** That the person may be on record a second time, said as soon as what was typed shows it; nothing where it does not. */
export function MayBeTwice({ person }: { person: string }) {
  const { t, language } = useText()
  const { result, stale } = useView('duplicatesWith', { person, language })
  const [first] = result ?? []
  if (!first || stale) return null
  const other = first.a.id === person ? first.b : first.a
  return (
    <Link href={`/duplicates?person=${encodeURIComponent(person)}`} className={styles.notice}>
      <IconUsers size={18} aria-hidden />
      <span>
        <b>{t(duplicateWords[first.by])}</b>
        {t(duplicateWords.personNotice, { name: titleOf(other) || t(duplicateWords.noName) })}
      </span>
    </Link>
  )
}

function titleOf({ name, latin, college }: Likely): string {
  return [name || latin, college].filter(Boolean).join(' · ')
}
