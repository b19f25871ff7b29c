import { type DragEvent, useState } from 'react'

/** A place inside the window that takes dropped files for itself; the window's own DropZone leaves them alone then. */
export const FILE_DROP = 'data-file-drop'

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/**
 * Lets an element take dropped files: spread `props` on it. An event that was taken is marked by preventDefault, which
 * DropZone asks for; it is not stopped, so that everybody hears when the drag is over.
 */
export function useFileDrop(onFiles: (files: File[]) => void, { disabled = false } = {}) {
  const [over, setOver] = useState(false)
  if (disabled) return { over: false, props: {} }
  const take = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const props = {
    [FILE_DROP]: true,
    onDragEnter: take,
    onDragOver: take,
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...event.dataTransfer.files]
      if (files.length) onFiles(files)
    },
  }
  return { over, props }
}
