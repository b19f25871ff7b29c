import { useEffect } from 'react'

/** A table from the clipboard, as the bytes of a file that was never saved. */
export interface PastedTable {
  name: string
  data: ArrayBuffer
}

/**
 * Takes what is pasted on the page, but not into a field: a table as Excel, WPS and web pages put it on the clipboard, or
 * text, else files. Null: nothing is expected now.
 */
export function usePastedTable(
  name: string,
  take: ((table: PastedTable) => void) | null,
  takeFiles: (files: File[]) => void,
): void {
  useEffect(() => {
    if (!take) return
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, [contenteditable]'))) return
      const text = tableIn(clipboardData)
      const files = [...clipboardData.files]
      if (text === null && files.length === 0) return
      event.preventDefault()
      if (text !== null) take({ name, data: bytesOf(text) })
      else takeFiles(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [name, take, takeFiles])
}

/** Spreadsheets put a picture and bare text beside their table: the table counts. */
function tableIn(clipboard: DataTransfer): string | null {
  const html = clipboard.getData('text/html')
  if (/<table\b/i.test(html)) return html
  return clipboard.getData('text/plain').trim() === '' ? null : clipboard.getData('text/plain')
}

/** With a mark, so that the reader need not guess how the text is written. */
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(`\ufeff${text}`).buffer as ArrayBuffer
