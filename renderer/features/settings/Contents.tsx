import { UnstyledButton } from '@mantine/core'
import { ruleWords } from '@shared/text/office-rules'
import { useEffect, useState } from 'react'
import { useText } from '../../ui/language'
import { usePageScroll } from '../../ui/page-scroll'
import styles from './SettingsPage.module.css'

export interface ContentsPart {
  id: string
  title: string
  /** Stands a little in: a part of the one above. */
  inner?: boolean
}

/** The sections of a long page at its side; the one in view is marked. */
export function Contents({ parts }: { parts: readonly ContentsPart[] }) {
  const { t } = useText()
  const scroll = usePageScroll()
  const [current, setCurrent] = useState(parts[0]?.id)
  const ids = parts.map(({ id }) => id).join()
  useEffect(() => {
    const seen = new Set<string>()
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target.id)
          else seen.delete(target.id)
        const first = ids.split(',').find((id) => seen.has(id))
        if (first) setCurrent(first)
      },
      { rootMargin: '-60px 0px -72% 0px' },
    )
    for (const id of ids.split(',')) {
      const part = document.getElementById(id)
      if (part) watcher.observe(part)
    }
    return () => watcher.disconnect()
  }, [ids])
  const go = (id: string) => {
    const page = scroll?.current
    const part = document.getElementById(id)
    // Only the page moves: scrolling into view would shift the whole window as well.
    if (page && part)
      page.scrollTo({ top: page.scrollTop + part.getBoundingClientRect().top - page.getBoundingClientRect().top - 12 })
    setCurrent(id)
  }
  return (
    <nav className={styles.contents} aria-label={t(ruleWords.contents)}>
      {parts.map(({ id, title, inner }) => (
        <UnstyledButton
          key={id}
          data-inner={inner || undefined}
          aria-current={current === id || undefined}
          onClick={() => go(id)}
        >
          {title}
        </UnstyledButton>
      ))}
    </nav>
  )
}
