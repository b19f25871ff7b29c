import type { PrintLanguage } from '@shared/ipc'
import type { WebContents } from 'electron'
// Noto Sans SC (SIL Open Font License 1.1), cut down to the characters of the three wordings below.
import font from '../resources/fonts/page-number.woff2?inline'

/** "Page 1 of 3" in the words of the document; the engine fills the two numbers in. */
const wordings: Readonly<Record<PrintLanguage, string>> = {
  en: 'Page {page} of {pages}',
  zh: '第 {page} 页，共 {pages} 页',
  both: '第 {page} 页，共 {pages} 页 · Page {page} of {pages}',
}

const FAMILY = 'page-number'
const face = `@font-face{font-family:${FAMILY};font-display:swap;src:url(${font})}`

/** The footer of every page, as the template of printToPDF: it stands in a page of its own, without our styles. */
export function pageFooter(language: PrintLanguage): string {
  const text = wordings[language]
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
