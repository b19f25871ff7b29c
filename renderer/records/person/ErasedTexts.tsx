import { Checkbox } from '@mantine/core'
import type { ErasureView } from '@shared/rules/erasure'
import { erasureWords } from '@shared/text/retention'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { inLanguage } from '../names'
import { meaningOf } from '../path-meaning'
import styles from './Erase.module.css'

type Mention = ErasureView['mentions'][number]

export const mentionKey = ({ id, path }: Pick<Mention, 'id' | 'path'>) => `${id} ${path}`

interface ErasedTextsProps {
  mentions: readonly Mention[]
  /** Somebody else on record has the same name. */
  namesakes: boolean
  left: ReadonlySet<string>
  onLeave(left: ReadonlySet<string>): void
}

/** Texts of other records that name them; each may be left as it is, since it may be about somebody else. */
export function ErasedTexts({ mentions, namesakes, left, onLeave }: ErasedTextsProps) {
  const { t, language } = useText()
  const toggle = (key: string, blank: boolean) => {
    const next = new Set(left)
    if (blank) next.delete(key)
    else next.add(key)
    onLeave(next)
  }
  return (
    <Section
      title={`${t(erasureWords.texts)} · ${mentions.length}`}
      folds
      startsOpen={namesakes || mentions.length < 4}
    >
      <p className={styles.quiet}>{t(erasureWords.textsNote)}</p>
      {namesakes && <p className={styles.warn}>{t(erasureWords.namesake)}</p>}
      <ul className={styles.texts}>
        {mentions.map((mention) => {
          const key = mentionKey(mention)
          const where = [inLanguage(mention.name, language), meaningOf(mention.type, mention.path, language).label]
          return (
            <li key={key}>
              <Checkbox
                checked={!left.has(key)}
                onChange={(event) => toggle(key, event.currentTarget.checked)}
                label={<span className={styles.text}>{mention.text}</span>}
                description={where.filter(Boolean).join(' · ')}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
