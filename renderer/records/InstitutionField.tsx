import { cohortWords } from '@shared/text/cohort'
import { FieldReference } from '../ui/fields/FieldReference'
import type { FieldProps } from '../ui/fields/field'
import { useText } from '../ui/language'
import { useChanges } from './changes'
import { created, freshId } from './edits'
import { useInstitutions } from './institutions'
import { bilingualFrom } from './names'

/** A college or organisation, chosen from those on record or added by typing its name. */
export function InstitutionField(field: FieldProps<string>) {
  const { t, language } = useText()
  const { options, terms } = useInstitutions(language)
  const { make } = useChanges()
  const create = async (name: string) => {
    const id = freshId()
    const done = await make(t(cohortWords.institutionMade, { name }), [
      created('institution', { id, name: bilingualFrom(name) }),
    ])
    if (done) field.onSave(id)
  }
  return <FieldReference {...field} options={options} terms={terms} onCreate={create} />
}
