import { UnstyledButton } from '@mantine/core'
import type { Bilingual } from '@shared/model/define'
import { valueAt } from '@shared/model/paths'
import { showRange } from '@shared/model/show'
import type { AnyRow, Standalone } from '@shared/model/types'
import type { RecordLine, RecordView } from '@shared/search/record-view'
import { plurals, recordWords } from '@shared/text/records'
import { IconLink, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { addressOf, isListed, listAddress } from '../addresses'
import { fieldDef, recordDef } from '../dictionary-fields'
import { inLanguage } from '../names'
import { NewRecordDialog } from '../new-record/NewRecordDialog'
import { StateMark } from '../StateMark'
import { ConnectDialog } from './ConnectDialog'
import styles from './Connections.module.css'

/** One kind of connection that a page shows: the records of a type that refer to this one by a field. */
export interface Connection {
  type: Standalone
  /** `parties.institution`; several where the type refers in more than one way. */
  paths: readonly string[]
  /** Default: what several records of the type are called. */
  title?: Bilingual
  /** The values of a new record of the type that is connected from the start; absent: not made here. */
  start?: Readonly<Record<string, unknown>>
  /** The field by which one that is on record already can be connected: a reference, or a list of them. */
  attach?: string
  /** Query of the list that shows them all: `institution=ID`. */
  listQuery?: string
  /** The page shows them in a section of its own: not said a second time. */
  elsewhere?: boolean
}

interface ConnectionsProps {
  view: RecordView
  /** In the order in which they stand; connections of other kinds follow. */
  groups: readonly Connection[]
}

/** Everything that refers to the record, group by group, each with the way to make the next one. */
export function Connections({ view, groups }: ConnectionsProps) {
  const { t, language } = useText()
  const shown = shownOf(view, groups)
  const of = inLanguage(view.name, language) || t(recordWords.unnamed)
  if (shown.length === 0) return <p className={styles.none}>{t(recordWords.noConnections)}</p>
  return (
    <div className={styles.groups}>
      {shown.map((group) => (
        <Group
          key={`${group.type}.${group.paths.join()}`}
          group={group}
          of={of}
          id={view.row.id}
          {...linesOf(view, group)}
        />
      ))}
    </div>
  )
}

/** Whether anything would stand there. */
export const hasConnections = (view: RecordView, groups: readonly Connection[]) => shownOf(view, groups).length > 0

/** The groups of the page, then whatever else refers to the record. */
function shownOf(view: RecordView, groups: readonly Connection[]): Connection[] {
  const named = new Set(groups.flatMap((group) => group.paths.map((path) => `${group.type}.${path}`)))
  const others = view.links
    .filter((link) => link.total > 0 && !named.has(`${link.type}.${link.path}`))
    .map((link): Connection => ({ type: link.type, paths: [link.path] }))
  return [...groups.filter((group) => !group.elsewhere), ...others].filter(
    (group) => group.start || linesOf(view, group).total > 0,
  )
}

function linesOf(view: RecordView, { type, paths }: Connection): { lines: RecordLine[]; total: number } {
  const links = view.links.filter((link) => link.type === type && paths.includes(link.path))
  const lines = new Map(links.flatMap((link) => link.lines.map((line): [string, RecordLine] => [line.id, line])))
  return { lines: [...lines.values()], total: Math.max(lines.size, ...links.map((link) => link.total)) }
}

/** Lines of a group that stand open. */
const FEW = 5

interface GroupProps {
  group: Connection
  /** What the page's own record is called. */
  of: string
  id: string
  lines: RecordLine[]
  total: number
}

function Group({ group, of, id, lines, total }: GroupProps) {
  const { t, language } = useText()
  const [connecting, setConnecting] = useState(false)
  const [open, setOpen] = useState(false)
  const title = t(group.title ?? plurals[group.type])
  const [making, setMaking] = useUnfinished(`making ${title}`, false)
  const label = t(recordWords.newRecord, { what: recordDef(group.type).label[language].toLowerCase() })
  const attachLabel = t(recordWords.connectOne, { what: recordDef(group.type).label[language].toLowerCase() })
  const few = open ? lines : lines.slice(0, FEW)
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {title}
          {total > 0 && <span className={styles.count}>{total}</span>}
        </h3>
        {group.attach && (
          <UnstyledButton
            className={styles.make}
            aria-label={attachLabel}
            title={attachLabel}
            onClick={() => setConnecting(true)}
          >
            <IconLink size={16} aria-hidden />
          </UnstyledButton>
        )}
        {group.start && (
          <UnstyledButton className={styles.make} aria-label={label} title={label} onClick={() => setMaking(true)}>
            <IconPlus size={16} aria-hidden />
          </UnstyledButton>
        )}
      </div>
      <ul className={styles.lines}>
        {few.map((line) => (
          <li key={line.id}>
            <ConnectionLine line={line} />
          </li>
        ))}
      </ul>
      {total > few.length &&
        (lines.length === total || !isListed(group.type) ? (
          <UnstyledButton className={styles.all} onClick={() => setOpen(true)}>
            {t(recordWords.showAll, { count: total })}
          </UnstyledButton>
        ) : (
          <Link
            className={styles.all}
            href={`${listAddress[group.type]}${group.listQuery ? `?${group.listQuery}` : ''}`}
          >
            {t(recordWords.showAll, { count: total })}
          </Link>
        ))}
      {connecting && (
        <ConnectDialog
          type={group.type}
          values={(row) => attached(group.type, row, group.attach ?? '', id)}
          onClose={() => setConnecting(false)}
        />
      )}
      {making && (
        <NewRecordDialog
          type={group.type}
          start={group.start}
          intro={t(recordWords.connectedWith, { name: of })}
          opened
          onClose={() => setMaking(false)}
        />
      )}
    </section>
  )
}

/** The value by which a row refers to the page's record as well: a list gets it besides what it has. */
function attached(type: Standalone, row: AnyRow, path: string, id: string): Record<string, unknown> {
  if (fieldDef(type, path).kind !== 'list') return { [path]: id }
  const held = (valueAt(row, path) as string[] | undefined) ?? []
  return held.includes(id) ? {} : { [path]: [...held, id] }
}

/** A connected record: its name, when it is, its state; a click goes there. */
export function ConnectionLine({ line }: { line: RecordLine }) {
  const { t, language } = useText()
  const name = inLanguage(line.name, language) || t(recordWords.unnamed)
  return (
    <Link href={addressOf(line.type, line.id)} className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.detail}>
        {line.when && <span>{showRange(line.when, language)}</span>}
        {line.type !== 'person' && <StateMark type={line.type} state={line.state} small />}
      </span>
    </Link>
  )
}
