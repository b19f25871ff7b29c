import { useEffect, useRef, useState } from 'react'
import { useUnfinished } from '../../ui/unfinished'

/**
 * Whether the page was gone from and come back to with a file open, and the file that was open when the office was locked:
 * the lock ends the process that held it.
 * @param open name of the file that is open and not written
 */
export function useLeft(open: string | null) {
  const [held, hold, putBack] = useUnfinished<string | null>('file', null)
  const [lost, setLost] = useState(putBack ? held : null)
  const [back, setBack] = useState(false)
  const gone = useRef(false)
  useEffect(() => {
    if (open !== null) setLost(null)
    if (open !== null || lost === null) hold(open)
  }, [open, lost, hold])
  useEffect(() => {
    setBack(gone.current)
    return () => {
      gone.current = true
    }
  }, [])
  // Another file stands there for the first time.
  useEffect(() => {
    if (open === null) setBack(false)
  }, [open])
  return { back, lost, seen: () => setBack(false) }
}
