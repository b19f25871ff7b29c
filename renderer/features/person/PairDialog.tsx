import { Input, SegmentedControl } from '@mantine/core'
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import { cohortWords } from '@shared/text/cohort'
import { personPage } from '@shared/text/people'
import { useRecord } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { created, freshId, updated } from '../../records/edits'
import { inLanguage, personName } from '../../records/names'
import { PersonPicker, type PickedPerson } from '../../records/PersonPicker'
import { personNamed } from '../../records/person/person-named'
import { ReferenceField } from '../../records/ReferenceField'
import { Dialog } from '../../ui/Dialog'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'

type Side = 'master' | 'apprentice'

/** Pairs the person of the page with a master or an apprentice, in a master class on record or a new one by its name. */
export function PairDialog({ person, onClose }: { person: Row<'person'>; onClose(): void }) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [side, setSide] = useUnfinished<Side>('pair: side', person.kinds?.includes('master') ? 'master' : 'apprentice')
  const [chosen, setChosen] = useUnfinished<string | undefined>('pair: class', undefined)
  const [made, setMade] = useUnfinished<Change | null>('pair: made', null)
  const [other, setOther] = useUnfinished<PickedPerson | null>('pair: other', null)
  const { result: masterClass } = useRecord('masterClass', made || !chosen ? null : chosen)
  const name = personName(person, language) || t(cohortWords.nameless)

  const submit = async () => {
    if (!chosen) return
    const otherId = other ? (other.id ?? freshId()) : side === 'apprentice' ? masterClass?.master : undefined
    const [master, apprentice] = side === 'master' ? [person.id, otherId] : [otherId, person.id]
    const pair = { ...(master && { master }), ...(apprentice && { apprentice }), agreedOn: today() }
    const newcomer = other?.id === null && otherId ? created('person', personNamed(otherId, other.name)) : null
    const key = freshId()
    const lead = master && !masterClass?.master ? { master } : {}
    const change =
      made?.op === 'create'
        ? { ...made, row: { ...made.row, ...lead, pairs: { [key]: pair } } }
        : masterClass
          ? updated('masterClass', masterClass, { ...lead, [`pairs.${key}`]: pair })
          : null
    const called = made?.op === 'create' ? (made.row as unknown as Row<'masterClass'>) : masterClass
    onClose()
    await make(t(personPage.paired, { name, what: inLanguage(called?.name, language) }), [newcomer, change])
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(personPage.pairTitle, { name })}
      verb={t(personPage.pair)}
      blocked={!chosen}
      onSubmit={submit}
      size="md"
    >
      <ReferenceField
        type="masterClass"
        label={t(personPage.masterClass)}
        value={chosen}
        onSave={(id) => {
          setChosen(id)
          setMade(null)
        }}
        onMade={(id, change) => {
          setChosen(id)
          setMade(change)
        }}
        placeholder={
          made?.op === 'create' ? inLanguage((made.row as unknown as Row<'masterClass'>).name, language) : undefined
        }
        autoFocus
      />
      <Input.Wrapper label={t(personPage.asWhat)} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={t(personPage.asWhat)}
          value={side}
          onChange={(value) => setSide(value as Side)}
          data={[
            { value: 'apprentice', label: t(personPage.apprentice) },
            { value: 'master', label: t(personPage.master) },
          ]}
        />
      </Input.Wrapper>
      <PersonPicker
        label={t(personPage.otherOfPair)}
        value={other}
        onPick={setOther}
        barred={new Map([[person.id, name]])}
      />
    </Dialog>
  )
}
