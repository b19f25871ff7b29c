import type { FileToken } from '@shared/ipc'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

interface DroppedFiles {
  /** Files dropped on the window and not yet taken; the import page reads them. */
  files: readonly FileToken[]
  drop(files: readonly FileToken[]): void
  /** Gives the files and forgets them. */
  take(): readonly FileToken[]
}

const DroppedFilesContext = createContext<DroppedFiles | null>(null)

/** Holds what was dropped anywhere on the window until the import page takes it. */
export function DroppedFilesProvider({ children }: { children: ReactNode }) {
  const [files, setFiles] = useState<readonly FileToken[]>([])
  const take = useCallback(() => {
    if (files.length) setFiles([])
    return files
  }, [files])
  const held = useMemo(() => ({ files, drop: setFiles, take }), [files, take])
  return <DroppedFilesContext value={held}>{children}</DroppedFilesContext>
}

/** Files dropped on the window: `const { files, take } = useDroppedFiles()`. */
export function useDroppedFiles(): DroppedFiles {
  const held = useContext(DroppedFilesContext)
  if (!held) throw new Error('useDroppedFiles is used outside DroppedFilesProvider')
  return held
}
