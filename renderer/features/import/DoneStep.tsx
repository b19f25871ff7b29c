import { Button } from '@mantine/core'
import type { FileToken } from '@shared/ipc'
import { cohortWords } from '@shared/text/cohort'
import { importWords } from '@shared/text/import'
import { plurals } from '@shared/text/records'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { isListed, type ListedType, listAddress } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { useText } from '../../ui/language'
import chooseStyles from './Choose.module.css'
import { counted } from './counted'
import doneStyles from './Done.module.css'
import { DoneRows } from './DoneRows'
import type { Applied, Session } from './import-run'
import { recordTypeOf } from './table-facts'

interface DoneStepProps {
  applied: Applied
  session: Session
  /** The next file that was dropped with this one. */
  next: FileToken | undefined
  onNext(): void
  onMore(): void
}

/** Last step: what was written, the way back and the way on, and the rows behind every number. */
export function DoneStep({ applied, session, next, onNext, onMore }: DoneStepProps) {
  const { t, language } = useText()
  const { undo } = useChanges()
  const [undone, setUndone] = useState(false)
  const { seq, written, cohortId } = applied
  const { name } = session.opened.source
  const list = cohortId ? null : listOf(session)
  const takeBack = async () => {
    if (seq !== null && (await undo(seq, t(cohortWords.importUndone, { file: name })))) setUndone(true)
  }
  const title = undone
    ? t(importWords.undoneTitle)
    : seq === null
      ? t(importWords.doneNothing)
      : t(importWords.doneTitle, counted(written, language))
  const text = undone ? importWords.undone : seq === null ? importWords.doneNothingText : importWords.doneText
  return (
    <section className={doneStyles.done} aria-labelledby="import-done">
      <div className={doneStyles.doneIcon} data-undone={undone || undefined} aria-hidden>
        {undone ? <IconArrowBackUp size={36} stroke={1.6} /> : <IconCheck size={36} stroke={1.8} />}
      </div>
      <div role="status">
        <h2 id="import-done" className={chooseStyles.chooseTitle}>
          {title}
        </h2>
      </div>
      <p className={chooseStyles.chooseText}>
        {!undone && seq !== null && <span className={doneStyles.line}>{t(importWords.doneFrom, { name })}</span>}
        {t(text, { name })}
      </p>
      <div className={doneStyles.doneActions}>
        {next && <Button onClick={onNext}>{t(importWords.nextFile, { name: next.name })}</Button>}
        {cohortId && !undone && (
          <Button component={Link} href={`/cohorts/${cohortId}`} variant={next ? 'default' : 'filled'}>
            {t(importWords.goToCohort)}
          </Button>
        )}
        {list && !undone && (
          <Button component={Link} href={listAddress[list]} variant={next ? 'default' : 'filled'}>
            {t(importWords.goToList, { list: language === 'en' ? lowered(plurals[list].en) : plurals[list].zh })}
          </Button>
        )}
        {!next && (
          <Button variant={(cohortId || list) && !undone ? 'default' : 'filled'} onClick={onMore}>
            {t(importWords.importMore)}
          </Button>
        )}
        {seq !== null && !undone && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void takeBack()}
          >
            {t(importWords.undoImport)}
          </Button>
        )}
      </div>
      {!undone && <DoneRows session={session} />}
    </section>
  )
}

/** The list in which the records of the file are found now. */
function listOf({ view }: Session): ListedType | null {
  const type = view.tables[0] && recordTypeOf(view.tables[0])
  return type && isListed(type) ? type : null
}

/** As the middle of a sentence has it. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
