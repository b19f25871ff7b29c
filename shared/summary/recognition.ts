import { recordName } from '../model/record-name'
import type { BilingualText, Fields, Reader, Row } from '../model/types'

type Equivalent = NonNullable<Fields<'qualification'>['equivalents']>[string]

/** One recognition between two certificates, seen from one of them. */
export interface Recognition {
  /** `to`: this one is recognised as the other; `from`: the other is recognised as this one. */
  direction: 'to' | 'from'
  /** Key of the item in the record that holds it. */
  key: string
  held: Equivalent
  other: { row: Row<'qualification'>; name: BilingualText | undefined; body: BilingualText | undefined } | null
  agreement: { id: string; name: BilingualText | undefined; state: string | undefined } | null
}

/** Every recognition of a qualification, written in its own record or in that of the other certificate. */
export function recognitions(reader: Reader, id: string): Recognition[] {
  const seen = (direction: Recognition['direction'], key: string, held: Equivalent, otherId: string | undefined) => {
    const row = otherId ? reader.get('qualification', otherId) : undefined
    const body = row?.awardingBody ? reader.get('institution', row.awardingBody) : undefined
    const agreement = held.agreement ? reader.get('agreement', held.agreement) : undefined
    return {
      direction,
      key,
      held,
      other: row ? { row, name: recordName(reader, 'qualification', row), body: body?.name } : null,
      agreement: agreement
        ? { id: agreement.id, name: recordName(reader, 'agreement', agreement), state: agreement.state }
        : null,
    }
  }
  const own = Object.entries(reader.get('qualification', id)?.equivalents ?? {}).map(([key, held]) =>
    seen('to', key, held, held.qualification),
  )
  const others = [...new Set(reader.referring(id).flatMap((place) => (place.type === 'qualification' ? place.id : [])))]
  const back = others.flatMap((other) =>
    Object.entries(reader.get('qualification', other)?.equivalents ?? {}).flatMap(([key, held]) =>
      held.qualification === id && other !== id ? [seen('from', key, held, other)] : [],
    ),
  )
  return [...own, ...back]
}
