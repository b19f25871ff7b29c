import type { Row } from '@shared/model/types'
import { app } from '@shared/text/app'
import type { ReactNode } from 'react'
import { ExampleBanner } from '../features/example/ExampleBanner'
import { openSearch } from '../features/search/SearchPalette'
import { useOfficeState } from '../office/hooks'
import { useKeys } from '../office/keys'
import { platform } from '../platform'
import { useChanges } from '../records/changes'
import { Contained } from '../ui/Contained'
import { useText } from '../ui/language'
import { type SavingState, Shell } from './Shell'

/** The frame, told by the office and by the writes under way whether everything is on the disk. */
export function SavingShell({ office, children }: { office: Row<'office'>; children: ReactNode }) {
  const { t } = useText()
  const { trouble } = useOfficeState()
  const { writing, trouble: failed } = useChanges()
  const keys = useKeys()
  const sentence = failed ?? (trouble ? t(app[trouble.message]) : null)
  const saving: SavingState =
    writing > 0 ? { state: 'saving' } : sentence ? { state: 'trouble', sentence } : { state: 'saved' }
  return (
    <Shell
      officeName={office.name}
      saving={saving}
      onSearch={openSearch}
      onLock={keys?.passphrase ? () => void platform.lockNow() : undefined}
      banner={
        <Contained>
          <ExampleBanner office={office} />
        </Contained>
      }
    >
      {children}
    </Shell>
  )
}
