import type { Language } from '@shared/model/define'
import { showDate, showNumber } from '@shared/model/show'

const two = (n: number) => String(n).padStart(2, '0')

const localDay = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** A moment of the log, in the time of this machine: `21 Nov 2026, 14:05`. */
export function formatMoment(iso: string, language: Language): string {
  const at = new Date(iso)
  const between = language === 'zh' ? ' ' : ', '
  return `${showDate(localDay(at), language)}${between}${two(at.getHours())}:${two(at.getMinutes())}`
}

export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return language === 'zh' ? `${bytes} 字节` : `${bytes} B`
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, language === 'zh' ? 'KB' : 'kB'] : [bytes / 1_000_000, 'MB']
  return `${showNumber(value, language, 1)} ${unit}`
}

/** The local day as ISO text. */
export function today(): string {
  return localDay(new Date())
}
