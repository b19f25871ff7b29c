import { Badge, Button, Menu, TextInput } from '@mantine/core'
import { lookText, PLAIN } from '@shared/list/look'
import type { Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { IconBookmark, IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useRecord } from '../../office/hooks'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'
import { freshId, updated } from '../edits'
import type { Look, SavedView } from './use-look'

/** Looks of the list that the office keeps under a name. */
export function ViewsMenu({ type, state }: { type: Standalone; state: Look }) {
  const { t } = useText()
  const { look, view, views, changed, open } = state
  const { result: office } = useRecord('office', 'office')
  const { make } = useChanges()
  const [naming, setNaming] = useState<SavedView | 'new' | null>(null)

  const write = (note: string, values: Record<string, unknown>) =>
    office ? make(note, [updated('office', office, values)]) : Promise.resolve(false)
  const saveNew = async (name: string) => {
    const id = freshId()
    const saved = { name, look: lookText(type, look) || PLAIN }
    if (await write(t(listWords.savedView, { name }), { [`listViews.${id}`]: { type, ...saved } }))
      open({ id, ...saved, standard: false })
  }
  const update = async (saved: SavedView) => {
    const next = lookText(type, look) || PLAIN
    if (await write(t(listWords.savedView, { name: saved.name }), { [`listViews.${saved.id}.look`]: next }))
      open({ ...saved, look: next })
  }
  const rename = ({ id }: SavedView, name: string) =>
    write(t(listWords.renamedView, { name }), { [`listViews.${id}.name`]: name })
  const remove = async ({ id, name }: SavedView) => {
    if (await write(t(listWords.deletedView, { name }), { [`listViews.${id}`]: undefined })) open(null)
  }
  const makeStandard = (chosen: SavedView, on: boolean) =>
    write(t(listWords.savedView, { name: chosen.name }), {
      ...Object.fromEntries(views.map(({ id }) => [`listViews.${id}.standard`, undefined])),
      [`listViews.${chosen.id}.standard`]: on || undefined,
    })

  return (
    <>
      <Menu width={270}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            maw={260}
          >
            {view?.name ?? t(listWords.allRecords)}
            {view && changed && (
              <Badge size="sm" color="amber" ms={8}>
                {t(listWords.changedView)}
              </Badge>
            )}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open(null)} rightSection={view ? null : <IconCheck size={14} aria-hidden />}>
            {t(listWords.allRecords)}
          </Menu.Item>
          {views.map((one) => (
            <Menu.Item
              key={one.id}
              onClick={() => open(one)}
              rightSection={one.id === view?.id ? <IconCheck size={14} aria-hidden /> : null}
            >
              {one.name}
              {one.standard && (
                <Badge size="sm" color="gray" ms={8}>
                  {t(listWords.standard)}
                </Badge>
              )}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {view && changed && (
            <>
              <Menu.Item onClick={() => void update(view)}>{t(listWords.updateView, { name: view.name })}</Menu.Item>
              <Menu.Item onClick={() => open(view)}>{t(listWords.resetView, { name: view.name })}</Menu.Item>
            </>
          )}
          <Menu.Item onClick={() => setNaming('new')}>{t(listWords.saveView)}</Menu.Item>
          {view && (
            <>
              <Menu.Item onClick={() => setNaming(view)}>{t(listWords.renameView)}</Menu.Item>
              <Menu.Item onClick={() => void makeStandard(view, !view.standard)}>
                {t(view.standard ? listWords.noStandard : listWords.makeStandard)}
              </Menu.Item>
              <Menu.Item color="brick" onClick={() => void remove(view)}>
                {t(listWords.deleteView)}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <NameView
          name={naming === 'new' ? '' : naming.name}
          onClose={() => setNaming(null)}
          onName={(name) => (naming === 'new' ? saveNew(name) : rename(naming, name))}
        />
      )}
    </>
  )
}

function NameView({ name, onName, onClose }: { name: string; onName(name: string): unknown; onClose(): void }) {
  const { t } = useText()
  const [typed, setTyped] = useState(name)
  return (
    <Dialog
      opened
      size="md"
      title={t(listWords.nameView)}
      verb={t(listWords.save)}
      blocked={typed.trim() === ''}
      onClose={onClose}
      onSubmit={() => {
        onName(typed.trim())
        onClose()
      }}
    >
      <TextInput
        label={t(listWords.viewName)}
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </Dialog>
  )
}
