import { app } from '@shared/text/app'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './DropZone.module.css'
import { FILE_DROP } from './file-drop'
import { useText } from './language'

const holdsFiles = (event: DragEvent) => Boolean(event.dataTransfer?.types.includes('Files'))

/** Set on the root while files are dragged over the window, so that places that take them can show themselves. */
const DRAGGING = 'data-dragging'

/**
 * The whole window takes files: while one hangs over it, it says so; dropped, it hands them on. Files over or dropped on a
 * place of their own (useFileDrop) are that place's.
 */
export function DropZone({ onDrop }: { onDrop(files: File[]): void }) {
  const { t } = useText()
  const [over, setOver] = useState(false)
  const [taken, setTaken] = useState(false)
  const root = document.documentElement
  const handler = useRef(onDrop)
  handler.current = onDrop

  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth += 1
      setOver(true)
      document.documentElement.setAttribute(DRAGGING, '')
    }
    const end = () => {
      depth = 0
      setOver(false)
      setTaken(false)
      document.documentElement.removeAttribute(DRAGGING)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) end()
    }
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      setTaken(event.defaultPrevented)
      event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      const elsewhere = event.defaultPrevented
      event.preventDefault()
      end()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length && !elsewhere) handler.current(files)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as 'drop', listener)
    }
  }, [])

  if (!over || taken) return null
  return (
    <div className={styles.veil} role="status" data-beside={root.querySelector(`[${FILE_DROP}]`) ? true : undefined}>
      <div className={styles.card}>
        <IconFileSpreadsheet size={44} stroke={1.4} aria-hidden />
        <strong>{t(app.dropHere)}</strong>
        <span>{t(app.dropWhat)}</span>
      </div>
    </div>
  )
}
