import { UnstyledButton } from '@mantine/core'
import { columnOf } from '@shared/model/columns'
import type { Row, Standalone } from '@shared/model/types'
import type { Finding } from '@shared/rules/finding'
import type { RecordView } from '@shared/search/record-view'
import { plurals, recordWords } from '@shared/text/records'
import { IconFileOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useView } from '../../office/hooks'
import { EmptyState } from '../../ui/EmptyState'
import { FindingList, type Problem } from '../../ui/FindingList'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { isListed, listAddress } from '../addresses'
import { recordDef } from '../dictionary-fields'
import { problemsOf } from '../finding-words'
import { HistorySection } from '../HistorySection'
import { inLanguage, inOtherLanguage } from '../names'
import { RecordScopeProvider, useRecordScope } from '../record-scope'
import { useDismissal } from '../refused'
import { type Reveal, useReveal } from '../reveal'
import { type Connection, Connections, hasConnections } from './Connections'
import { LifeCycle } from './LifeCycle'
import { LaidOutProvider } from './laid-out'
import { MoreFields } from './MoreFields'
import { NamedContext } from './named'
import { RecordMenu } from './RecordMenu'
import styles from './RecordPage.module.css'
import { RevealButton } from './RevealButton'

interface RecordPageProps<K extends Standalone> {
  type: K
  id: string
  office: Row<'office'>
  /** What of the record's connections stands beside it, in order. */
  connections(view: RecordView<K>): readonly Connection[]
  /** Under the title, after the state: dates, numbers, marks. */
  facts?(view: RecordView<K>): ReactNode
  /** Under all of that, over the whole width: a `FactStrip`. */
  strip?(view: RecordView<K>): ReactNode
  /** Beside the page, above its connections. */
  beside?(view: RecordView<K>): ReactNode
  /** Buttons at the top. */
  actions?(view: RecordView<K>): ReactNode
  /** Items of the menu at the top. */
  menu?(view: RecordView<K>): ReactNode
  /** Left of the title: a photo. */
  portrait?(view: RecordView<K>): ReactNode
  /** The page has sensitive values: they stand as dots until asked for at the top. */
  masks?: boolean
  /** Everything of the record is sensitive: a child under 14. */
  allSensitive?(view: RecordView<K>): boolean
  /** Findings whose path begins with one of these stand beside what they are about, not at the top: `projects.`. */
  marks?: readonly string[]
  /** The state that dates make of the record today. */
  derivedState?(view: RecordView<K>): string | undefined
  /** The states the record can go through; default: all of its type. */
  states?(view: RecordView<K>): readonly string[] | undefined
  /** The sections of the page. */
  children(view: RecordView<K>): ReactNode
}

/**
 * The frame of every record's page: its name and state, what needs a look, its sections, and beside them everything
 * it is connected with. Fields inside save as they are left.
 */
export function RecordPage<K extends Standalone>(props: RecordPageProps<K>) {
  const { type, id, office } = props
  const { t, language } = useText()
  const { result, stale } = useView('record', { type, id })
  const reveal = useReveal()
  if (result === undefined || (stale && result?.row.id !== id)) return <Loading />
  if (result === null) {
    return (
      <EmptyState icon={<IconFileOff size={36} stroke={1.5} />} title={t(recordWords.notThere)}>
        {t(recordWords.notThereText)}
      </EmptyState>
    )
  }
  const view = result as unknown as RecordView<K>
  const name = inLanguage(view.name, language) || t(recordWords.unnamed)
  return (
    <RecordScopeProvider
      type={type}
      row={view.row}
      name={name}
      findings={view.findings}
      revealed={reveal.revealed}
      allSensitive={props.allSensitive?.(view)}
      country={office.country}
    >
      <NamedContext value={view.named}>
        <LaidOutProvider>
          <Framed {...props} view={view} name={name} reveal={props.masks ? reveal : null} />
        </LaidOutProvider>
      </NamedContext>
    </RecordScopeProvider>
  )
}

interface FramedProps<K extends Standalone> extends RecordPageProps<K> {
  view: RecordView<K>
  name: string
  /** null: nothing on the page is masked. */
  reveal: Reveal | null
}

function Framed<K extends Standalone>({ view, name, reveal, ...page }: FramedProps<K>) {
  const { t, language } = useText()
  const { type, id } = page
  const other = inOtherLanguage(view.name, language)
  const atTop = view.findings.filter(({ path = '' }) => !page.marks?.some((list) => path.startsWith(list)))
  const anyView = view as unknown as RecordView
  const groups = page.connections(view)
  const beside = page.beside?.(view)
  const connected = hasConnections(anyView, groups)
  // A page that leads nowhere else has its whole width.
  const aside = Boolean(beside) || connected
  const above = isListed(type) ? { label: t(plurals[type]), to: listAddress[type] } : undefined
  return (
    <Page>
      <PageHeader
        above={above}
        portrait={page.portrait?.(view)}
        title={name}
        subtitle={
          <div className={styles.subtitle}>
            {!above && <span>{recordDef(type).label[language]}</span>}
            {other && <span>{other}</span>}
            <LifeCycle derived={page.derivedState?.(view)} only={page.states?.(view)} />
            {page.facts?.(view)}
          </div>
        }
        actions={
          <>
            {page.actions?.(view)}
            {reveal && <RevealButton {...reveal} />}
            <RecordMenu>{page.menu?.(view)}</RecordMenu>
          </>
        }
      />
      {page.strip?.(view)}
      {atTop.length > 0 && (
        <section aria-label={t(recordWords.wrong)}>
          <Findings findings={atTop} covered={reveal !== null && !reveal.revealed} />
        </section>
      )}
      <div className={styles.columns} data-alone={!aside || undefined}>
        <div className={styles.main}>
          <div className={styles.sheet}>
            {page.children(view)}
            <MoreFields type={type} />
          </div>
          <History
            type={type}
            id={id}
            view={view}
            revealed={reveal?.revealed ?? true}
            allSensitive={page.allSensitive?.(view)}
          />
        </div>
        {aside && (
          <aside className={styles.beside} aria-label={t(recordWords.connections)}>
            {beside}
            {(connected || !beside) && <Connections view={anyView} groups={groups} />}
          </aside>
        )}
      </div>
    </Page>
  )
}

interface HistoryProps<K extends Standalone> {
  type: K
  id: string
  view: RecordView<K>
  revealed: boolean
  allSensitive: boolean | undefined
}

/** Problems that stand open at the top. */
const FEW_PROBLEMS = 4

/** A value that a list could not give, for a field of the page: what the list said is told there, with what to do. */
function standsAtField({ code, path = '' }: Finding, type: Standalone): boolean {
  const def = recordDef(type).fields[path]
  const atItem = path.split('.').length === 3
  return code === 'valueRefused' && (atItem || (def !== undefined && def.kind !== 'list'))
}

/** What is wrong or doubtful, the grave first; what is only worth knowing, and a long tail, wait behind a press. */
function Findings({ findings, covered }: { findings: readonly Finding[]; covered: boolean }) {
  const { t, language } = useText()
  const [all, setAll] = useState(false)
  const { type, allSensitive } = useRecordScope()
  const actionFor = useDismissal()
  const below = findings.filter((finding) => standsAtField(finding, type))
  const others = findings.filter((finding) => !below.includes(finding))
  const problems = [
    ...below.map(({ severity, field }): Problem => {
      const label = field ? columnOf(field).label[language] : ''
      return { severity, text: t(recordWords.refusedBelow, { label }) }
    }),
    ...problemsOf(others, language, { covered, child: allSensitive, actionFor }),
  ]
  const grave = problems.filter(({ severity }) => severity !== 'info').slice(0, FEW_PROBLEMS)
  const shown = all || problems.length - grave.length <= 1 ? problems : grave
  const rest = problems.length - shown.length
  return (
    <>
      {shown.length > 0 && <FindingList problems={shown} />}
      {rest > 0 && (
        <UnstyledButton className={styles.more} onClick={() => setAll(true)}>
          {t(shown.length > 0 ? recordWords.moreFindings : recordWords.notes, { count: rest })}
        </UnstyledButton>
      )}
    </>
  )
}

function History<K extends Standalone>({ type, id, view, revealed, allSensitive }: HistoryProps<K>) {
  const { language } = useText()
  const named = (other: string) => {
    const line = view.named[other]
    return line ? inLanguage(line.name, language) : undefined
  }
  return (
    <div className={styles.history}>
      <HistorySection records={[{ type, id }]} revealed={revealed} allSensitive={allSensitive} named={named} />
    </div>
  )
}
