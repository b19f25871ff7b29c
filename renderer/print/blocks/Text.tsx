import type { Words as Text } from '@shared/documents/document'
import { useDocumentLanguage } from '../language'
import css from './Text.module.css'

/**
 * Words of a document in its language. In both, Chinese leads and English follows smaller, under it when stacked; words
 * without a translation stand as they are.
 */
export function Said({ text, stacked, long }: { text: Text; stacked?: boolean; long?: boolean }) {
  const language = useDocumentLanguage()
  if (typeof text === 'string') return <bdi>{text}</bdi>
  const { zh, en } = text
  const song = long ? css.song : undefined
  if (language === 'both' && zh && en && zh !== en) {
    return (
      <>
        <bdi lang="zh-CN" className={song}>
          {zh}
        </bdi>{' '}
        <small lang="en" className={stacked ? css.stacked : undefined}>
          {en}
        </small>
      </>
    )
  }
  const chinese = language === 'en' ? !en : Boolean(zh)
  return (
    <bdi lang={chinese ? 'zh-CN' : 'en'} className={chinese ? song : undefined}>
      {chinese ? zh : (en ?? '')}
    </bdi>
  )
}
