import type { Bilingual } from '@shared/model/define'
import type { RecordKey } from '@shared/model/dictionary'
import { isGroup, valueAt } from '@shared/model/paths'
import { recordWords } from '@shared/text/records'
import { useText } from '../ui/language'
import { fieldDef, recordDef } from './dictionary-fields'
import { freshId } from './edits'
import { useLaidOut } from './page/laid-out'
import { useRecordScope } from './record-scope'

interface ListAddress {
  /** Record type that has the list and the list's key there. */
  record: RecordKey
  list: string
  /** Where the item that holds the list lives in the record of the scope; absent: the record itself. */
  within?: string
}

/** What the items of a list are: the record type of the dictionary, or the list itself where its rows have no type. */
export function itemsOf(record: RecordKey, list: string): { record: RecordKey; prefix: string; label: Bilingual } {
  const def = fieldDef(record, list)
  if (def.fields) return { record, prefix: `${list}.`, label: def.label }
  return { record: def.of as RecordKey, prefix: '', label: recordDef(def.of as RecordKey).label }
}

/** The items of a list of the record in scope, and adding to them and taking from them. */
export function useItemList({ record, list, within }: ListAddress) {
  const { t, language } = useText()
  const scope = useRecordScope()
  const path = within ? `${within}.${list}` : list
  useLaidOut([path])
  const held = valueAt(scope.row, path)
  const label = fieldDef(record, list).label[language]
  return {
    label,
    path,
    /** Keys of the items, oldest first. */
    keys: isGroup(held) ? Object.keys(held) : [],
    item: (key: string) => valueAt(scope.row, `${path}.${key}`) as Record<string, unknown> | undefined,
    add: (values: Readonly<Record<string, unknown>>) => {
      const key = freshId()
      const set = Object.fromEntries(Object.entries(values).map(([field, value]) => [`${path}.${key}.${field}`, value]))
      return scope.save(label, set, [], t(recordWords.addedItem, { what: label, name: scope.name }))
    },
    remove: (key: string) =>
      scope.save(
        label,
        { [`${path}.${key}`]: undefined },
        [],
        t(recordWords.removedItem, { what: label, name: scope.name }),
      ),
  }
}
