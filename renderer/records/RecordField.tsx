import type { Change } from '@shared/model/change-set'
import type { FieldDef, Language } from '@shared/model/define'
import type { RecordKey } from '@shared/model/dictionary'
import { isMasked } from '@shared/model/masked'
import { parseChineseName } from '@shared/model/names'
import { valueAt } from '@shared/model/paths'
import { partHeading } from '@shared/model/sheet-headings'
import { showPhone } from '@shared/model/show'
import type { BilingualText, DateRange, Money, Name, Standalone } from '@shared/model/types'
import { coveredText } from '@shared/rules/masking'
import type { Answer } from '../ui/fields/answers'
import { FieldEnum, FieldEnums, FieldFlag } from '../ui/fields/FieldChoice'
import { FieldDate } from '../ui/fields/FieldDate'
import { FieldNumber } from '../ui/fields/FieldNumber'
import { FieldBilingual, FieldMoney, FieldName, FieldRange } from '../ui/fields/FieldParts'
import { FieldNote, FieldText } from '../ui/fields/FieldText'
import { FieldTexts } from '../ui/fields/FieldTexts'
import type { FieldProps } from '../ui/fields/field'
import { HiddenField } from '../ui/fields/HiddenField'
import { useText } from '../ui/language'
import { useMomentary } from '../ui/momentary'
import { UnfinishedScope } from '../ui/unfinished'
import { countryOptions } from './countries'
import { answersOf, columnKeys, fieldDef, optionsOf } from './dictionary-fields'
import { FileField } from './files/FileField'
import { FilesField } from './files/FilesField'
import { problemsOf } from './finding-words'
import { InstitutionField } from './InstitutionField'
import { useLaidOut } from './page/laid-out'
import { ReferenceField } from './ReferenceField'
import { ReferencesField } from './ReferencesField'
import { useRecordScope } from './record-scope'
import { putRight, useDismissal } from './refused'
import { readTyped } from './typed-value'

interface RecordFieldProps {
  /** Record type in the dictionary and the field's key there; `parties.institution` for the rows of a list. */
  record: RecordKey
  field: string
  /** Where the item that holds the field lives in the record of the scope: `documents.k9`; absent: the record itself. */
  within?: string
  /** What that item holds besides, should writing into this field make it: `{ direction: 'out' }`. */
  start?: Readonly<Record<string, unknown>>
  /** Columns whose findings belong here; default: the field's own. */
  columns?: readonly string[]
  /** Another label than the dictionary's. */
  label?: string
  hint?: string
  autoFocus?: boolean
  /** The day a calendar opens at while the field is empty. */
  near?: string
  /** A sensitive value stands open, though the page's do not. */
  shownAlone?: boolean
  /** What is wrong is said elsewhere on the page. */
  unmarked?: boolean
  /** What a record made by typing its name here begins with: `{ institution: id }`. */
  madeWith?: Readonly<Record<string, unknown>>
}

/** A field of the record in scope, as the dictionary has it: its kind, label, choices, sensitivity and answers. */
export function RecordField({
  record,
  field,
  within,
  start = {},
  columns,
  label,
  hint,
  autoFocus,
  near,
  madeWith,
  shownAlone = false,
  unmarked,
}: RecordFieldProps) {
  const { language } = useText()
  const scope = useRecordScope()
  const def = fieldDef(record, field)
  useLaidOut([within ?? field])
  const key = field.slice(field.lastIndexOf('.') + 1)
  const path = within ? `${within}.${key}` : key
  const pendingPath = within ? `${within}.pending.${key}` : `pending.${key}`
  const stored = valueAt(scope.row, path)
  const pending = valueAt(scope.row, pendingPath) === true
  const answers = answersOf(record, field)
  const answer: Answer | null = pending ? 'pending' : stored === 'none' && answers.includes('none') ? 'none' : null
  const isNew = within !== undefined && valueAt(scope.row, within) === undefined
  const begun = isNew ? Object.fromEntries(Object.entries(start).map(([key, to]) => [`${within}.${key}`, to])) : {}
  const named = label ?? def.label[language]
  const keys = columns ?? columnKeys(def)
  // A finding that names its place belongs there alone: other items have fields of the same columns.
  const findings = scope.findings.filter((finding) =>
    finding.path === undefined ? finding.field !== null && keys.includes(finding.field) : finding.path === path,
  )
  const masked = isMasked(def, scope.allSensitive) && !scope.revealed && !shownAlone
  const [shown, show] = useMomentary()
  const actionFor = useDismissal()

  const props: FieldProps<never> = {
    label: named,
    value: (answer === 'none' ? undefined : stored) as never,
    onSave: (value: unknown) =>
      void scope.save(named, {
        ...begun,
        [path]: value,
        ...(pending && { [pendingPath]: undefined }),
        ...(value !== undefined && putRight(scope.row, findings)),
      }),
    problems: unmarked
      ? []
      : problemsOf(findings, language, { covered: masked && !shown, child: scope.allSensitive, actionFor }),
    hint,
    autoFocus,
    masked,
    maskedAs: coveredText(stored, def.kind),
    readOnly: scope.readOnly,
    answers,
    answer,
    onAnswer: answers.length
      ? (given) =>
          void scope.save(named, {
            [path]: given === 'none' ? 'none' : undefined,
            [pendingPath]: given === 'pending' ? true : undefined,
          })
      : undefined,
  }
  const onMade = (id: string, made: Change) => {
    const referred = def.kind === 'list' ? [...((stored as string[] | undefined) ?? []), id] : id
    const whole = made.op === 'create' && madeWith ? { ...made, row: { ...madeWith, ...made.row } } : made
    void scope.save(named, { ...begun, [path]: referred }, [whole])
  }
  if (def.kind === 'file') {
    const photo = field === 'photo'
    return <FileField path={path} label={named} photo={photo} masked={props.masked ?? false} begun={begun} />
  }
  if (masked && !shown && stored !== undefined && isChosen(def)) {
    return <HiddenField label={named} text={coveredText(stored, def.kind)} onShow={() => show(true)} />
  }
  if (def.of === 'file') return <FilesField path={path} label={named} />
  return (
    <UnfinishedScope name={path}>
      <FieldOfKind def={def} field={field} props={props} near={near} renamed={label !== undefined} onMade={onMade} />
    </UnfinishedScope>
  )
}

/** Whether the value is chosen and not typed: such a field shows nothing masked by itself. */
const isChosen = ({ kind }: FieldDef) => ['enum', 'flag', 'country', 'list', 'reference'].includes(kind)

interface FieldOfKindProps {
  def: FieldDef
  field: string
  props: FieldProps<never>
  near: string | undefined
  /** Another label than the dictionary's stands above it. */
  renamed: boolean
  onMade(id: string, change: Change): void
}

/** The field of the screen for a kind of the dictionary. */
function FieldOfKind({ def, field, props, near, renamed, onMade }: FieldOfKindProps) {
  const { language } = useText()
  const { country } = useRecordScope()
  const as = <V,>() => props as unknown as FieldProps<V>
  const column = columnKeys(def)[0]
  const read = (text: string) =>
    column ? readTyped(column, text, { language, country }) : { value: text || undefined }
  switch (def.kind) {
    case 'name':
      return field === 'nameZh' || field === 'name' ? <WholeName {...as<Name>()} /> : <LatinName {...as<Name>()} />
    case 'bilingualText':
      return <FieldBilingual {...as<BilingualText>()} />
    case 'date':
      return <FieldDate {...as<string>()} whole near={near} />
    case 'partialDate':
      return <FieldDate {...as<string>()} near={near} />
    case 'dateRange':
      return <FieldRange {...as<DateRange>()} parts={renamed ? undefined : endsOf(def, language)} />
    case 'number':
      return <FieldNumber {...as<number>()} />
    case 'money':
      return <FieldMoney {...as<Money>()} />
    case 'flag':
      return <FieldFlag {...as<boolean>()} />
    case 'enum':
      return <FieldEnum {...as<string>()} options={optionsOf(def.values, language)} />
    case 'country':
      return <FieldEnum {...as<string>()} options={countryOptions(language)} searchable />
    case 'list':
      return <FieldOfList def={def} props={props} onMade={onMade} />
    case 'reference':
      return def.to === 'institution' ? (
        <InstitutionField {...as<string>()} onMade={onMade} />
      ) : (
        <ReferenceField {...as<string>()} type={def.to as Standalone} onMade={onMade} />
      )
    case 'note':
      return <FieldNote {...as<string>()} read={read} />
    case 'phone':
      return <FieldText {...as<string>()} read={read} show={showPhone} inputMode="tel" />
    case 'email':
      return <FieldText {...as<string>()} read={read} inputMode="email" />
    default:
      return <FieldText {...as<string>()} read={read} />
  }
}

/** What the two ends of a stay are called. */
const endsOf = (def: FieldDef, language: Language) => ({
  first: partHeading(def, 'from')[language],
  second: partHeading(def, 'to')[language],
})

/** The field of the screen for a list of plain values or of references; lists of items have a table of their own. */
function FieldOfList({ def, props, onMade }: Pick<FieldOfKindProps, 'def' | 'props' | 'onMade'>) {
  const { language } = useText()
  const list = props as unknown as FieldProps<string[]>
  if (def.of === 'enum') return <FieldEnums {...list} options={optionsOf(def.values, language)} />
  if (def.of === 'country') return <FieldEnums {...list} options={countryOptions(language)} />
  if (def.of === 'text') return <FieldTexts {...list} />
  return <ReferencesField {...list} type={def.of as Standalone} onMade={onMade} />
}

/** A Chinese name is written whole; family and given are told apart by the rules of names. */
function WholeName({ value, onSave, ...field }: FieldProps<Name>) {
  const whole = value?.full ?? [value?.family, value?.given].filter(Boolean).join('')
  return (
    <FieldText
      {...field}
      value={whole || undefined}
      onSave={(text) => onSave(text ? parseChineseName(text) : undefined)}
    />
  )
}

function LatinName({ onSave, ...field }: FieldProps<Name>) {
  const save = (name: Name | undefined) => {
    const written = [name?.family, name?.given, name?.middle].filter(Boolean).join(' ')
    onSave(name && written ? { ...name, full: written } : name)
  }
  return <FieldName {...field} onSave={save} />
}
