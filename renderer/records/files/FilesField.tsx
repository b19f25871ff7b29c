import { Button } from '@mantine/core'
import { valueAt } from '@shared/model/paths'
import type { FileRef, Items } from '@shared/model/types'
import { fileWords } from '@shared/text/files'
import { IconPaperclip } from '@tabler/icons-react'
import { useFileDrop } from '../../ui/file-drop'
import { useText } from '../../ui/language'
import { freshId } from '../edits'
import { useLaidOut } from '../page/laid-out'
import { useRecordScope } from '../record-scope'
import { FileRow } from './FileRow'
import styles from './files.module.css'
import { useFiles } from './use-files'

interface FilesFieldProps {
  /** Where the list lives in the record of the scope: `files`, `masterClass.resources`. */
  path: string
  label: string
  /** The label stands above already, as the title of a section. */
  untitled?: boolean
}

/** The files of a record: by the button or dropped onto the list; opened, saved and removed from it. */
export function FilesField({ path, label, untitled }: FilesFieldProps) {
  const { t } = useText()
  const { row, name, readOnly, save } = useRecordScope()
  const files = useFiles()
  useLaidOut([path])
  const list = Object.entries((valueAt(row, path) ?? {}) as Items<FileRef>).sort(([a], [b]) => a.localeCompare(b))

  const attach = async (work: Promise<FileRef[]>) => {
    const kept = await work
    const [first] = kept
    if (!first) return
    const note =
      kept.length === 1
        ? t(fileWords.added, { file: first.fileName, name })
        : t(fileWords.addedMany, { count: kept.length, name })
    await save(label, Object.fromEntries(kept.map((file) => [`${path}.${freshId()}`, file])), [], note)
  }
  const remove = (key: string, file: FileRef) =>
    void save(label, { [`${path}.${key}`]: undefined }, [], t(fileWords.removed, { file: file.fileName, name }))

  const busy = files.keeping !== null
  const drop = useFileDrop((dropped) => void (busy || attach(files.take(dropped))), { disabled: readOnly })
  const add = (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPaperclip size={16} />}
      loading={busy}
      onClick={() => void attach(files.choose(false, true))}
    >
      {t(fileWords.add)}
    </Button>
  )
  return (
    <fieldset className={styles.field} aria-label={untitled ? label : undefined}>
      {!untitled && <legend className={styles.label}>{label}</legend>}
      <div
        className={styles.drop}
        data-over={drop.over || undefined}
        data-empty={list.length === 0 || undefined}
        {...drop.props}
      >
        {list.map(([key, file]) => (
          <FileRow key={key} file={file} files={files} readOnly={readOnly} onRemove={() => remove(key, file)} />
        ))}
        {!readOnly && (
          <div className={styles.foot} aria-live="polite">
            {files.keeping ? (
              t(fileWords.keeping, {
                done: Math.min(files.keeping.done + 1, files.keeping.total),
                total: files.keeping.total,
              })
            ) : drop.over ? (
              t(fileWords.letGo)
            ) : (
              <>
                <span className={styles.hint}>{t(fileWords.dropHere)}</span> {add}
              </>
            )}
          </div>
        )}
        {readOnly && list.length === 0 && <div className={styles.foot}>–</div>}
      </div>
    </fieldset>
  )
}
