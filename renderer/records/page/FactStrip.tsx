import type { Standalone } from '@shared/model/types'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf } from '../addresses'
import styles from './FactStrip.module.css'
import { useNamed } from './named'

export interface Fact {
  label: string
  value: ReactNode
}

/** What a record comes down to, in a line under its title; facts that are not known are left out. */
export function FactStrip({ facts }: { facts: readonly (Fact | null)[] }) {
  const known = facts.filter((fact): fact is Fact => Boolean(fact?.value))
  if (known.length === 0) return null
  return (
    <dl className={styles.strip}>
      {known.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A value of the strip that leads somewhere. */
export function FactLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link href={to} className={styles.link}>
      {children}
    </Link>
  )
}

/** The name of a record that the page's own refers to, as the way there; nothing where there is none. */
export function NamedLink({ type, id }: { type: Standalone; id: string | undefined }) {
  const { nameOf } = useNamed()
  const name = nameOf(id)
  if (!id || !name) return null
  return <FactLink to={addressOf(type, id)}>{name}</FactLink>
}
