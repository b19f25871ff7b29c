import { createContext, type ReactNode, useContext, useState } from 'react'

/** Fields of the record that some part of its page shows. Parts above are drawn first, so what stands last knows them. */
const LaidOutContext = createContext<Set<string> | null>(null)

export function LaidOutProvider({ children }: { children: ReactNode }) {
  const [shown] = useState(() => new Set<string>())
  return <LaidOutContext value={shown}>{children}</LaidOutContext>
}

/** Says that the fields at these paths of the record have their place on the page: `documents.k9.number` shows `documents`. */
export function useLaidOut(paths: readonly string[]): void {
  const shown = useContext(LaidOutContext)
  for (const path of paths) shown?.add(path.split('.')[0] ?? path)
}

/** For parts of a page that show fields in a way of their own, and for those that are folded. */
export function LaidOut({ fields }: { fields: readonly string[] }) {
  useLaidOut(fields)
  return null
}

export function useShownFields(): ReadonlySet<string> {
  return useContext(LaidOutContext) ?? new Set()
}
