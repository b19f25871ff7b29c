import { PREVIEW_LIMIT } from '@shared/ipc'
import type { FileRef } from '@shared/model/types'

export type FileLook = 'picture' | 'pdf' | 'text' | 'sheet' | 'slides' | 'archive' | 'film' | 'sound' | 'other'

const endings: Readonly<Record<Exclude<FileLook, 'other'>, string>> = {
  picture: 'jpg jpeg png webp gif bmp avif heic heif tif tiff svg',
  pdf: 'pdf',
  text: 'doc docx odt rtf txt md wps pages',
  sheet: 'xls xlsx xlsm csv ods et numbers',
  slides: 'ppt pptx odp dps key',
  archive: 'zip rar 7z gz tar',
  film: 'mp4 mov avi mkv webm wmv',
  sound: 'mp3 wav m4a flac ogg amr',
}
const looks = new Map(
  Object.entries(endings).flatMap(([look, list]) => list.split(' ').map((ending) => [ending, look as FileLook])),
)
/** What the window can draw by itself. */
const drawn = new Set(['jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'avif'])

/** `jpg` of “photo.JPG”; empty without one. */
export const endingOf = (fileName: string): string => /\.([^.]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? ''

export const lookOf = (fileName: string): FileLook => looks.get(endingOf(fileName)) ?? 'other'

/** Whether a preview of the file can be drawn. */
export const canPreview = ({ fileName, bytes }: Pick<FileRef, 'fileName' | 'bytes'>): boolean =>
  drawn.has(endingOf(fileName)) && (bytes ?? 0) <= PREVIEW_LIMIT
