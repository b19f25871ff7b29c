import type { FileRef } from '@shared/model/types'
import {
  IconFile,
  IconFileMusic,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMovie,
  IconPhoto,
  IconPresentation,
} from '@tabler/icons-react'
import { platform } from '../../platform'
import { canPreview, lookOf } from './file-kind'
import styles from './files.module.css'
import { usePreview } from './preview'
import { keptOf } from './use-files'

const icons = {
  picture: IconPhoto,
  pdf: IconFileTypePdf,
  text: IconFileText,
  sheet: IconFileSpreadsheet,
  slides: IconPresentation,
  archive: IconFileZip,
  film: IconMovie,
  sound: IconFileMusic,
  other: IconFile,
}

/** The sign of what a file is. */
export function FileIcon({ fileName, size }: { fileName: string; size: number }) {
  const look = lookOf(fileName)
  const Icon = icons[look]
  return <Icon size={size} stroke={1.4} aria-hidden data-look={look} className={styles.icon} />
}

interface FileThumbProps {
  file: FileRef
  /** In words, where the picture is more than a sign beside its name. */
  alt?: string
  size?: number
}

/** A small picture of a file, or the sign of what it is. */
export function FileThumb({ file, alt = '', size = 22 }: FileThumbProps) {
  const kept = keptOf(file)
  const url = usePreview(kept && canPreview(file) ? kept.sha256 : null, () =>
    platform.keptBytes(kept ?? { fileName: file.fileName, sha256: '', bytes: 0 }),
  )
  if (url) return <img src={url} alt={alt} className={styles.picture} draggable={false} />
  return <FileIcon fileName={file.fileName} size={size} />
}
