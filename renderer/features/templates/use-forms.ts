import { notifications } from '@mantine/notifications'
import type { FileToken } from '@shared/ipc'
import type { FileRef, Row } from '@shared/model/types'
import { say } from '@shared/text/say'
import { templateWords } from '@shared/text/templates'
import { useState } from 'react'
import { platform } from '../../platform'
import { useChanges } from '../../records/changes'
import { freshId, updated } from '../../records/edits'
import { keptOf, useFiles } from '../../records/files/use-files'
import { fillSentence } from '../../records/forms/fill-form'
import { type Form, formatOf, guessed, placeholdersIn } from '../../records/forms/form'
import { useText } from '../../ui/language'

/** What people do with the forms of the office; every change can be undone. */
export function useForms(office: Row<'office'>) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { attempt, keep } = useFiles()
  const [busy, setBusy] = useState(false)

  const complain = (message: string) => notifications.show({ color: 'brick', autoClose: 12_000, message })

  /** Asks for a file and keeps it; null where there is none, and the person was told why. */
  async function chosen(): Promise<FileRef | null> {
    const [token] = (await attempt(() => platform.chooseAttachments({ pictures: false, many: false }))) ?? []
    if (!token) return null
    if (!formatOf(token.name)) {
      complain(t(templateWords.notAForm, { name: token.name }))
      return null
    }
    return readable(token)
  }

  async function readable(token: FileToken): Promise<FileRef | null> {
    setBusy(true)
    try {
      const file = (await keep([token])).get(token)
      const kept = file && keptOf(file)
      if (!file || !kept) return null
      await placeholdersIn(kept)
      return file
    } catch (error) {
      complain(say(fillSentence(error, { name: token.name }), language))
      return null
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    /** The key of the form that was added, or null. */
    async add(): Promise<string | null> {
      const file = await chosen()
      const kept = file && keptOf(file)
      if (!file || !kept) return null
      const name = file.fileName.replace(/\.[^.]+$/, '')
      const key = freshId()
      const form = { name, ...guessed(await placeholdersIn(kept)), file }
      const note = t(templateWords.added, { name })
      return (await make(note, [updated('office', office, { [`templates.${key}`]: form })])) ? key : null
    },
    async replace({ key, name }: Form): Promise<void> {
      const file = await chosen()
      if (!file) return
      const note = t(templateWords.replaced, { name })
      await make(note, [updated('office', office, { [`templates.${key}.file`]: file })])
    },
    change({ key, name }: Form, values: Partial<Pick<Form, 'name' | 'of' | 'language'>>): Promise<boolean> {
      const paths = Object.entries(values).map(([field, value]) => [`templates.${key}.${field}`, value])
      return make(t(templateWords.changed, { name }), [updated('office', office, Object.fromEntries(paths))])
    },
    remove({ key, name }: Form): Promise<boolean> {
      return make(t(templateWords.removed, { name }), [updated('office', office, { [`templates.${key}`]: undefined })])
    },
  }
}
