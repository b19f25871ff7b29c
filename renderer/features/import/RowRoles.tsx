import { showNumber } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { useState } from 'react'
import { useText } from '../../ui/language'
import type { RoleRows, RowRole } from './row-roles'
import styles from './SheetRows.module.css'

export const roleWords = {
  title: importWords.rowTitle,
  heading: importWords.rowHeading,
  person: importWords.rowPerson,
  footer: importWords.rowFooter,
}

interface RowRolesProps {
  roles: readonly RoleRows[]
  /** The kind of row that is pointed out. */
  shown: RowRole | null
  /** Goes to a row (1-based) of the sheet. */
  onShow(role: RowRole, row: number): void
}

/** How many rows are taken for what; pressing a number goes to them, pressing it again to where there are more. */
export function RowRoles({ roles, shown, onShow }: RowRolesProps) {
  const { t, language } = useText()
  const [at, setAt] = useState(0)
  const press = ({ role, starts }: RoleRows) => {
    const next = role === shown ? (at + 1) % starts.length : 0
    setAt(next)
    onShow(role, starts[next] ?? 1)
  }
  return (
    <fieldset className={styles.roles} aria-label={t(importWords.rowRoles)}>
      {roles.map((rows) => (
        <button
          key={rows.role}
          type="button"
          data-role={rows.role}
          aria-pressed={rows.role === shown}
          onClick={() => press(rows)}
        >
          {t(roleWords[rows.role])} <b>{showNumber(rows.count, language)}</b>
        </button>
      ))}
    </fieldset>
  )
}
