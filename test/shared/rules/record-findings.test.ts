import type { Row, Standalone } from '@shared/model/types'
import type { Finding } from '@shared/rules/finding'
import { findingSentence } from '@shared/rules/finding-text'
import { recordFindings } from '@shared/rules/record-findings'
import { recordSentences } from '@shared/text/findings'
import { describe, expect, it } from 'vitest'
import { agreements } from './cases/agreements'
import type { Case } from './cases/case'
import { officeOf } from './cases/case'
import { masterClasses, orderClasses, qualifications, results } from './cases/classes'
import { alliances, events, institutions, press } from './cases/institutions'
import { cohorts, enrolments, leaders, offices } from './cases/journeys'
import { people } from './cases/people'
import { outputs, plans, programmes } from './cases/programmes'

const all: Record<string, readonly Case[]> = {
  agreements,
  institutions,
  alliances,
  events,
  press,
  programmes,
  plans,
  outputs,
  masterClasses,
  orderClasses,
  qualifications,
  results,
  people,
  cohorts,
  enrolments,
  leaders,
  offices,
}

const marks = { error: '!', warning: '', info: '~' }
const short = ({ code, severity, path }: Finding) => `${marks[severity]}${code}${path ? ` ${path}` : ''}`

function judge({ type, row, others, today }: Case): Finding[] {
  const office = officeOf({ ...others, [type]: [...(others[type] ?? []).filter(({ id }) => id !== row.id), row] })
  const kept = office.get(type, row.id) as Row<Standalone>
  return recordFindings(office, type, kept, today)
}

describe.each(Object.entries(all))('%s', (_, cases) => {
  it.each(cases.map((one) => [one.what, one] as const))('%s', (_what, one) => {
    const findings = judge(one)
    expect(findings.map(short).sort()).toEqual([...one.found].sort())
    for (const finding of findings)
      for (const language of ['en', 'zh'] as const)
        expect(findingSentence(finding, language)).toMatch(/^(?!.*(\{|undefined|NaN|null)).{4,}$/)
  })
})

it('finds the gravest first', () => {
  const order = ['error', 'warning', 'info']
  for (const one of Object.values(all).flat()) {
    const found = judge(one).map(({ severity }) => order.indexOf(severity))
    expect(found).toEqual([...found].sort())
  }
})

it('finds everything that there is a sentence for', () => {
  const found = new Set(
    Object.values(all).flatMap((cases) => cases.flatMap((one) => judge(one).map(({ code }) => code))),
  )
  expect(Object.keys(recordSentences).filter((code) => !found.has(code as Finding['code']))).toEqual([])
})

it('judges without changing anything', () => {
  for (const one of Object.values(all).flat()) {
    const before = structuredClone(one.row)
    judge(one)
    expect(one.row).toEqual(before)
  }
})
