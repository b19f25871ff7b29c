import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { FileToken } from '@shared/ipc'
import type { Row } from '@shared/model/types'
import { matchPhotos } from '@shared/search/photo-match'
import { fileWords } from '@shared/text/files'
import { IconPhotoPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useView } from '../../office/hooks'
import { platform } from '../../platform'
import { Dialog } from '../../ui/Dialog'
import { useFileDrop } from '../../ui/file-drop'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'
import { updated } from '../edits'
import { personName } from '../names'
import { canPreview } from './file-kind'
import { PhotoLine, type PhotoLineValue } from './PhotoLine'
import styles from './photos.module.css'
import { useFiles } from './use-files'

interface PhotoMatchDialogProps {
  cohortId: string
  opened: boolean
  onClose(): void
}

/** Many photos at once: each goes to the person its file is named after, the rest is assigned by hand. */
export function PhotoMatchDialog({ cohortId, opened, onClose }: PhotoMatchDialogProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const files = useFiles()
  const { result } = useView('cohort', opened ? { id: cohortId } : null)
  const [lines, setLines] = useState<readonly PhotoLineValue[]>([])
  const people = useMemo(() => (result?.participants ?? []).map(({ person }) => person), [result])
  const named = useMemo(
    () => new Map(people.map((person) => [person.id, personName(person, language)])),
    [people, language],
  )

  const close = () => {
    setLines([])
    onClose()
  }
  const take = async (ask: () => Promise<FileToken[]>) => {
    const tokens = (await files.attempt(ask)) ?? []
    const pictures = tokens.filter(({ name }) => canPreview({ fileName: name }))
    const other = tokens.find((token) => !pictures.includes(token))
    if (other) {
      const count = tokens.length - pictures.length
      notifications.show({ color: 'amber', message: t(fileWords.notPictures, { count, name: other.name }) })
    }
    if (pictures.length) setLines(linesOf(pictures, people))
  }
  const choose = () => void take(() => platform.chooseAttachments({ pictures: true, many: true }))
  const drop = useFileDrop((dropped) => void take(() => platform.droppedFiles(dropped)))

  /** Somebody has one photo: whoever is chosen here is taken from where they were. */
  const assign = (line: PhotoLineValue, person: string | null) =>
    setLines(
      lines.map((each) => {
        if (each.token === line.token) return { ...each, person }
        return person !== null && each.person === person ? { ...each, person: null } : each
      }),
    )

  const chosen = lines.filter(({ person }) => person !== null)
  const save = async () => {
    const kept = await files.keep(chosen.map(({ token }) => token))
    const changes = chosen.map(({ token, person }) => {
      const photo = kept.get(token)
      const row = people.find(({ id }) => id === person)
      return photo && row ? updated('person', row, { photo }) : null
    })
    const count = changes.filter((change) => change !== null).length
    if (await make(t(fileWords.photosDone, { count }), changes)) close()
  }

  const open = lines.filter(({ match }) => match.open !== null)
  const found = lines.filter(({ match }) => match.open === null)
  const without = people.filter(({ id, photo }) => !photo && !chosen.some(({ person }) => person === id))
  const list = (title: string, some: readonly PhotoLineValue[]) =>
    some.length > 0 && (
      <section aria-label={title}>
        <h3 className={styles.group}>
          {title} <span className={styles.count}>{some.length}</span>
        </h3>
        <div className={styles.list}>
          {some.map((line) => (
            <PhotoLine key={line.token.token} line={line} people={people} named={named} onAssign={assign} />
          ))}
        </div>
      </section>
    )
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={t(fileWords.photosTitle)}
      size="xl"
      verb={lines.length ? t(fileWords.photosSave, { count: chosen.length }) : undefined}
      blocked={chosen.length === 0 || files.keeping !== null}
      onSubmit={() => void save()}
      aside={
        <Button variant="subtle" onClick={choose}>
          {t(fileWords.photosAgain)}
        </Button>
      }
    >
      {lines.length === 0 ? (
        <div className={styles.start} data-over={drop.over || undefined} {...drop.props}>
          <IconPhotoPlus size={40} stroke={1.3} aria-hidden />
          <p>{t(fileWords.photosIntro)}</p>
          <Group gap={6}>
            <span>{t(fileWords.dropHere)}</span>
            <Button onClick={choose}>{t(fileWords.photosChoose)}</Button>
          </Group>
        </div>
      ) : (
        <div className={styles.lists}>
          {list(t(fileWords.photosOpen), open)}
          {list(t(fileWords.photosFound), found)}
          <section aria-label={t(fileWords.photosMissing)}>
            <h3 className={styles.group}>
              {t(fileWords.photosMissing)} <span className={styles.count}>{without.length}</span>
            </h3>
            <p className={styles.without}>
              {without.length
                ? without.map(({ id }) => named.get(id)).join(language === 'zh' ? '、' : ', ')
                : t(fileWords.photosNobodyMissing)}
            </p>
          </section>
        </div>
      )}
    </Dialog>
  )
}

function linesOf(tokens: readonly FileToken[], people: readonly Row<'person'>[]): PhotoLineValue[] {
  // Without the ending, so that a picture stands before its copies: “name.jpg”, “name (2).jpg”.
  const stem = ({ name }: FileToken) => name.replace(/\.[^.]+$/, '')
  const sorted = [...tokens].sort((a, b) => stem(a).localeCompare(stem(b), undefined, { numeric: true }))
  const matches = matchPhotos(
    sorted.map(({ name }) => name),
    people,
  )
  return sorted.flatMap((token, index) => {
    const match = matches[index]
    return match ? [{ token, match, person: match.person }] : []
  })
}
