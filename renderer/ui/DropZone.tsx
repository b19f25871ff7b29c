import { app } from '@shared/text/app'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './DropZone.module.css'
import { useText } from './language'

const holdsFiles = (event: DragEvent) => Boolean(event.dataTransfer?.types.includes('Files'))

/** The whole window takes files: while one hangs over it, it says so; dropped, it hands them on. */
export function DropZone({ onDrop }: { onDrop(files: File[]): void }) {
  const { t } = useText()
  const [over, setOver] = useState(false)
  const handler = useRef(onDrop)
  handler.current = onDrop

  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length) handler.current(files)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as 'drop', listener)
    }
  }, [])

  if (!over) return null
  return (
    <div className={styles.veil} role="status">
      <div className={styles.card}>
        <IconFileSpreadsheet size={44} stroke={1.4} aria-hidden />
        <strong>{t(app.dropHere)}</strong>
        <span>{t(app.dropWhat)}</span>
      </div>
    </div>
  )
}
