import { Menu, UnstyledButton } from '@mantine/core'
import type { FileRef, Row } from '@shared/model/types'
import { app } from '@shared/text/app'
import { fileWords } from '@shared/text/files'
import { personPage } from '@shared/text/people'
import { IconCamera, IconDownload, IconEye, IconRefresh, IconTrash, IconUser } from '@tabler/icons-react'
import { useFileDrop } from '../../ui/file-drop'
import { useText } from '../../ui/language'
import { FileThumb } from '../files/FileThumb'
import { keptOf, useFiles } from '../files/use-files'
import { useRecordScope } from '../record-scope'
import styles from './Portrait.module.css'

/** The photo of the person in scope: chosen or dropped here, opened, replaced and taken away. */
export function Portrait({ size = 'small' }: { size?: 'small' | 'large' }) {
  const { t } = useText()
  const { row, name, save, readOnly, allSensitive, revealed } = useRecordScope()
  const files = useFiles()
  const { photo } = row as Row<'person'>
  const kept = photo ? keptOf(photo) : null
  const label = t(personPage.photo)

  const put = async (work: Promise<FileRef[]>) => {
    const [file] = await work
    if (!file) return
    const note = photo ? t(fileWords.replaced, { label, name }) : t(fileWords.added, { file: file.fileName, name })
    await save(label, { photo: file }, [], note)
  }
  const choose = () => void put(files.choose(true, false))
  const remove = () =>
    void save(label, { photo: undefined }, [], t(fileWords.removed, { file: photo?.fileName ?? '', name }))
  const drop = useFileDrop((dropped) => void put(files.take(dropped.slice(0, 1))), { disabled: readOnly })

  const hidden = allSensitive && !revealed
  const picture =
    photo && kept && !hidden ? (
      <FileThumb file={photo} alt={t(app.labelled, { label, part: name })} size={30} />
    ) : (
      <IconUser size={size === 'large' ? 38 : 26} stroke={1.2} aria-hidden />
    )
  const frame = { className: styles.portrait, 'data-size': size, 'data-over': drop.over || undefined, ...drop.props }
  if (!photo) {
    const choosing = t(fileWords.choosePhoto)
    return (
      <UnstyledButton {...frame} data-empty disabled={readOnly} aria-label={choosing} title={choosing} onClick={choose}>
        {picture}
        <IconCamera size={16} className={styles.camera} aria-hidden />
      </UnstyledButton>
    )
  }
  return (
    <Menu position="bottom-start" width={200}>
      <Menu.Target>
        <UnstyledButton {...frame} aria-label={t(app.labelled, { label, part: name })} title={photo.fileName}>
          {picture}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {kept && (
          <>
            <Menu.Item leftSection={<IconEye size={16} />} onClick={() => void files.open(kept)}>
              {t(fileWords.open, { name: photo.fileName })}
            </Menu.Item>
            <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void files.saveCopy(kept)}>
              {t(fileWords.saveAs)}
            </Menu.Item>
          </>
        )}
        {!readOnly && (
          <>
            <Menu.Item leftSection={<IconRefresh size={16} />} onClick={choose}>
              {t(fileWords.replace)}
            </Menu.Item>
            <Menu.Item color="brick" leftSection={<IconTrash size={16} />} onClick={remove}>
              {t(app.remove)}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
