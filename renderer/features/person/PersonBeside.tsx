import { Badge, UnstyledButton } from '@mantine/core'
import { showDate, showRange } from '@shared/model/show'
import type { BilingualText, Standalone } from '@shared/model/types'
import type { LifeEnrolment, LifeItem, LifePost, LifeResult, PersonLife } from '@shared/summary/person-life'
import { personPage } from '@shared/text/people'
import { plurals } from '@shared/text/records'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { enumWord, stateWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { StateMark } from '../../records/StateMark'
import { useText } from '../../ui/language'
import styles from './Person.module.css'
import type { PersonAction } from './person-action'

interface PersonBesideProps {
  life: PersonLife
  onAction(action: PersonAction): void
}

/** Where the person stands in other records, and the way to make the next one. */
export function PersonBeside({ life, onAction }: PersonBesideProps) {
  const { t } = useText()
  const classes = life.items.filter(({ type }) => type === 'masterClass')
  const others = life.items.filter(({ type }) => type === 'output')
  return (
    <div className={styles.groups}>
      <Group
        title={t(personPage.journeys)}
        make={{ label: t(personPage.enrol), onMake: () => onAction('enrol') }}
        empty={t(personPage.noJourneys)}
      >
        {life.enrolments.map((each) => (
          <Journey key={each.enrolment.id} {...each} />
        ))}
      </Group>
      <Group
        title={t(personPage.results)}
        make={{ label: t(personPage.addResult), onMake: () => onAction('result') }}
        empty={t(personPage.noResults)}
      >
        {life.results.map((each) => (
          <Result key={each.result.id} {...each} />
        ))}
      </Group>
      <Group
        title={t(plurals.masterClass)}
        make={{ label: t(personPage.pair), onMake: () => onAction('pair') }}
        empty={null}
      >
        {classes.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </Group>
      {life.contactOf.length > 0 && (
        <Group title={t(personPage.contactOf)}>
          {life.contactOf.map((post) => (
            <Post key={post.key} post={post} />
          ))}
        </Group>
      )}
      {life.guestOf.length > 0 && (
        <Group title={t(personPage.guestOf)}>
          {life.guestOf.map((post) => (
            <Post key={post.key} post={post} />
          ))}
        </Group>
      )}
      {others.length > 0 && (
        <Group title={t(plurals.output)}>
          {others.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </Group>
      )}
    </div>
  )
}

interface GroupProps {
  title: string
  make?: { label: string; onMake(): void }
  /** Said while there is nothing. */
  empty?: string | null
  children: readonly ReactNode[]
}

function Group({ title, make, empty, children }: GroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {title}
          {children.length > 0 && <span className={styles.count}>{children.length}</span>}
        </h3>
        {make && (
          <UnstyledButton className={styles.make} aria-label={make.label} title={make.label} onClick={make.onMake}>
            <IconPlus size={16} aria-hidden />
          </UnstyledButton>
        )}
      </div>
      {children.length === 0 && empty && <p className={styles.none}>{empty}</p>}
      {children.length > 0 && <ul className={styles.lines}>{children}</ul>}
    </section>
  )
}

interface LineProps {
  type: Standalone
  id: string
  name: BilingualText | undefined
  children: ReactNode
}

function Line({ type, id, name, children }: LineProps) {
  const { language } = useText()
  return (
    <li>
      <Link href={addressOf(type, id)} className={styles.line}>
        <span className={styles.name}>{inLanguage(name, language) || '–'}</span>
        <span className={styles.detail}>{children}</span>
      </Link>
    </li>
  )
}

function Journey({ enrolment, cohort, hours }: LifeEnrolment) {
  const { t, language } = useText()
  const role = enumWord('enrolment', 'role', enrolment.role)
  const state = stateWord('enrolment', enrolment.state)
  const dates = enrolment.actualDates ?? cohort?.dates
  if (!cohort) return null
  return (
    <Line type="cohort" id={cohort.id} name={cohort.name}>
      {dates && <span>{showRange(dates, language)}</span>}
      {role && <span>{t(role)}</span>}
      {hours !== null && <span>{t(personPage.hours, { count: hours })}</span>}
      {state && enrolment.state !== 'confirmed' && (
        <Badge size="sm" color="gray">
          {t(state)}
        </Badge>
      )}
    </Line>
  )
}

function Result({ result, qualification }: LifeResult) {
  const { t, language } = useText()
  const word = enumWord('qualificationResult', 'result', result.result)
  const on = result.awardedOn ?? result.assessedOn ?? result.registeredOn
  return (
    <Line type="qualificationResult" id={result.id} name={qualification}>
      {result.unit && <span>{result.unit}</span>}
      {on && <span>{showDate(on, language)}</span>}
      {word && <span>{t(word)}</span>}
      <StateMark type="qualificationResult" state={result.state} />
    </Line>
  )
}

function Post({ post: { type, id, name, post, when } }: { post: LifePost }) {
  const { language } = useText()
  return (
    <Line type={type} id={id} name={name}>
      {post && <span>{post}</span>}
      {type === 'event' && when && <span>{showRange(when, language)}</span>}
    </Line>
  )
}

function Item({ item: { type, id, name, when, details, state } }: { item: LifeItem }) {
  const { t, language } = useText()
  return (
    <Line type={type} id={id} name={name}>
      {when && <span>{showRange(when, language)}</span>}
      {details.map((words) => (
        <span key={words.en}>{t(words)}</span>
      ))}
      <StateMark type={type} state={state} />
    </Line>
  )
}
