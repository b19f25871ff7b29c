import { showNumber } from '@shared/model/show'
import type { Participant } from '@shared/rules/dossier'
import { trainingHours } from '@shared/summary/attendance'
import { type LanguageScore, languageChanges, readScore, showScore } from '@shared/summary/language-change'
import { cohortPage } from '@shared/text/cohort-page'
import { useMemo } from 'react'
import { useChanges } from '../../../records/changes'
import { enumWord, fieldDef } from '../../../records/dictionary-fields'
import { freshId, updated } from '../../../records/edits'
import { byRow } from '../../../records/sheet/by-row'
import { Sheet, type SheetEdit } from '../../../records/sheet/Sheet'
import { fieldColumn, type SheetColumn } from '../../../records/sheet/sheet-columns'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { enrolmentKey, personColumns } from '../person-columns'

const stages = { before: 'entry', after: 'exit' } as const
type Stage = (typeof stages)[keyof typeof stages]

/** The newest score of a stage, with its key. */
function scoreOf({ person }: Participant, stage: Stage): [string, LanguageScore] | null {
  const found = Object.entries(person.languageScores ?? {}).filter(([, score]) => score.stage === stage)
  return found.sort(([, a], [, b]) => (b.takenOn ?? '').localeCompare(a.takenOn ?? ''))[0] ?? null
}

/** Hours, English before and after, certificates: a line for each who was trained. */
export function TrainingOutcome() {
  const { cohort, participants, country, open, t, language } = useCohort()
  const { make } = useChanges()
  const columns = useMemo((): SheetColumn<Participant>[] => {
    const context = { language, country }
    const stage = (key: keyof typeof stages): SheetColumn<Participant> => {
      const words = (row: Participant) => {
        const score = scoreOf(row, stages[key])?.[1]
        const test = score?.test === 'cefr' ? null : enumWord('languageScore', 'test', score?.test)
        return score ? showScore(score, test?.[language] ?? '') : ''
      }
      return {
        key,
        header: t(cohortPage[key]),
        width: 150,
        sortable: false,
        editable: true,
        text: words,
        read: (text) => {
          if (text === '') return { value: undefined }
          const score = readScore(text, fieldDef('languageScore', 'test').values ?? {})
          return score ? { value: score } : { problem: t(cohortPage.scoreUnread) }
        },
      }
    }
    const change: SheetColumn<Participant> = {
      key: 'change',
      header: '',
      width: 80,
      sortable: false,
      editable: false,
      text: ({ person }) => {
        const [found] = languageChanges(person.languageScores)
        const by = found?.points ?? found?.levels
        return by ? `${by > 0 ? '+' : '−'}${showNumber(Math.abs(by), language)}` : ''
      },
    }
    return [
      ...personColumns({ t, language }),
      fieldColumn<Participant>(
        {
          key: 'trainingHours',
          record: 'enrolment',
          field: 'trainingHours',
          width: 120,
          value: ({ enrolment }) => trainingHours(enrolment, cohort) ?? undefined,
        },
        context,
      ),
      stage('before'),
      stage('after'),
      change,
      fieldColumn<Participant>(
        {
          key: 'certificateNo',
          record: 'enrolment',
          field: 'certificateNo',
          header: t(cohortPage.certificate),
          width: 180,
          value: ({ enrolment }) => enrolment.certificateNo,
        },
        context,
      ),
    ]
  }, [cohort, t, language, country])

  const write = (edits: readonly SheetEdit<Participant>[]) => {
    const rows = byRow(edits, enrolmentKey)
    void make(
      t(cohortPage.outcomeChanged, { count: rows.length }),
      rows.flatMap(({ row, values: { before, after, ...own } }) => {
        const given = { before, after } as Record<keyof typeof stages, LanguageScore | undefined>
        const scores: Record<string, unknown> = {}
        for (const key of ['before', 'after'] as const) {
          if (!edits.some((edit) => edit.row === row && edit.column === key)) continue
          const found = scoreOf(row, stages[key])
          const at = `languageScores.${found?.[0] ?? freshId()}`
          const score = given[key]
          if (!score) scores[at] = undefined
          else {
            const { takenOn } = found?.[1] ?? {}
            scores[at] = { ...score, stage: stages[key], ...(takenOn && { takenOn }) }
          }
        }
        return [updated('enrolment', row.enrolment, own), updated('person', row.person, scores)]
      }),
    )
  }
  return (
    <>
      <p className={styles.quiet}>{t(cohortPage.outcomeText)}</p>
      <Sheet
        name="outcome"
        label={t(cohortPage.outcome)}
        rows={participants}
        columns={columns}
        rowKey={enrolmentKey}
        onWrite={write}
        onOpen={({ enrolment }) => open(enrolment.id)}
      />
    </>
  )
}
