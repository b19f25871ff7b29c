import type { FieldDef } from '@shared/model/define'
import { type Standalone, standalone } from '@shared/model/types'
import { recordWords } from '@shared/text/records'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { recordDef } from '../dictionary-fields'
import { itemsOf } from '../items'
import { useKeeps } from '../kept-fields'
import { useRecordScope } from '../record-scope'
import { ItemsTable } from './ItemsTable'
import { useShownFields } from './laid-out'
import { QuietFields } from './QuietFields'

const oneField: readonly string[] = ['enum', 'text', 'country', 'file', ...standalone]

/** Shown by a field of its own; other lists are tables, and an owned record is a section of its own page. */
const plain = (def: FieldDef) => def.kind !== 'list' || oneField.includes(def.of ?? '')

/**
 * The fields of the record's type that nothing above shows: a field that is new in the dictionary is on the page from
 * its first day. Stands after the sections of the page.
 */
export function MoreFields({ type }: { type: Standalone }) {
  const { t, language } = useText()
  const shown = useShownFields()
  const keeps = useKeeps()
  const row = useRecordScope().row as Record<string, unknown>
  const rest = Object.entries(recordDef(type).fields).filter(
    ([key, def]) => !shown.has(key) && !def.derived && (row[key] !== undefined || type !== 'person' || keeps(key)),
  )
  if (rest.length === 0) return null
  const fields = rest.filter(([, def]) => plain(def)).map(([key]) => key)
  const lists = rest.filter(([, def]) => !plain(def))
  return (
    <Section title={t(recordWords.moreFields)}>
      {fields.length > 0 && <QuietFields record={type} fields={fields} />}
      {lists.map(([key, def]) => (
        <div key={key}>
          <p>{def.label[language]}</p>
          <ItemsTable record={type} list={key} columns={columnsOf(type, key)} />
        </div>
      ))}
    </Section>
  )
}

/** The fields of an item that a table can hold. */
function columnsOf(type: Standalone, list: string): string[] {
  const items = itemsOf(type, list)
  const fields = items.prefix ? recordDef(type).fields[list]?.fields : recordDef(items.record).fields
  return Object.entries(fields ?? {})
    .filter(([, def]) => !def.derived && plain(def))
    .map(([key]) => key)
}
