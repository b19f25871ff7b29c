import type { PaperChoice } from '@shared/ipc'

/** The printer and the sides that were chosen last, by document; those of the last document where it is a new one. */
const KEY = 'tongxing-paper'

export type RememberedPaper = Pick<PaperChoice, 'printer' | 'sides'>

function all(): Record<string, RememberedPaper> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, RememberedPaper>) : {}
  } catch {
    return {}
  }
}

const LAST = ''

export function rememberedPaper(document: string): RememberedPaper | null {
  const kept = all()
  return kept[document] ?? kept[LAST] ?? null
}

export function rememberPaper(document: string, { printer, sides }: RememberedPaper): void {
  const kept = { ...all(), [document]: { printer, sides }, [LAST]: { printer, sides } }
  window.localStorage.setItem(KEY, JSON.stringify(kept))
}
