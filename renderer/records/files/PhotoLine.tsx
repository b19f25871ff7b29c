import { Select } from '@mantine/core'
import type { FileToken } from '@shared/ipc'
import type { Row } from '@shared/model/types'
import type { PhotoClue, PhotoMatch } from '@shared/search/photo-match'
import { fileWords } from '@shared/text/files'
import { platform } from '../../platform'
import { useText } from '../../ui/language'
import { FileIcon } from './FileThumb'
import { canPreview } from './file-kind'
import styles from './photos.module.css'
import { usePreview } from './preview'

export interface PhotoLineValue {
  token: FileToken
  match: PhotoMatch
  /** Whom it goes to, as chosen by now. */
  person: string | null
}

interface PhotoLineProps {
  line: PhotoLineValue
  people: readonly Row<'person'>[]
  named: ReadonlyMap<string, string>
  onAssign(line: PhotoLineValue, person: string | null): void
}

const clues = {
  idCard: fileWords.byIdCard,
  passport: fileWords.byPassport,
  studentNo: fileWords.byStudentNo,
  name: fileWords.byName,
  pinyin: fileWords.byPinyin,
} satisfies Record<PhotoClue, unknown>

/** One picture, and whom it shows. */
export function PhotoLine({ line, people, named, onAssign }: PhotoLineProps) {
  const { t, language } = useText()
  const { token, match, person } = line
  const shown = usePreview(canPreview({ fileName: token.name, bytes: token.bytes }) ? token.token : null, () =>
    platform.readFile(token.token),
  )
  const names = match.candidates.map((id) => named.get(id) ?? '').join(language === 'zh' ? '、' : ', ')
  const first = match.candidates.filter((id) => named.has(id))
  const options = [...first, ...people.map(({ id }) => id).filter((id) => !first.includes(id))]
  const replaces = people.some(({ id, photo }) => id === person && photo)
  const why = {
    unmatched: t(fileWords.photoUnmatched),
    ambiguous: t(fileWords.photoAmbiguous, { names }),
    second: t(fileWords.photoSecond, { name: names }),
  }
  const reason =
    match.open !== null ? why[match.open] : match.by ? t(fileWords.photoBy, { what: t(clues[match.by]) }) : ''
  return (
    <div className={styles.line}>
      <span className={styles.thumb}>
        {shown ? <img src={shown} alt="" draggable={false} /> : <FileIcon fileName={token.name} size={26} />}
      </span>
      <div className={styles.about}>
        <div className={styles.name} title={token.name}>
          {token.name}
        </div>
        <div className={styles.reason} data-open={(match.open !== null && person === null) || undefined}>
          {[reason, replaces ? t(fileWords.photoReplaces) : ''].filter(Boolean).join(language === 'zh' ? '；' : '; ')}
        </div>
      </div>
      <Select
        aria-label={t(fileWords.photoFor, { file: token.name })}
        className={styles.person}
        data={options.map((id) => ({ value: id, label: named.get(id) ?? id }))}
        value={person}
        onChange={(id) => onAssign(line, id)}
        placeholder={t(fileWords.photoNobody)}
        searchable
        clearable
      />
    </div>
  )
}
