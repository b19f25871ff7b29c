import { MantineProvider } from '@mantine/core'
import '@mantine/core/styles.css'
import type { Language } from '@shared/model/define'
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'
import { LanguageProvider } from '../../../renderer/ui/language'

let root: Root | null = null
let place: HTMLElement | null = null

afterEach(() => {
  root?.unmount()
  place?.remove()
  root = null
  place = null
})

/** Shows a piece of the window as it stands in it, in a language. A second call changes what is shown. */
export function show(piece: ReactNode, language: Language = 'en'): void {
  if (!root) {
    place = document.createElement('div')
    document.body.append(place)
    root = createRoot(place)
  }
  root.render(
    <MantineProvider>
      <LanguageProvider language={language} onChange={() => {}}>
        {piece}
      </LanguageProvider>
    </MantineProvider>,
  )
}
