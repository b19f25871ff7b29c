import type { PrintLanguage } from '@shared/ipc'

/** "Page 1 of 3" in the words of the document; the engine fills the two numbers in. */
const wordings: Readonly<Record<PrintLanguage, string>> = {
  en: 'Page {page} of {pages}',
  zh: '第 {page} 页，共 {pages} 页',
  both: '第 {page} 页，共 {pages} 页 · Page {page} of {pages}',
}

/** The footer of every page, as the template of printToPDF: it stands in a page of its own, without our styles. */
export function pageFooter(language: PrintLanguage): string {
  const text = wordings[language]
    .replaceAll('{page}', '<span class="pageNumber"></span>')
    .replaceAll('{pages}', '<span class="totalPages"></span>')
  const style = 'width:100%;text-align:center;font-size:7.5pt;color:#5c6670;font-family:sans-serif'
  return `<div style="${style}">${text}</div>`
}
