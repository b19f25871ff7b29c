import { Checkbox } from '@mantine/core'
import type { Choice, FieldChange, PlanRow } from '@shared/import/contract'
import { showDate } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { IconArrowRight } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { leftFields } from './decisions'
import styles from './Import.module.css'
import rowStyles from './Row.module.css'
import { fieldName, showPlanValue } from './show-plan-value'

interface FieldChangesProps {
  row: PlanRow
  choice: Choice | undefined
  onChoose(row: number, choice: Choice | null): void
}

/** What a row changes on record, old and new side by side; each can be left as it is. */
export function FieldChanges({ row, choice, onChoose }: FieldChangesProps) {
  const { t } = useText()
  const left = leftFields(row, choice)
  const choosable =
    (row.outcome === 'changed' || row.outcome === 'same') &&
    (choice === undefined || choice.kind === 'take' || choice.kind === 'fields')
  const toggle = (field: string, take: boolean) => {
    const leave = take ? left.filter((one) => one !== field) : [...left, field]
    onChoose(row.row, { kind: 'fields', leave })
  }
  return (
    <Section title={t(importWords.changes)}>
      {choosable && <p className={styles.hint}>{t(importWords.changesNote)}</p>}
      <ul className={rowStyles.changes}>
        {row.changes.map((change) => (
          <li key={change.field}>
            <Change change={change} taken={!left.includes(change.field)} onTake={choosable ? toggle : undefined} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface ChangeProps {
  change: FieldChange
  taken: boolean
  onTake: ((field: string, take: boolean) => void) | undefined
}

function Change({ change: { field, from, to, newer, beside }, taken, onTake }: ChangeProps) {
  const { t, language } = useText()
  const name = fieldName(field, language)
  const before = from === null ? t(importWords.nothingOnRecord) : showPlanValue(field, from, language)
  return (
    <div className={rowStyles.change} data-left={!taken || undefined}>
      {onTake && (
        <Checkbox aria-label={name} checked={taken} onChange={(event) => onTake(field, event.currentTarget.checked)} />
      )}
      <div>
        <span className={rowStyles.changeField}>{name}</span>
        <span className={rowStyles.oldNew}>
          {beside === undefined && (
            <>
              <del data-none={from === null || undefined}>{before}</del>
              <IconArrowRight size={14} aria-hidden />
            </>
          )}
          <ins>{showPlanValue(field, to, language)}</ins>
        </span>
        {beside !== undefined && (
          <span className={styles.hint}>
            {t(importWords.staysBeside, { value: showPlanValue(field, beside, language) })}
          </span>
        )}
        {newer && <span className={styles.hint}>{t(importWords.setOn, { date: showDate(newer, language) })}</span>}
      </div>
    </div>
  )
}
