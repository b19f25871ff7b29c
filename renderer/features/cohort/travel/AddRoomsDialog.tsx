import { cohortPage } from '@shared/text/cohort-page'
import { useState } from 'react'
import { useChanges } from '../../../records/changes'
import { fieldDef, optionsOf } from '../../../records/dictionary-fields'
import { freshId, updated } from '../../../records/edits'
import { Dialog } from '../../../ui/Dialog'
import { FieldEnum } from '../../../ui/fields/FieldChoice'
import { FieldGrid } from '../../../ui/fields/FieldGrid'
import { FieldNumber } from '../../../ui/fields/FieldNumber'
import { FieldText } from '../../../ui/fields/FieldText'
import { useCohort } from '../cohort-context'
import { newRooms } from './new-rooms'

/** Several rooms of one house at once. */
export function AddRoomsDialog({ onClose }: { onClose(): void }) {
  const { cohort, t, language } = useCohort()
  const { make } = useChanges()
  const last = Object.values(cohort.rooms ?? {}).at(-1)
  const [count, setCount] = useState<number | undefined>(10)
  const [type, setType] = useState<string | undefined>(last?.type ?? 'twin')
  const [place, setPlace] = useState<string | undefined>(last?.place)
  const [number, setNumber] = useState<string | undefined>()
  const label = (field: string) => fieldDef('room', field).label[language]
  const wanted = Math.floor(count ?? 0)
  const submit = () => {
    const rooms = newRooms({ count: wanted, type, place, number })
    onClose()
    void make(t(cohortPage.roomsAdded, { count: wanted }), [
      updated('cohort', cohort, Object.fromEntries(rooms.map((room) => [`rooms.${freshId()}`, room]))),
    ])
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(cohortPage.addRooms)}
      verb={t(cohortPage.addRooms)}
      blocked={wanted < 1 || wanted > 300}
      onSubmit={submit}
      size="md"
    >
      <FieldGrid>
        <FieldNumber label={t(cohortPage.howMany)} value={count} onSave={setCount} autoFocus />
        <FieldEnum
          label={label('type')}
          options={optionsOf(fieldDef('room', 'type').values, language).filter(({ value }) => value !== 'homestay')}
          value={type}
          onSave={setType}
        />
      </FieldGrid>
      <FieldText label={label('place')} value={place} onSave={setPlace} />
      <FieldText
        label={t(cohortPage.firstNumber)}
        value={number}
        onSave={setNumber}
        hint={t(cohortPage.firstNumberHint)}
      />
    </Dialog>
  )
}
