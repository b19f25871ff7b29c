import type { Row, Standalone } from '@shared/model/types'
import { cohortWords } from '@shared/text/cohort'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useChanges } from '../../records/changes'
import { countryOptions } from '../../records/countries'
import { fieldDef, optionsOf } from '../../records/dictionary-fields'
import { created, freshId } from '../../records/edits'
import { useInstitutions } from '../../records/institutions'
import { stayWords } from '../../records/stay-words'
import { Dialog } from '../../ui/Dialog'
import { FieldEnum, FieldEnums } from '../../ui/fields/FieldChoice'
import { FieldDate } from '../../ui/fields/FieldDate'
import { FieldGrid, Wide } from '../../ui/fields/FieldGrid'
import { FieldReference } from '../../ui/fields/FieldReference'
import { FieldText } from '../../ui/fields/FieldText'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { type CohortDraft, cohortChanges, draftProblems } from './cohort-draft'

interface NewCohortDialogProps {
  opened: boolean
  onClose(): void
}

/** Asks for what makes a cohort; everything else has its place on the cohort's page. */
export function NewCohortDialog({ opened, onClose }: NewCohortDialogProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const { make } = useChanges()
  const { options, terms } = useInstitutions(language)
  const [draft, setDraft] = useUnfinished<CohortDraft>('new cohort', {})
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (opened) return
    setDraft({})
    setAsked(false)
  }, [opened, setDraft])

  const put = (part: Partial<CohortDraft>) => setDraft((before) => ({ ...before, ...part }))
  const problems = draftProblems(draft)
  const problem = (key: keyof typeof problems) => {
    const words = asked ? problems[key] : undefined
    return words ? [{ severity: 'error' as const, text: t(words) }] : []
  }
  const submit = async () => {
    setAsked(true)
    if (Object.keys(problems).length) return
    const id = freshId()
    const changes = cohortChanges(id, draft).map(({ type, row }) => created(type, row as Omit<Row<Standalone>, 'seq'>))
    const name = (language === 'zh' ? draft.nameZh : draft.nameEn) ?? draft.nameZh ?? draft.nameEn ?? ''
    if (await make(t(cohortWords.made, { name }), changes)) go(`/cohorts/${id}`)
  }
  const names = (language === 'zh' ? (['nameZh', 'nameEn'] as const) : (['nameEn', 'nameZh'] as const)).map(
    (key, index) => (
      <FieldText
        key={key}
        label={t(cohortWords[key])}
        value={draft[key]}
        onSave={(text) => put({ [key]: text })}
        problems={index === 0 ? problem('name') : []}
        autoFocus={index === 0}
      />
    ),
  )
  const choices = [...options, ...(draft.made ?? []).map(({ id, name }) => ({ value: id, label: name }))]
  const makeInstitution = (name: string) => {
    const id = freshId()
    put({ made: [...(draft.made ?? []), { id, name }] })
    return id
  }

  const ends = stayWords(draft.kind)

  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(cohortWords.newCohort)}
      verb={t(cohortWords.make)}
      onSubmit={submit}
    >
      <FieldGrid>
        {names}
        <Wide>
          <FieldEnum
            label={t(cohortWords.kind)}
            options={optionsOf(fieldDef('cohort', 'kind').values, language)}
            value={draft.kind}
            onSave={(kind) => put({ kind })}
            problems={problem('kind')}
            searchable
          />
        </Wide>
        <FieldDate whole label={t(ends.from)} value={draft.from} onSave={(from) => put({ from })} />
        <FieldDate
          whole
          label={t(ends.to)}
          value={draft.to}
          near={draft.from}
          onSave={(to) => put({ to })}
          problems={problem('to')}
        />
        <Wide>
          <FieldEnums
            label={t(cohortWords.destination)}
            options={countryOptions(language)}
            value={draft.destinations}
            onSave={(destinations) => put({ destinations })}
          />
        </Wide>
        <FieldReference
          label={t(cohortWords.sending)}
          options={choices}
          terms={terms}
          value={draft.sending?.[0]}
          onSave={(id) => put({ sending: id ? [id] : undefined })}
          onCreate={(name) => put({ sending: [makeInstitution(name)] })}
        />
        <FieldReference
          label={t(cohortWords.host)}
          options={choices}
          terms={terms}
          value={draft.host}
          onSave={(host) => put({ host })}
          onCreate={(name) => put({ host: makeInstitution(name) })}
        />
      </FieldGrid>
    </Dialog>
  )
}
