/** Headings of the people to call: a father, a mother, a second guardian, a second emergency contact. */
import { headingVariants } from './normalise'

type What = 'name' | 'relation' | 'phone' | 'phone2' | 'email'

/** Whose column it is, and what of them it holds. */
export interface ContactHeading {
  kind: 'guardian' | 'emergency'
  /** The relation that the heading itself names, as it names it: 母亲, Mother. '' where it names none. */
  relation: string
  /** 第二监护人 is 2; 0 where the heading does not count. */
  nth: number
  /** The number stands behind what is asked for: 监护人电话2 may be a second number of the same one. */
  behind: boolean
  what: What | null
  /** 联系人1, Primary contact: somebody to call only where there is a second one. */
  loose: boolean
}

const keys: Readonly<Record<ContactHeading['kind'], readonly Readonly<Partial<Record<What, string>>>[]>> = {
  guardian: [
    {
      name: 'guardianName',
      relation: 'guardianRelation',
      phone: 'guardianPhone',
      phone2: 'guardianPhone2',
      email: 'guardianEmail',
    },
    {
      name: 'guardian2Name',
      relation: 'guardian2Relation',
      phone: 'guardian2Phone',
      email: 'guardian2Email',
    },
  ],
  emergency: [
    {
      name: 'emergencyName',
      relation: 'emergencyRelation',
      phone: 'emergencyPhone',
      phone2: 'emergencyPhone2',
      email: 'emergencyEmail',
    },
    { name: 'emergency2Name', relation: 'emergency2Relation', phone: 'emergency2Phone', email: 'emergency2Email' },
  ],
}

/** Column of the first (1) or second (2) contact of a kind; null for what nobody keeps of such a contact. */
export const contactKey = (kind: ContactHeading['kind'], place: number, what: What): string | null =>
  keys[kind][place - 1]?.[what] ?? null

const places = new Map(
  Object.entries(keys).flatMap(([kind, each]) =>
    each.flatMap((columns, i) =>
      Object.entries(columns).map(([what, key]) => [
        key,
        { kind: kind as ContactHeading['kind'], place: i + 1, what: what as What },
      ]),
    ),
  ),
)

/** Which contact a column is of, and what of them it holds; undefined for a column of anything else. */
export const contactOfKey = (key: string) => places.get(key)

interface Shape {
  whole: RegExp
  kind: ContactHeading['kind']
  loose?: true
}

/** Normalised headings: no spaces, no signs, small letters. `no` counts in front or behind; `rest` is what is asked for. */
const shapes: readonly Shape[] = [
  { whole: /^(?:学生|学员|营员)?的?(?<who>父亲|爸爸|父(?!母)|母亲|妈妈|母(?!语|校))(?<rest>.*)$/u, kind: 'guardian' },
  {
    whole:
      /^(?:学生|学员|营员)?(?:第?(?<no>[一二三123])|(?<spare>主要|首要|次要|备用|其他))?(?:法定)?(?:监护人|家长)(?<no2>[一二三123])?(?<rest>.*)$/u,
    kind: 'guardian',
  },
  {
    whole:
      /^(?:第?(?<no>[一二三123])|(?<spare>主要|首要|次要|备用|其他))?(?:个)?(?:紧急|应急)联[系络]人(?<no2>[一二三123])?(?<rest>.*)$/u,
    kind: 'emergency',
  },
  {
    whole:
      /^(?:student|pupil|child)?s?(?<who>father|dad|daddy|mother|mum|mom|mummy)s?(?!or|and|father|mother|mum|mom|dad|tongue)(?<rest>.*)$/u,
    kind: 'guardian',
  },
  {
    whole:
      /^(?<no>first|1st|second|2nd|third|3rd)?(?<spare>primary|main|secondary|alternative|alternate|additional|other)?(?:parents?(?:or)?(?:guardian|carer)s?|guardian|carer|parent|legalguardian)s?(?<no2>[123]|one|two|three)?(?<rest>.*)$/u,
    kind: 'guardian',
  },
  {
    whole:
      /^(?<no>first|1st|second|2nd|third|3rd)?(?<spare>primary|main|secondary|alternative|alternate|additional|other)?(?:emergencycontact(?:person)?|nextofkin|nok|ice(?=name|num|contact|tel|phone))(?<no2>[123]|one|two|three)?(?<rest>.*)$/u,
    kind: 'emergency',
  },
  {
    whole: /^(?:第?(?<no>[一二三])|(?<spare>主要|首要|次要|备用))?联[系络]人(?<no2>[一二三123])?(?<rest>.*)$/u,
    kind: 'emergency',
    loose: true,
  },
  {
    whole:
      /^(?<no>first|1st|second|2nd|third|3rd)?(?<spare>primary|main|secondary|alternative|alternate|additional|other)?contact(?:person)?(?<no2>[123]|one|two|three)?(?<rest>.*)$/u,
    kind: 'emergency',
    loose: true,
  },
]

const figures: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, '1': 1, '2': 2, '3': 3, first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3 },
  ...{ one: 1, two: 2, three: 3, 主要: 1, 首要: 1, 次要: 2, 备用: 2, 其他: 2, primary: 1, main: 1 },
  ...{ secondary: 2, alternative: 2, alternate: 2, additional: 2, other: 2 },
}

const asks: readonly (readonly [What, RegExp])[] = [
  [
    'relation',
    /^(?:与?(?:本人|学生|学员|营员|孩子)?(?:的)?关系|rel(?:ation(?:ship)?)?(?:to(?:the)?(?:student|pupil|child|you|participant|delegate))?)$/u,
  ],
  [
    'phone',
    /^(?:的?(?:联系)?(?:电话|手机|方式)(?:号码?)?|手机电话|联系方式|(?:contact|daytime|day)?(?:phone|telephone|tel|mobile|mob|cell)(?:phone)?(?:no|num|number)?|(?:contact|daytime|day)?(?:no|num|number)|contact(?:details|info)?)$/u,
  ],
  ['email', /^(?:的?(?:电子)?邮[箱件](?:地址)?|e?mail(?:address)?)$/u],
  [
    'name',
    /^(?=.*(?:姓名|名字).*(?:电话|手机|方式|关系))(?:姓名|名字|联系|电话|手机|方式|号码|与?学生|与?本人|关系|[及与和])+$/u,
  ],
  [
    'name',
    /^(?:的?(?:姓名|名字|名称)?(?:[及与和]?(?:其|与学生)?(?:关系)?[及与和]?(?:联系)?(?:电话|手机|方式)(?:号码?)?)?|(?:full)?names?(?:(?:and|&)?(?:relationship|relation)?(?:and|&)?(?:contact|telephone|tel|phone|mobile)(?:no|num|number|details)?)?|details)$/u,
  ],
]

const counted = /^(?<bare>.*?\D)(?<no>[123])$/u

/** Asked of every text that may be a heading: most speak of nobody to call. */
const speaks =
  /父|母|爸|妈|监护|監護|家长|家長|联[系络]人|聯[繫絡]人|parent|guardian|carer|mother|father|mum|dad|mom|contact|kin|nok|ice/iu

/** What a heading on one level says of a contact; null where it speaks of nobody to call. */
export function contactHeading(heading: string): ContactHeading | null {
  if (!speaks.test(heading)) return null
  for (const { text } of headingVariants(heading)) {
    const found = shapes.flatMap(({ whole, kind, loose }) => {
      const groups = whole.exec(text)?.groups
      return groups ? [{ kind, groups, loose }] : []
    })[0]
    if (!found) continue
    const { kind, groups, loose = false } = found
    const rest = groups.rest ?? ''
    const behind = counted.exec(rest)?.groups
    const front = figures[groups.no ?? groups.no2 ?? groups.spare ?? ''] ?? 0
    const what = askedFor(rest) ?? (behind && front === 0 ? askedFor(behind.bare ?? '') : null)
    if (what === null && rest !== '') continue
    const nth = front || Number(behind?.no ?? 0)
    if (loose && nth === 0) continue
    return { kind, loose, relation: relationOf(groups.who), nth, behind: front === 0 && behind !== undefined, what }
  }
  return null
}

const askedFor = (rest: string): What | null => asks.find(([, shape]) => shape.test(rest))?.[0] ?? null

const relations: Readonly<Record<string, string>> = {
  ...{ 父: '父亲', 父亲: '父亲', 爸爸: '父亲', 母: '母亲', 母亲: '母亲', 妈妈: '母亲' },
  ...{ father: 'Father', dad: 'Father', daddy: 'Father', mother: 'Mother', mum: 'Mother', mom: 'Mother' },
  mummy: 'Mother',
}
const relationOf = (who: string | undefined) => relations[who ?? ''] ?? ''

/** The same for a heading on several levels: 母亲 above 电话. */
export function contactColumn(parts: readonly string[]): ContactHeading | null {
  const last = parts[parts.length - 1]
  if (last === undefined) return null
  const own = contactHeading(last)
  if (own) return own
  for (const parent of parts.slice(0, -1)) {
    const above = contactHeading(parent.replace(/(?:的?(?:基本)?(?:信息|情况|资料)|details|information|info)$/iu, ''))
    if (above?.what !== 'name') continue
    const what = headingVariants(last).flatMap(({ text }) => askedFor(text) ?? [])[0]
    return what === undefined ? { ...above, what: null } : { ...above, what }
  }
  return null
}

const aboutParents =
  /^(?:学生|学员)?(?:父亲?|母亲?|家长|监护人|爸爸|妈妈)(?:的)?(?:工作|任职|从业)?(?:单位|职务|职业|岗位|情况|学历|住址|地址|微信)|^(?:parent|father|mother|guardian|carer)s?(?:place of)?(?:work|employ|occupation|job|profession|address)/u

/** 父亲工作单位, Mother's occupation: about somebody to call, and nothing that is kept of them. */
export const isBesideContact = (parts: readonly string[]): boolean =>
  headingVariants(parts.slice(-2).join('')).some(({ text }) => aboutParents.test(text))

/** The number behind a plain heading: 电话2, Relationship 2; 0 where it has none. */
export function numberBehind(parts: readonly string[]): { nth: number; what: What } | null {
  for (const { text } of headingVariants(parts[parts.length - 1] ?? '')) {
    const found = counted.exec(text)?.groups
    const what = found ? askedFor(found.bare ?? '') : null
    if (found && what && what !== 'name') return { nth: Number(found.no), what }
  }
  return null
}

/** The column that a heading names by itself: the first of its kind where it does not count; null where it names none. */
export function contactKeyIn(heading: string): string | null {
  const contact = contactHeading(heading)
  if (!contact || contact.loose || contact.what === null) return null
  // 家长电话2 may be a second number; what stands beside it tells.
  return contactKey(contact.kind, contact.nth || 1, contact.what)
}
