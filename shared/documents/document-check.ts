import { addMonths } from '../model/dates'
import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import { showDate } from '../model/show'
import type { Fields, Reader } from '../model/types'
import type { CheckState, Participant } from '../rules/dossier'
import { rulesFor } from '../rules/facts'
import type { Finding } from '../rules/finding'
import { findingSentence } from '../rules/finding-text'
import { lacksOf } from '../rules/lacks'
import { coveredFinding } from '../rules/masking'
import { isDecided, isNeeded } from '../rules/visa'
import { documentWords } from '../text/documents/common'
import { checkWords } from '../text/documents/document-check'
import { summaryWords } from '../text/summary'
import {
  byCollege,
  type CohortAtHand,
  cohortAtHand,
  counted,
  countryWords,
  enumWords,
  knownCell,
  participantCells,
  passportOf,
} from './cohort-parts'
import { type Block, type Cell, type Column, cell, type Figure, plainCell, type TableRow, type Words } from './document'
import { dots, inEach, joined, lines, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 4, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 8, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 13, minimal: true },
  { key: 'passportNo', label: checkWords.passportNo, share: 10, sensitive: true },
  { key: 'expires', label: checkWords.expires, share: 9, sensitive: true },
  { key: 'passport', label: checkWords.passport, share: 8, minimal: true },
  { key: 'visa', label: checkWords.visa, share: 17, minimal: true },
  { key: 'insurance', label: checkWords.insurance, share: 8, minimal: true },
  { key: 'consent', label: checkWords.consent, share: 9, minimal: true },
  { key: 'wrong', label: checkWords.wrong, share: 30, minimal: true },
]

const stateWords: Readonly<Record<CheckState, Bilingual>> = {
  ok: checkWords.inOrder,
  missing: summaryWords.stateMissing,
  pending: summaryWords.statePending,
  problem: summaryWords.stateProblem,
  notNeeded: summaryWords.stateNotNeeded,
}

function stateCell(state: CheckState): Cell {
  const text = stateWords[state]
  if (state === 'missing') return { text, mark: 'missing' }
  return state === 'problem' ? { text, mark: 'wrong' } : { text }
}

const { type: visaTypes, status: visaStates } = dictionary.visaCase.fields

const visasOf = ({ enrolment }: Participant): Fields<'visaCase'>[] => Object.values(enrolment.visas ?? {})

/** The visas of somebody; one that is not granted yet, or not asked about at all, is marked. */
function visaCell(participant: Participant): Cell {
  const visas = visasOf(participant)
  if (visas.length === 0)
    return participant.checks.passport === 'notNeeded' ? plainCell(summaryWords.stateNotNeeded) : cell('')
  const text = joined(
    visas.map(({ type, status, validity }) =>
      joined(
        [
          enumWords(visaTypes.values, type),
          status ? enumWords(visaStates.values, status) : documentWords.notRecorded,
          validity?.to ? told(checkWords.until, { date: validity.to }) : '',
        ],
        dots,
      ),
    ),
    lines,
  )
  return hasOpenVisa(participant) ? { text, mark: 'wrong' } : { text }
}

const isVisaFinding = ({ path }: Finding) => path?.startsWith('visas.') === true

function hasOpenVisa(participant: Participant): boolean {
  const visas = visasOf(participant)
  if (visas.length === 0) return participant.checks.passport !== 'notNeeded'
  return (
    visas.some((visa) => isNeeded(visa) && (!isDecided(visa) || visa.status === 'refused')) ||
    participant.findings.some((finding) => isVisaFinding(finding) && finding.severity === 'error')
  )
}

/** Beds and money are no papers. */
const others = new Set(['room', 'feePaid', 'feeDue', 'feeBalance', 'feePaidOn'])

/** A number that came damaged says nothing to whoever checks papers, and too much to whoever finds the sheet. */
const shownFinding = (finding: Finding) => (finding.code === 'valueRefused' ? coveredFinding(finding) : finding)

/** Each sentence once, the gravest first; without sensitive fields only the kinds of papers, no date and no number. */
function wrongCell(participant: Participant): Cell {
  const found = participant.findings
    .filter(({ severity, field }) => severity !== 'info' && !others.has(field ?? ''))
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  const sentences = inEach((language) =>
    [...new Set(found.map((finding) => findingSentence(shownFinding(finding), language)))].join('\n'),
  )
  const noVisa = visasOf(participant).length === 0 && participant.checks.passport !== 'notNeeded'
  const unasked = noVisa ? told(checkWords.visaNotRecorded) : ''
  const short = joined([
    ...lacksOf(participant).map(({ words }) => words),
    ...(hasOpenVisa(participant) ? [checkWords.visa] : []),
  ])
  return { text: joined([sentences, unasked], lines), plain: plainCell(short) }
}

/** Until when passports have to last, destination by destination. */
function limits({ journey, dossier }: CohortAtHand, today: string): Words {
  const { from, to } = journey
  if (!from || !to) return told(checkWords.notJudged, { date: inEach((language) => showDate(today, language)) })
  const margins = rulesFor(journey).passportMargins
  return joined(
    (dossier.cohort.destinations ?? []).flatMap((country) => {
      const margin = margins[country] ?? margins.other
      if (!margin) return []
      const arrives = margin.countedFrom === 'arrival' ? from : to
      const until = addMonths(arrives, margin.months)
      return told(checkWords.limit, {
        date: inEach((language) => showDate(until > to ? until : to, language)),
        country: countryWords([country]),
      })
    }),
    { en: ' ', zh: '' },
  )
}

/** Papers of somebody that are not in order. */
export const isComplete = (participant: Participant): boolean =>
  lacksOf(participant).length === 0 && !hasOpenVisa(participant)

/** 证件核查: the papers of everybody, college by college, and what is wrong with them. */
export function documentCheck(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts } = found
  const { participants } = found.dossier
  const open = (check: 'insurance' | 'consent') => (each: Participant) =>
    lacksOf(each).some((lack) => lack.check === check)
  const passport = (state: CheckState) => (each: Participant) => each.checks.passport === state
  const figures: Figure[] = [
    { label: documentWords.people, ...counted(participants, () => true) },
    { label: checkWords.complete, ...counted(participants, isComplete) },
    {
      label: checkWords.passportMissing,
      ...counted(participants, (each) => passport('missing')(each) || passport('pending')(each)),
    },
    { label: checkWords.passportWrong, ...counted(participants, passport('problem')) },
    { label: checkWords.visaOpen, ...counted(participants, hasOpenVisa) },
    { label: checkWords.insuranceOpen, ...counted(participants, open('insurance')) },
    { label: checkWords.consentOpen, ...counted(participants, open('consent')) },
  ]
  let no = 0
  const rows = byCollege(participants).flatMap(({ college, people }) => {
    const group = told(checkWords.group, { college, count: people.length })
    return people.map((participant): TableRow => {
      no += 1
      const passport = passportOf(participant, found)
      return {
        key: participant.enrolment.id,
        group,
        cells: {
          ...participantCells(participant, no, today),
          passportNo: knownCell(passport?.number, passport?.pending?.number),
          expires: knownCell(passport?.expiresOn, passport?.pending?.expiresOn),
          passport: stateCell(participant.checks.passport),
          visa: visaCell(participant),
          insurance: stateCell(participant.checks.insurance),
          consent: stateCell(participant.checks.consent),
          wrong: wrongCell(participant),
        },
      }
    })
  })
  const table: Block = { kind: 'table', key: 'people', columns, rows, empty: checkWords.nobody }
  return {
    about,
    code,
    facts,
    landscape: true,
    blocks: [{ kind: 'figures', figures }, { kind: 'text', text: limits(found, today) }, table],
    closing: { signatories: [checkWords.checkedBy, documentWords.headOfOffice], seal: true },
    sensitive: true,
  }
}
