import { Button } from '@mantine/core'
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import { app } from '@shared/text/app'
import { masterClassWords } from '@shared/text/master-class'
import { IconUsersGroup } from '@tabler/icons-react'
import { useView } from '../../office/hooks'
import { freshId } from '../../records/edits'
import { inLanguage } from '../../records/names'
import { useNamed } from '../../records/page/named'
import { ReferencesField } from '../../records/ReferencesField'
import { useRecordScope } from '../../records/record-scope'
import { Dialog } from '../../ui/Dialog'
import { FieldDate } from '../../ui/fields/FieldDate'
import { FieldNote } from '../../ui/fields/FieldText'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import styles from './MasterClass.module.css'

/** Pairs several people with the master in one step, with the targets they have in common. */
export function PairUpDialog({ row, onClose }: { row: Row<'masterClass'>; onClose(): void }) {
  const { t, language } = useText()
  const { save, name } = useRecordScope()
  const { nameOf } = useNamed()
  const { result: dossier } = useView('cohort', row.cohort ? { id: row.cohort } : null)
  const [people, setPeople] = useUnfinished<readonly string[]>('pairing: people', [])
  const [made, setMade] = useUnfinished<readonly Change[]>('pairing: made', [])
  const [agreedOn, setAgreedOn] = useUnfinished<string | undefined>('pairing: agreed on', today())
  const [targets, setTargets] = useUnfinished<string | undefined>('pairing: targets', undefined)
  const paired = new Set(Object.values(row.pairs ?? {}).map(({ apprentice }) => apprentice))
  const ofCohort = (dossier?.participants ?? [])
    .map(({ person }) => person.id)
    .filter((id) => id !== row.master && !paired.has(id))
  const submit = async () => {
    const common = (targets ?? '').split('\n').flatMap((line) => line.trim() || [])
    const values = people.map((apprentice) => [
      `pairs.${freshId()}`,
      {
        apprentice,
        ...(row.master && { master: row.master }),
        ...(agreedOn && { agreedOn }),
        ...(row.dates && { dates: row.dates }),
        ...(common.length > 0 && {
          targets: Object.fromEntries(common.map((text) => [freshId(), { text }])),
        }),
      },
    ])
    const note = t(masterClassWords.paired, { count: people.length, name })
    if (await save('', Object.fromEntries(values), made, note)) onClose()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(masterClassWords.pairUpTitle)}
      verb={t(masterClassWords.pairVerb, { count: people.length })}
      blocked={people.length === 0}
      onSubmit={submit}
    >
      <p className={styles.hint}>
        {t(masterClassWords.pairUpHint, { master: nameOf(row.master) || t(masterClassWords.theMaster) })}
      </p>
      <ReferencesField
        type="person"
        label={t(masterClassWords.people)}
        value={[...people]}
        onSave={(ids) => setPeople(ids ?? [])}
        onMade={(id, change) => {
          setPeople([...people, id])
          setMade([...made, change])
        }}
      />
      {ofCohort.length > 0 && dossier && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconUsersGroup size={16} />}
            onClick={() => setPeople([...new Set([...people, ...ofCohort])])}
          >
            {t(app.partOf, {
              label: t(masterClassWords.wholeCohort, { name: inLanguage(dossier.cohort.name, language) }),
              part: ofCohort.length,
            })}
          </Button>
        </div>
      )}
      <FieldDate label={t(masterClassWords.pairedOn)} whole value={agreedOn} onSave={setAgreedOn} />
      <FieldNote label={t(masterClassWords.commonTargets)} value={targets} onSave={setTargets} />
    </Dialog>
  )
}
