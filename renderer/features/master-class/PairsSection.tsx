import { Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { masterClassWords } from '@shared/text/master-class'
import { IconUserPlus } from '@tabler/icons-react'
import { useLaidOut } from '../../records/page/laid-out'
import { useRecordScope } from '../../records/record-scope'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { useUnfinished } from '../../ui/unfinished'
import styles from './MasterClass.module.css'
import { PairCard } from './PairCard'
import { PairUpDialog } from './PairUpDialog'

/** The apprentices of the class, a card each. */
export function PairsSection({ row }: { row: Row<'masterClass'> }) {
  const { t } = useText()
  const { readOnly } = useRecordScope()
  const [pairing, setPairing] = useUnfinished('pairing', false)
  const [open, setOpen] = useUnfinished<string | null>('open pair', null)
  useLaidOut(['pairs'])
  const pairs = Object.entries(row.pairs ?? {})
  return (
    <Section
      title={t(masterClassWords.team)}
      aside={
        !readOnly && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconUserPlus size={16} />}
            onClick={() => setPairing(true)}
          >
            {t(masterClassWords.pairUp)}
          </Button>
        )
      }
    >
      {pairs.length === 0 && <p className={styles.hint}>{t(masterClassWords.noPairs)}</p>}
      {pairs.length > 0 && (
        <ul className={styles.pairs}>
          {pairs.map(([key, pair]) => (
            <PairCard
              key={key}
              id={key}
              pair={pair}
              row={row}
              open={key === open}
              onToggle={() => setOpen(key === open ? null : key)}
            />
          ))}
        </ul>
      )}
      {pairing && <PairUpDialog row={row} onClose={() => setPairing(false)} />}
    </Section>
  )
}
