import { type RefObject, useEffect, useRef } from 'react'

interface ClipboardNeeds {
  onCopy(): { text: string; html: string } | null
  onPaste(text: string): void
}

/**
 * Copying and pasting while the keyboard is in the grid itself. Heard on the document, since that is where the events
 * arrive while nothing is selected as text.
 */
export function useGridClipboard(frame: RefObject<HTMLElement | null>, needs: ClipboardNeeds): void {
  const current = useRef(needs)
  useEffect(() => {
    current.current = needs
  })
  useEffect(() => {
    const here = () => document.activeElement !== null && document.activeElement === frame.current
    const onCopy = (event: ClipboardEvent) => {
      if (!here()) return
      event.preventDefault()
      const copied = current.current.onCopy()
      if (!copied) return
      event.clipboardData?.setData('text/plain', copied.text)
      event.clipboardData?.setData('text/html', copied.html)
    }
    const onPaste = (event: ClipboardEvent) => {
      if (!here()) return
      event.preventDefault()
      current.current.onPaste(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [frame])
}
