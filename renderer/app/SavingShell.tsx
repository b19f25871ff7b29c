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
import { TroubleNotice } from './TroubleNotice'

/** The frame, told by the office and by the writes under way whether everything is on the disk. */
export function SavingShell({ office, children }: { office: Row<'office'>; children: ReactNode }) {
  const { t } = useText()
  const { trouble } = useOfficeState()
  const { writing, trouble: failed } = useChanges()
  const keys = useKeys()
  // A working copy that stays behind costs nothing that was saved, so the foot of the window goes on saying "saved".
  const saving: SavingState =
    writing > 0 ? { state: 'saving' } : failed ? { state: 'trouble', sentence: failed } : { state: 'saved' }
  const behind = trouble?.message === 'workingCopyFailed' ? t(app.workingCopyFailed) : null
  return (
    <Shell
      officeName={office.name}
      saving={saving}
      onSearch={openSearch}
      onLock={keys?.passphrase ? () => void platform.lockNow() : undefined}
      banner={
        <>
          {failed && <TroubleNotice sentence={failed} lost />}
          {!failed && behind && <TroubleNotice sentence={behind} />}
          <Contained>
            <ExampleBanner office={office} />
          </Contained>
        </>
      }
    >
      {children}
    </Shell>
  )
}
