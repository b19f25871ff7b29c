import { Button } from '@mantine/core'
import { listWords } from '@shared/text/lists'
import { useText } from '../../ui/language'

/** Said where the search and the filters leave nothing, with the way back to everything. */
export function NothingFits({ onShowAll }: { onShowAll(): void }) {
  const { t } = useText()
  return (
    <>
      <p style={{ margin: '0 0 4px', fontWeight: 500, color: 'var(--mantine-color-text)' }}>
        {t(listWords.nothingFits)}
      </p>
      <p style={{ margin: '0 0 16px' }}>{t(listWords.nothingFitsText)}</p>
      <Button variant="default" onClick={onShowAll}>
        {t(listWords.showEverything)}
      </Button>
    </>
  )
}
