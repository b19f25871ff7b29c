import { type ListColumn, listColumn } from '@shared/list/columns'
import { showNumber } from '@shared/model/show'
import type { Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { recordWords } from '@shared/text/records'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import styles from './RecordList.module.css'
import type { PlannedCells } from './use-cells'

interface CellsPreviewProps {
  type: Standalone
  planned: PlannedCells
  onWrite(): void
  onClose(): void
}

/** What pasting or emptying a range would change and what in it is not understood, before it is written. */
export function CellsPreview({ type, planned, onWrite, onClose }: CellsPreviewProps) {
  const { t, language } = useText()
  const { of, plan, outside } = planned
  const number = (count: number) => showNumber(count, language)
  return (
    <Dialog
      opened
      size="xl"
      title={t(of === 'paste' ? listWords.pasteTitle : listWords.clearTitle)}
      verb={t(of === 'paste' ? listWords.paste : listWords.emptyThem)}
      blocked={plan.cells === 0}
      ready
      onClose={onClose}
      onSubmit={() => {
        onWrite()
        onClose()
      }}
    >
      <div role="status">
        <strong>
          {plan.cells > 0
            ? t(listWords.cellsChange, { cells: number(plan.cells), rows: number(plan.rows) })
            : t(listWords.nothingChanges)}
        </strong>
        {plan.notUnderstood > 0 && (
          <div className={styles.wrong}>{t(listWords.notUnderstood, { count: plan.notUnderstood })}</div>
        )}
        {outside > 0 && <div className={styles.wrong}>{t(listWords.outside, { count: outside })}</div>}
      </div>
      <div className={styles.scroll}>
        <RefusedCells type={type} plan={plan} />
        <ChangedCells type={type} plan={plan} />
      </div>
    </Dialog>
  )
}

const labelOf = (type: Standalone, key: string): ListColumn['label'] =>
  listColumn(type, key)?.label ?? { en: key, zh: key }

export function RefusedCells({ type, plan }: { type: Standalone; plan: PlannedCells['plan'] }) {
  const { t } = useText()
  if (plan.refused.length === 0) return null
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t(listWords.record)}</th>
          <th scope="col">{t(listWords.field)}</th>
          <th scope="col">{t(listWords.why)}</th>
        </tr>
      </thead>
      <tbody>
        {plan.refused.map(({ id, name, column, why }) => (
          <tr key={`${id} ${column}`}>
            <td>{name || t(recordWords.unnamed)}</td>
            <td>{t(labelOf(type, column))}</td>
            <td className={styles.wrong}>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ChangedCells({ type, plan }: { type: Standalone; plan: PlannedCells['plan'] }) {
  const { t } = useText()
  if (plan.changed.length === 0) return null
  return (
    <>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{t(listWords.record)}</th>
            <th scope="col">{t(listWords.field)}</th>
            <th scope="col">{t(listWords.before)}</th>
            <th scope="col">{t(listWords.after)}</th>
          </tr>
        </thead>
        <tbody>
          {plan.changed.map(({ id, name, column, before, after }) => (
            <tr key={`${id} ${column}`}>
              <td>{name || t(recordWords.unnamed)}</td>
              <td>{t(labelOf(type, column))}</td>
              <td className={styles.was}>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.cells > plan.changed.length && (
        <p className={styles.count}>{t(listWords.moreLines, { count: plan.cells - plan.changed.length })}</p>
      )}
    </>
  )
}
