import type { PrintLanguage } from '@shared/ipc'
import type { WebContents } from 'electron'
// Noto Sans SC (SIL Open Font License 1.1), cut down by scripts/menu-font.py to the characters of the wordings below.
import font from '../../resources/fonts/page-number.woff2?inline'

/** "Page 1 of 3" in the words of the document; the engine fills the two numbers in. */
const wordings: Readonly<Record<PrintLanguage, string>> = {
  en: 'Page {page} of {pages}',
  zh: '第 {page} 页，共 {pages} 页',
  both: '第 {page} 页，共 {pages} 页 · Page {page} of {pages}',
}

/** Stands on every page of a document that holds sensitive values. */
const warnings: Readonly<Record<PrintLanguage, string>> = {
  en: 'Sensitive personal data',
  zh: '含敏感个人信息',
  both: '含敏感个人信息 · Sensitive personal data',
}

const FAMILY = 'page-number'
const face = `@font-face{font-family:${FAMILY};font-display:swap;src:url(${font})}`

/** What stands at the foot of each page: its number, and whether what is on it is sensitive; nothing on a bare sheet. */
export interface Foot {
  language: PrintLanguage
  sensitive?: boolean
  /** Certificates and cards: nothing stands at the foot of them. */
  bare?: boolean
}

/** Says that a document holds sensitive values, in its language. */
export const warningFor = ({ language }: Foot): string => warnings[language]

/** The footer of every page, as the template of printToPDF: it stands in a page of its own, without our styles. */
export function pageFooter({ language, sensitive, bare }: Foot): string {
  if (bare) return '<span></span>'
  const warning = sensitive ? ` · ${warnings[language]}` : ''
  const text = `${wordings[language]}${warning}`
    .replaceAll('{page}', '<span class="pageNumber"></span>')
    .replaceAll('{pages}', '<span class="totalPages"></span>')
  const style = `width:100%;text-align:center;font-size:7.5pt;color:#5c6670;font-family:${FAMILY},sans-serif`
  return `<style>${face}</style><div style="${style}">${text}</div>`
}

/** The footer is drawn before a font of its own could load, so the document loads it first and the engine finds it ready. */
export async function loadFooterFont(page: WebContents): Promise<void> {
  await page.insertCSS(face)
  await page.executeJavaScript(`document.fonts.load('10pt ${FAMILY}', '第 1').then(() => undefined)`)
}
