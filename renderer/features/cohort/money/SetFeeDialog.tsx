import { Checkbox, Select } from '@mantine/core'
import type { Money } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { usualRole } from '@shared/rules/roles'
import { cohortPage } from '@shared/text/cohort-page'
import { useState } from 'react'
import { useChanges } from '../../../records/changes'
import { enumWord } from '../../../records/dictionary-fields'
import { updated } from '../../../records/edits'
import { Dialog } from '../../../ui/Dialog'
import { FieldMoney } from '../../../ui/fields/FieldParts'
import { useCohort } from '../cohort-context'
import { usualCurrency } from './currency'

interface SetFeeDialogProps {
  /** Those who were selected; none: everybody, or those of one role. */
  selected: readonly Participant[]
  onClose(): void
}

const ALL = ':all'
const SELECTED = ':selected'

/** One fee for many people at once. */
export function SetFeeDialog({ selected, onClose }: SetFeeDialogProps) {
  const { cohort, participants, country, t } = useCohort()
  const { make } = useChanges()
  const [fee, setFee] = useState<Money | undefined>({
    amount: 0,
    currency: usualCurrency(participants, country),
  })
  const [whom, setWhom] = useState<string>(selected.length > 0 ? SELECTED : ALL)
  const [onlyEmpty, setOnlyEmpty] = useState(selected.length === 0)
  const roleOf = ({ enrolment }: Participant) => enrolment.role ?? usualRole(cohort.kind)
  const roles = [...new Set(participants.map(roleOf))]
  const group =
    whom === SELECTED ? selected : whom === ALL ? participants : participants.filter((each) => roleOf(each) === whom)
  const meant = onlyEmpty ? group.filter(({ enrolment }) => enrolment.feeDue === undefined) : group
  const submit = () => {
    onClose()
    void make(
      t(cohortPage.feeSet, { count: meant.length }),
      meant.map(({ enrolment }) => updated('enrolment', enrolment, { feeDue: fee })),
    )
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(cohortPage.setFee)}
      verb={t(cohortPage.setFee)}
      blocked={!fee || fee.amount <= 0 || meant.length === 0}
      onSubmit={submit}
      size="md"
    >
      <FieldMoney label={t(cohortPage.due)} value={fee} onSave={setFee} />
      <Select
        label={t(cohortPage.feeFor)}
        allowDeselect={false}
        value={whom}
        onChange={(value) => value && setWhom(value)}
        data={[
          ...(selected.length > 0
            ? [{ value: SELECTED, label: t(cohortPage.feeSelected, { count: selected.length }) }]
            : []),
          { value: ALL, label: t(cohortPage.feeAll, { count: participants.length }) },
          ...roles.map((role) => ({
            value: role,
            label: t(cohortPage.feeRole, {
              role: t(enumWord('enrolment', 'role', role) ?? { en: role, zh: role }),
              count: participants.filter((each) => roleOf(each) === role).length,
            }),
          })),
        ]}
      />
      <Checkbox
        label={t(cohortPage.feeEmpty)}
        checked={onlyEmpty}
        onChange={(event) => setOnlyEmpty(event.currentTarget.checked)}
      />
    </Dialog>
  )
}
