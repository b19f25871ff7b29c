import { Button, UnstyledButton } from '@mantine/core'
import { valueAt } from '@shared/model/paths'
import type { FileRef } from '@shared/model/types'
import { app } from '@shared/text/app'
import { fileWords } from '@shared/text/files'
import {
  IconDownload,
  IconEye,
  IconPaperclip,
  IconPhotoPlus,
  IconRefresh,
  IconTrash,
  IconUser,
} from '@tabler/icons-react'
import { useFileDrop } from '../../ui/file-drop'
import { useText } from '../../ui/language'
import { useMomentary } from '../../ui/momentary'
import { useLaidOut } from '../page/laid-out'
import { useRecordScope } from '../record-scope'
import { FileRow } from './FileRow'
import { FileThumb } from './FileThumb'
import styles from './files.module.css'
import { keptOf, useFiles } from './use-files'

interface FileFieldProps {
  /** Where the file lives in the record of the scope: `photo`, `documents.k9.scan`. */
  path: string
  label: string
  /** A photo of a person is shown; any other file is named. */
  photo?: boolean
  /** Sensitive: neither name nor picture before somebody asks. */
  masked?: boolean
  /** What has to be written with it, should this make the item that holds it. */
  begun?: Readonly<Record<string, unknown>>
}

/** One file of a record: a photo, a scan, a saved copy. */
export function FileField({ path, label, photo = false, masked = false, begun = {} }: FileFieldProps) {
  const { t } = useText()
  const { row, name, readOnly, save } = useRecordScope()
  const files = useFiles()
  useLaidOut([path])
  const [shown, setShown] = useMomentary()
  const file = valueAt(row, path) as FileRef | undefined

  const put = async (work: Promise<FileRef[]>) => {
    const [kept] = await work
    if (!kept) return
    const note = file ? t(fileWords.replaced, { label, name }) : t(fileWords.added, { file: kept.fileName, name })
    await save(label, { ...begun, [path]: kept }, [], note)
  }
  const choose = () => void put(files.choose(photo, false))
  const remove = () =>
    void save(label, { [path]: undefined }, [], t(fileWords.removed, { file: file?.fileName ?? '', name }))
  const busy = files.keeping !== null
  const drop = useFileDrop((dropped) => void (busy || put(files.take(dropped.slice(0, 1)))), { disabled: readOnly })
  const hidden = masked && !shown && file !== undefined
  const parts = { file, files, readOnly, busy, choose, remove, label }
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div
        className={photo ? styles.photoDrop : styles.drop}
        data-over={drop.over || undefined}
        data-empty={file === undefined || undefined}
        {...drop.props}
      >
        {hidden ? (
          <div className={styles.foot}>
            <span className={styles.hint}>{t(fileWords.hidden)}</span>{' '}
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconEye size={16} />}
              onClick={() => setShown(true)}
            >
              {t(app.showLabel, { label })}
            </Button>
          </div>
        ) : photo ? (
          <Photo {...parts} name={name} />
        ) : (
          <Named {...parts} over={drop.over} />
        )}
      </div>
    </fieldset>
  )
}

interface PartProps {
  file: FileRef | undefined
  files: ReturnType<typeof useFiles>
  readOnly: boolean
  busy: boolean
  choose(): void
  remove(): void
  label: string
}

function Named({ file, files, readOnly, busy, choose, remove, over }: PartProps & { over: boolean }) {
  const { t } = useText()
  if (file) return <FileRow file={file} files={files} readOnly={readOnly} onRemove={remove} onReplace={choose} />
  if (readOnly) return <div className={styles.foot}>–</div>
  return (
    <div className={styles.foot}>
      {over ? (
        t(fileWords.letGo)
      ) : (
        <>
          <span className={styles.hint}>{t(fileWords.dropOne)}</span>{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPaperclip size={16} />}
            loading={busy}
            onClick={choose}
          >
            {t(fileWords.choose)}
          </Button>
        </>
      )}
    </div>
  )
}

/** A portrait with what can be done with it beside. */
function Photo({ file, files, readOnly, busy, choose, remove, name }: PartProps & { name: string }) {
  const { t } = useText()
  const kept = file ? keptOf(file) : null
  const fileName = file?.fileName ?? ''
  return (
    <div className={styles.photo}>
      {file && kept ? (
        <UnstyledButton
          className={styles.portrait}
          aria-label={t(fileWords.open, { name: fileName })}
          onClick={() => void files.open(kept)}
        >
          <FileThumb file={file} alt={name} size={30} />
        </UnstyledButton>
      ) : (
        <span className={styles.portrait} data-empty>
          <IconUser size={34} stroke={1.2} aria-hidden />
        </span>
      )}
      <div className={styles.photoTools}>
        {file && (
          <span className={styles.facts} data-lacking={!kept || undefined} title={fileName}>
            {kept ? fileName : `${fileName}: ${t(fileWords.onlyName)}`}
          </span>
        )}
        {!readOnly && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={file ? <IconRefresh size={16} /> : <IconPhotoPlus size={16} />}
            loading={busy}
            onClick={choose}
          >
            {t(file ? fileWords.replace : fileWords.choosePhoto)}
          </Button>
        )}
        {file && kept && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconDownload size={16} />}
            aria-label={t(fileWords.saveCopy, { name: fileName })}
            onClick={() => void files.saveCopy(kept)}
          >
            {t(fileWords.saveAs)}
          </Button>
        )}
        {file && !readOnly && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconTrash size={16} />}
            aria-label={t(fileWords.remove, { name: fileName })}
            onClick={remove}
          >
            {t(app.remove)}
          </Button>
        )}
      </div>
    </div>
  )
}
