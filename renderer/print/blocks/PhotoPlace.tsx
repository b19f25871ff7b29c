import type { Photo } from '@shared/documents/document'
import { documentWords } from '@shared/text/documents/common'
import { Words } from '../language'
import css from './PhotoPlace.module.css'

/** The photo of somebody; without one an empty place that says so. */
export function PhotoPlace({ photo, className }: { photo: Photo; className: string | undefined }) {
  if (photo.url) return <img className={`${css.photo} ${className}`} src={photo.url} alt="" />
  return (
    <span className={`${css.photo} ${css.empty} ${className}`}>
      <Words of={documentWords.noPhoto} stacked />
    </span>
  )
}
