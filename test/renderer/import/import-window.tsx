/** The import page as the window shows it, on a real office worker; the disk's side is a table of files. */
import '@mantine/core/styles.css'
import '../../../renderer/ui/surface.css'
import { MantineProvider } from '@mantine/core'
import type { Bridge } from '@shared/bridge'
import { type FileToken, JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import Dexie from 'dexie'
import { createRoot, type Root } from 'react-dom/client'
import { page } from 'vitest/browser'
import { Router, useLocation } from 'wouter'
import { go, useHashPath, useHashSearch } from '../../../renderer/app/hash-location'
import { theme } from '../../../renderer/app/theme'
import type { ImportPlace } from '../../../renderer/features/import/ImportPlace'
import { DroppedFilesProvider } from '../../../renderer/ui/dropped-files'
import { LanguageProvider } from '../../../renderer/ui/language'
import { PageJournal } from '../office/test-journal'

const files = new Map<string, ArrayBuffer>()
let chosen: FileToken[] = []

/** What the preload would give; everything else of the bridge is not asked for here. */
const bridge: Partial<Bridge> = {
  chooseFiles: async () => chosen,
  readFile: async (token) => {
    const data = files.get(token)
    if (!data) throw new Error(`no file ${token}`)
    return data.slice(0)
  },
}

/** The next "Choose a file" gives these bytes under this name. */
export function willChoose(name: string, data: ArrayBuffer): void {
  const token = `${name} ${files.size}`
  files.set(token, data)
  chosen = [{ token, name, bytes: data.byteLength }]
}

let root: Root | null = null
const workers: Worker[] = []

/** The office of the window cannot be asked to end, so the workers it starts are remembered. */
class RememberedWorker extends Worker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given)
    workers.push(this)
  }
}
window.Worker = RememberedWorker

/** Ends the office of this file and takes its database away, so that the next file begins with nothing. */
export async function endOffice(): Promise<void> {
  closeImportPage()
  for (const worker of workers.splice(0)) worker.terminate()
  await navigator.locks.request('tongxing-office', () => undefined)
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
}

/** Opens the office once and shows the page in a language. */
export async function showImportPage(language: Language = 'en', scheme: 'light' | 'dark' = 'light'): Promise<void> {
  // Before the modules that read it at their start.
  ;(window as { tongxing?: Partial<Bridge> }).tongxing ??= bridge
  const { office } = await import('../../../renderer/office/client')
  const { ImportPlace } = await import('../../../renderer/features/import/ImportPlace')
  const { ChangesProvider } = await import('../../../renderer/records/changes')
  if (office.state().phase !== 'open') {
    await endOffice()
    window.postMessage(JOURNAL_PORT_MESSAGE, '*', [new PageJournal().port()])
    await office.open('李明')
  }
  await page.viewport(1280, 860)
  closeImportPage()
  go('/import')
  const place = document.createElement('main')
  place.id = 'root'
  document.body.replaceChildren(place)
  root = createRoot(place)
  root.render(
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <LanguageProvider language={language} onChange={() => undefined}>
        <DroppedFilesProvider>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <ChangesProvider>
              <Place Import={ImportPlace} />
            </ChangesProvider>
          </Router>
        </DroppedFilesProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
}

/** The window is at the import unless the address says that it is elsewhere. */
function Place({ Import }: { Import: typeof ImportPlace }) {
  const [path] = useLocation()
  return <Import shown={path !== '/elsewhere'} cohortId={null} />
}

export function closeImportPage(): void {
  root?.unmount()
  root = null
}
