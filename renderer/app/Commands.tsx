import { notifications } from '@mantine/notifications'
import type { MenuCommand } from '@shared/ipc'
import { app } from '@shared/text/app'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { PlatformTrouble, platform } from '../platform'
import { useChanges } from '../records/changes'
import { DropZone } from '../ui/DropZone'
import { useDroppedFiles } from '../ui/dropped-files'
import { useText } from '../ui/language'
import { FIND_EVENT } from '../ui/SearchBox'

/** Id of the cohort on screen, on its page or its summary. */
const cohortHere = (path: string) => /^\/cohorts\/([^/]+)/.exec(path)?.[1]

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** What the native menu, the keyboard and a dropped file ask of the window, wherever one is. */
export function Commands() {
  const { t, setLanguage } = useText()
  const [path, go] = useLocation()
  const { undoLast } = useChanges()
  const { drop } = useDroppedFiles()
  const cohort = cohortHere(path)

  const run = (command: MenuCommand) => {
    switch (command) {
      case 'newCohort':
        return go('/cohorts?new')
      case 'import':
        return go(cohort ? `/import?cohort=${cohort}` : '/import')
      case 'print':
        return cohort ? go(`/cohorts/${cohort}/summary`) : undefined
      case 'undo':
        return void undoLast()
      case 'find':
        return void window.dispatchEvent(new Event(FIND_EVENT))
      case 'settings':
      case 'about':
        return go(`/${command}`)
      case 'language:en':
        return setLanguage('en')
      case 'language:zh':
        return setLanguage('zh')
    }
  }
  const current = useRef(run)
  useEffect(() => {
    current.current = run
  })

  useEffect(() => platform.onMenu(({ command }) => current.current(command)), [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || isTyping(event.target)) return
      if (event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      current.current('undo')
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const onDrop = async (files: File[]) => {
    try {
      const tokens = await platform.droppedFiles(files)
      if (tokens.length === 0) throw new Error('none')
      drop(tokens)
      if (!path.startsWith('/import')) go(cohort ? `/import?cohort=${cohort}` : '/import')
    } catch (error) {
      const message = error instanceof PlatformTrouble ? t(error.sentence) : t(app.notASpreadsheet)
      notifications.show({ color: 'brick', message })
    }
  }
  return <DropZone onDrop={onDrop} />
}
