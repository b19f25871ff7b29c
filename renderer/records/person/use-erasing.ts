import { notifications } from '@mantine/notifications'
import { erasureWords } from '@shared/text/retention'
import { useState } from 'react'
import { office } from '../../office/client'
import type { ErasureRequest } from '../../office/contract'
import { asOfficeError } from '../../office/office-error'
import { troubleText } from '../../office/trouble-text'
import { platform } from '../../platform'
import { useText } from '../../ui/language'
import { forgetUnfinished } from '../../ui/unfinished'

interface Erasing {
  /** How much of the journal was read, 0 to 1; null while nothing is under way. */
  share: number | null
  /** Why it was not done, as a sentence. */
  trouble: string | null
  /** Whether it is done. `names` are what half typed things are forgotten by, besides the ids. */
  erase(request: ErasureRequest, names: readonly string[]): Promise<boolean>
}

/** Erases people, says how far it is and what came of it, and forgets what the window still holds of them. */
export function useErasing(): Erasing {
  const { t } = useText()
  const [share, setShare] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const erase = async (request: ErasureRequest, names: readonly string[]) => {
    setShare(0)
    setTrouble(null)
    try {
      const { people, stillNamed } = await office.ask('erase', request, {
        onProgress: ({ done, total }) => setShare(total > 0 ? done / total : 0),
      })
      const marks = [...request.ids, ...names]
      forgetUnfinished((text) => marks.some((mark) => text.includes(mark)))
      // Files of half typed things go altogether: what is still wanted is on the page, and is kept at the next lock.
      await platform.draftsTaken().catch(() => {})
      notifications.show({
        message: [
          t(erasureWords.done, { count: people }),
          ...(stillNamed > 0 ? [t(erasureWords.stillNamed, { count: stillNamed })] : []),
        ].join(' '),
        autoClose: 9000,
      })
      return true
    } catch (thrown) {
      setTrouble(t(troubleText[asOfficeError(thrown).code] ?? troubleText.unexpected))
      return false
    } finally {
      setShare(null)
    }
  }
  return { share, trouble, erase }
}
