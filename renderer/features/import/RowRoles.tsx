import { showNumber } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { IconEyeOff } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { nextSpot, type Places, type Spot } from './row-roles'
import styles from './SheetRows.module.css'

export const roleWords = {
  title: importWords.rowTitle,
  heading: importWords.rowHeading,
  person: importWords.rowPerson,
  group: importWords.rowGroup,
  footer: importWords.rowFooter,
}

const kindWords = { ...roleWords, hiddenRow: importWords.rowsHidden, hiddenColumn: importWords.columnsHidden }

interface RowRolesProps {
  places: readonly Places[]
  /** What is pointed out. */
  shown: Spot | null
  onShow(spot: Spot): void
}

/** How many rows are taken for what; pressing a number goes to them, pressing it again to where there are more. */
export function RowRoles({ places, shown, onShow }: RowRolesProps) {
  const { t, language } = useText()
  return (
    <fieldset className={styles.roles} aria-label={t(importWords.rowRoles)}>
      {places.map((rows) => (
        <button
          key={rows.kind}
          type="button"
          data-role={rows.kind}
          aria-pressed={rows.kind === shown?.kind}
          onClick={() => onShow(nextSpot(rows, shown))}
        >
          {rows.kind.startsWith('hidden') && <IconEyeOff size={14} aria-hidden />}
          {t(kindWords[rows.kind])} <b>{showNumber(rows.count, language)}</b>
        </button>
      ))}
    </fieldset>
  )
}
