import type { Change } from '@shared/model/change-set'
import { FieldReference } from '../ui/fields/FieldReference'
import type { FieldProps } from '../ui/fields/field'
import { useText } from '../ui/language'
import { created, freshId } from './edits'
import { useInstitutions } from './institutions'
import { bilingualFrom } from './names'
import { useMadeRecords } from './record-scope'

interface InstitutionFieldProps extends FieldProps<string> {
  /** A new institution was typed in: it is to be made in the same step as what refers to it. */
  onMade(id: string, change: Change): void
  /** One that is not on record yet and chosen already. */
  pending?: { id: string; name: string }
}

/** A college or organisation, chosen from those on record or added by typing its name. */
export function InstitutionField({ onMade, pending, ...field }: InstitutionFieldProps) {
  const { language } = useText()
  const { options, terms } = useInstitutions(language)
  const create = (name: string) => {
    const id = freshId()
    onMade(id, created('institution', { id, name: bilingualFrom(name) }))
  }
  const made = useMadeRecords()
  const all = [...options, ...made, ...(pending ? [{ value: pending.id, label: pending.name }] : [])]
  return <FieldReference {...field} options={all} terms={terms} onCreate={create} />
}
