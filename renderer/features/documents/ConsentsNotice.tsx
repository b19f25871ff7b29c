import { Alert } from '@mantine/core'
import type { ConsentsNeeded } from '@shared/documents/document'
import { privacyWords } from '@shared/text/privacy'
import { IconInfoCircle, IconUserOff } from '@tabler/icons-react'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'

/** Names said; the others are counted. */
const FEW = 6

/** Before a document is handed on: who did not agree to that, or was not asked. It is not printed. */
export function ConsentsNotice({ needed = [] }: { needed?: readonly ConsentsNeeded[] | undefined }) {
  const { t, language } = useText()
  if (needed.length === 0) return null
  const said = needed.flatMap(({ purpose, refused, open }) => {
    const names = refused.slice(0, FEW).map((name) => inLanguage(name, language))
    const list = names.join(language === 'zh' ? '、' : ', ')
    return [
      refused.length > 0 && t(privacyWords.refused, { purpose: t(purpose), names: list, count: refused.length }),
      open > 0 && t(privacyWords.open, { purpose: t(purpose), count: open }),
    ].filter((sentence) => typeof sentence === 'string')
  })
  const grave = needed.some(({ refused }) => refused.length > 0)
  return (
    <Alert
      color={grave ? 'brick' : 'gray'}
      py="xs"
      icon={grave ? <IconUserOff size={20} /> : <IconInfoCircle size={20} />}
      role={grave ? 'alert' : 'note'}
    >
      {said.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </Alert>
  )
}
