import { showNumber } from '@shared/model/show'
import type { SearchHit } from '@shared/search/hits'
import { recordWords } from '@shared/text/records'
import { searchWords } from '@shared/text/search'
import { IconArrowRight, IconLock } from '@tabler/icons-react'
import { recordIcons } from '../../records/record-icons'
import { StateMark } from '../../records/StateMark'
import { useText } from '../../ui/language'
import { Masked } from '../../ui/Masked'
import type { PaletteEntry } from './entries'
import { Marked } from './Marked'
import styles from './SearchPalette.module.css'

interface PaletteLineProps {
  entry: PaletteEntry
  id: string
  chosen: boolean
  onPoint(): void
  onPick(): void
}

/** One line of the palette. */
export function PaletteLine({ entry, id, chosen, onPoint, onPick }: PaletteLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: it is the active descendant of the field
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.line}
      data-kind={entry.kind}
      onMouseMove={chosen ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {entry.kind === 'hit' && <Hit hit={entry.hit} />}
      {entry.kind === 'all' && <All total={entry.total} />}
      {entry.kind === 'action' && <Act entry={entry} />}
    </div>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useText()
  const { type, name, marks, other, otherMarks, detail, state, found } = hit
  const Icon = recordIcons[type]
  return (
    <>
      <span className={styles.sign}>
        <Icon size={17} stroke={1.7} aria-hidden />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          {name ? <Marked text={name} marks={marks} /> : <em>{t(recordWords.unnamed)}</em>}
          {other && (
            <span className={styles.other}>
              <Marked text={other} marks={otherMarks} />
            </span>
          )}
        </span>
        {(detail || found) && (
          <span className={styles.detail}>
            {detail && <span className={styles.about}>{detail}</span>}
            {found && (
              <span className={styles.found}>
                {found.masked && <IconLock size={12} aria-hidden />}
                {t(found.label)}{' '}
                {found.masked ? <Masked>{found.text}</Masked> : <Marked text={found.text} marks={found.marks} />}
              </span>
            )}
          </span>
        )}
      </span>
      <StateMark type={type} state={type === 'person' ? undefined : state} />
    </>
  )
}

function All({ total }: { total: number }) {
  const { t, language } = useText()
  return (
    <>
      <span className={styles.sign} data-plain>
        <IconArrowRight size={16} stroke={1.7} aria-hidden />
      </span>
      <span className={styles.quiet}>{t(searchWords.showAll, { count: showNumber(total, language) })}</span>
    </>
  )
}

function Act({ entry: { action } }: { entry: Extract<PaletteEntry, { kind: 'action' }> }) {
  const { t } = useText()
  const Icon = action.icon
  return (
    <>
      <span className={styles.sign} data-plain>
        <Icon size={17} stroke={1.7} aria-hidden />
      </span>
      <span className={styles.name}>{t(action.label)}</span>
    </>
  )
}
