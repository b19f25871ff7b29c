/** What the columns of written sheets are called. */
import type { Bilingual, FieldDef } from './define'

const namePart: Readonly<Record<string, Bilingual>> = {
  family: { en: 'family name', zh: '姓' },
  given: { en: 'given names', zh: '名' },
  middle: { en: 'middle name', zh: '中间名' },
}

/** `Valid from, to` names both ends; `Period` only what lies between. */
function rangeHeading({ label }: FieldDef, part: 'from' | 'to'): Bilingual {
  const first = part === 'from'
  const [begin, end, more] = label.en.split(', ')
  const stem = /^(.*)\bfrom$/i.exec(begin ?? '')?.[1]
  const en =
    stem !== undefined
      ? first
        ? (begin ?? '')
        : capital(`${stem}to`)
      : begin && end && more === undefined
        ? capital(first ? begin : end)
        : `${label.en}: ${first ? 'from' : 'to'}`
  const two = label.zh.split('、')
  const zh =
    two.length === 2
      ? // 出境、回国日期: the word behind belongs to both.
        ((first ? two[0] : two[1]) ?? '') + (first && /日期$/.test(label.zh) ? '日期' : '')
      : label.zh === '起止'
        ? first
          ? '起始日期'
          : '结束日期'
        : `${label.zh.replace(/起止$/, '')}${first ? '起' : '止'}`
  return { en, zh }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const behind = (label: Bilingual, en: string, zh: string): Bilingual => ({
  en: `${label.en}${en}`,
  zh: `${label.zh}${zh}`,
})

/** The heading of one part of a composite field: the dictionary's own where it names one, else made of the label. */
export function partHeading(field: FieldDef, part: string): Bilingual {
  const named = Object.values(field.columns ?? {}).find((column) => column.part === part && !column.where)
  if (named) return named.label
  const { label } = field
  switch (part) {
    case 'from':
    case 'to':
      return rangeHeading(field, part)
    case 'zh':
      return behind(label, ' (Chinese)', '（中文）')
    case 'en':
      return behind(label, ' (English)', '（英文）')
    case 'currency':
      return behind(label, ': currency', '：币种')
    case 'sha256':
      return behind(label, ': fingerprint', '：校验值')
    case 'bytes':
      return behind(label, ': size in bytes', '：字节数')
    case 'addedOn':
      return behind(label, ': attached on', '：添加日期')
    case 'family':
    case 'given':
    case 'middle':
      return behind(label, `: ${namePart[part]?.en}`, `：${namePart[part]?.zh}`)
    default:
      return label
  }
}

const ownId: Bilingual = { en: 'Tongxing ID', zh: '同行编号' }
const belongs: Bilingual = { en: 'Belongs to', zh: '所属' }

/** `Tongxing ID: Agreement / Parties`: tells a sheet's record type and section wherever it stands. */
export function idHeading(record: Bilingual, section: Bilingual | null): Bilingual {
  const whole = section ? { en: `${record.en} / ${section.en}`, zh: `${record.zh} / ${section.zh}` } : record
  return { en: `${ownId.en}: ${whole.en}`, zh: `${ownId.zh}：${whole.zh}` }
}

/** The column of a sheet of items that names the record they belong to. */
export function ownerHeading(record: Bilingual): Bilingual {
  return { en: `${belongs.en}: ${record.en}`, zh: `${belongs.zh}：${record.zh}` }
}

/** A column of items in a sheet that holds the record and its items side by side. */
export function besideHeading(section: Bilingual, heading: Bilingual): Bilingual {
  return { en: `${section.en}: ${heading.en}`, zh: `${section.zh}：${heading.zh}` }
}
