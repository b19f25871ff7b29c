import { Badge, Button } from '@mantine/core'
import { isWholeDate, latest } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import type { Fields, Row } from '@shared/model/types'
import { peopleWords, personPage } from '@shared/text/people'
import { IconArrowBackUp, IconArrowUpRight } from '@tabler/icons-react'
import { enumWord, fieldDef, recordDef } from '../../records/dictionary-fields'
import { FileField } from '../../records/files/FileField'
import { ItemsTable } from '../../records/page/ItemsTable'
import { QuietFields } from '../../records/page/QuietFields'
import { handedIn, openLoan } from '../../records/person/custody'
import { AddItem, ItemCard, NoItems, useItems } from '../../records/person/ItemCard'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { useUnfinished } from '../../ui/unfinished'
import { HandOutDialog } from './HandOutDialog'

type Document = Fields<'travelDocument'>

/** Those that still hold stand first. */
const holds = ({ expiresOn, custody }: Document) =>
  custody !== 'void' && (expiresOn === undefined || latest(expiresOn) >= today())

/** Passports and permits, where each of them is, and who had it when. */
export function Documents({ person }: { person: Row<'person'> }) {
  const { t } = useText()
  const { add } = useItems('travelDocument')
  const documents = Object.entries(person.documents ?? {}).sort(
    ([, a], [, b]) => Number(holds(b)) - Number(holds(a)) || (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''),
  )
  const start = { type: 'ordinary', ...(person.nationality && { issuingState: person.nationality }) }
  return (
    <Section
      title={t(peopleWords.documents)}
      aside={<AddItem label={t(peopleWords.addDocument)} onAdd={() => add('documents', start)} />}
    >
      {documents.length === 0 && <NoItems>{t(peopleWords.noDocuments)}</NoItems>}
      {documents.map(([key, document]) => (
        <DocumentCard key={key} id={key} document={document} />
      ))}
    </Section>
  )
}

function DocumentCard({ id, document }: { id: string; document: Document }) {
  const { t, language } = useText()
  const { revealed } = useRecordScope()
  const [handing, setHanding] = useUnfinished(`handing ${id}`, false)
  const path = `documents.${id}`
  const word = enumWord('travelDocument', 'type', document.type)
  const log = Object.keys(document.custodyLog ?? {}).length
  return (
    <ItemCard
      record="travelDocument"
      path={path}
      title={
        <>
          {word ? t(word) : t(peopleWords.documents)} <Expired document={document} />
        </>
      }
      tools={<Custody id={id} document={document} onHandOut={() => setHanding(true)} />}
    >
      <QuietFields
        record="travelDocument"
        within={path}
        fields={[
          'type',
          'number',
          'issuingState',
          'expiresOn',
          'issuedOn',
          'authority',
          'placeOfIssue',
          'custody',
          'mrz',
        ]}
      />
      <FileField path={`${path}.scan`} label={fieldDef('travelDocument', 'scan').label[language]} masked={!revealed} />
      <Section
        title={log > 0 ? t(personPage.log, { count: log }) : t(personPage.custody)}
        folds
        startsOpen={openLoan(document) !== null}
      >
        <ItemsTable
          record="travelDocument"
          list="custodyLog"
          within={path}
          columns={['out', 'purpose', 'by', 'due', 'back']}
          widths={{
            out: '104px',
            purpose: 'minmax(90px, 1fr)',
            by: 'minmax(70px, 0.7fr)',
            due: '104px',
            back: '104px',
          }}
          sort={(a, b) => String(b.out ?? '').localeCompare(String(a.out ?? ''))}
          empty={t(personPage.logEmpty)}
        />
      </Section>
      {handing && <HandOutDialog id={id} document={document} onClose={() => setHanding(false)} />}
    </ItemCard>
  )
}

/** The day is sensitive; that the document no longer holds is not. */
function Expired({ document: { expiresOn } }: { document: Document }) {
  const { t } = useText()
  if (!expiresOn || latest(expiresOn) >= today()) return null
  const word = recordDef('travelDocument').states?.expired
  return word ? (
    <Badge color="brick" size="lg">
      {t(word)}
    </Badge>
  ) : null
}

/** Where the document is, and the one thing to do about it next. */
function Custody({ id, document, onHandOut }: { id: string; document: Document; onHandOut(): void }) {
  const { t, language } = useText()
  const { row, name, save, readOnly } = useRecordScope()
  const loan = openLoan(document)
  const word = enumWord('travelDocument', 'custody', document.custody)
  const overdue = loan?.due && isWholeDate(loan.due) && loan.due < today()
  const what = t(enumWord('travelDocument', 'type', document.type) ?? peopleWords.documents)
  const back = () =>
    void save(what, handedIn(row as Row<'person'>, id, today()), [], t(personPage.handedIn, { what, name }))
  const out = loan !== null || document.custody === 'atOwner' || document.custody === 'lent'
  return (
    <>
      {loan?.due && (
        <span
          style={{
            fontSize: 13,
            fontWeight: 400,
            color: overdue ? 'var(--tone-error)' : 'var(--mantine-color-dimmed)',
          }}
        >
          {t(overdue ? personPage.overdue : personPage.dueBack, { date: showDate(loan.due, language) })}
        </span>
      )}
      {word && (
        <Badge color={out ? 'amber' : document.custody === 'inOffice' ? 'leaf' : 'gray'} size="lg">
          {t(word)}
        </Badge>
      )}
      {!readOnly &&
        (out ? (
          <Button variant="default" size="compact-sm" leftSection={<IconArrowBackUp size={14} />} onClick={back}>
            {t(personPage.handIn)}
          </Button>
        ) : (
          document.custody !== 'void' && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconArrowUpRight size={14} />}
              onClick={onHandOut}
            >
              {t(personPage.handOut)}
            </Button>
          )
        ))}
    </>
  )
}
