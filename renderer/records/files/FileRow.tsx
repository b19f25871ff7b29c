import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { FileRef } from '@shared/model/types'
import { fileWords } from '@shared/text/files'
import { IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatBytes } from '../../ui/format'
import { useText } from '../../ui/language'
import { FileThumb } from './FileThumb'
import { endingOf } from './file-kind'
import styles from './files.module.css'
import { keptOf, type useFiles } from './use-files'

interface FileRowProps {
  file: FileRef
  files: Pick<ReturnType<typeof useFiles>, 'open' | 'saveCopy'>
  readOnly: boolean
  onRemove(): void
  /** Given: another file can take its place. */
  onReplace?(): void
}

/** One file of a record: what it is, and what can be done with it. */
export function FileRow({ file, files, readOnly, onRemove, onReplace }: FileRowProps) {
  const { t, language } = useText()
  const kept = keptOf(file)
  const name = file.fileName
  const facts = [
    endingOf(name).toUpperCase(),
    file.bytes === undefined ? '' : formatBytes(file.bytes, language),
    file.addedOn ? t(fileWords.attachedOn, { date: showDate(file.addedOn, language) }) : '',
  ].filter(Boolean)
  const about = (
    <>
      <span className={styles.thumb}>
        <FileThumb file={file} />
      </span>
      <span className={styles.about}>
        <span className={styles.name}>{name}</span>
        <span className={styles.facts} data-lacking={!kept || undefined}>
          {kept ? facts.join(' · ') : t(fileWords.onlyName)}
        </span>
      </span>
    </>
  )
  return (
    <div className={styles.row}>
      {kept ? (
        <UnstyledButton
          className={styles.open}
          title={name}
          aria-label={t(fileWords.open, { name })}
          onClick={() => void files.open(kept)}
        >
          {about}
        </UnstyledButton>
      ) : (
        <div className={styles.open}>{about}</div>
      )}
      <span className={styles.tools}>
        {onReplace && !readOnly && (
          <Tool label={t(fileWords.replace)} onClick={onReplace}>
            <IconRefresh size={16} />
          </Tool>
        )}
        {kept && (
          <Tool label={t(fileWords.saveCopy, { name })} onClick={() => void files.saveCopy(kept)}>
            <IconDownload size={16} />
          </Tool>
        )}
        {!readOnly && (
          <Tool label={t(fileWords.remove, { name })} onClick={onRemove}>
            <IconTrash size={16} />
          </Tool>
        )}
      </span>
    </div>
  )
}

function Tool({ label, onClick, children }: { label: string; onClick(): void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="md" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
