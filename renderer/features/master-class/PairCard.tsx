import { Badge, Button, UnstyledButton } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Fields, Row } from '@shared/model/types'
import { targetsMet } from '@shared/summary/pairs'
import { masterClassWords } from '@shared/text/master-class'
import { IconChevronRight, IconHammer, IconSchool, IconTrash } from '@tabler/icons-react'
import { problemsOf } from '../../records/finding-words'
import { useItemList } from '../../records/items'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { ItemsTable } from '../../records/page/ItemsTable'
import { useNamed } from '../../records/page/named'
import { QuietFields } from '../../records/page/QuietFields'
import { useRecordScope } from '../../records/record-scope'
import { FindingList } from '../../ui/FindingList'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import { useUnfinished } from '../../ui/unfinished'
import styles from './MasterClass.module.css'

interface PairCardProps {
  id: string
  pair: Fields<'apprenticeship'>
  row: Row<'masterClass'>
  open: boolean
  onToggle(): void
}

/** One apprentice: since when, how many targets are met, the grade; opened, everything about the pair. */
export function PairCard({ id, pair, row, open, onToggle }: PairCardProps) {
  const { t, language } = useText()
  const { nameOf } = useNamed()
  const { findings } = useRecordScope()
  const wrong = problemsOf(
    findings.filter(({ path }) => path?.startsWith(`pairs.${id}.`)),
    language,
  )
  const { met, total } = targetsMet(pair)
  const name = nameOf(pair.apprentice) || t(masterClassWords.nobody)
  const other = pair.master && pair.master !== row.master ? nameOf(pair.master) : ''
  return (
    <li className={styles.pair} data-open={open || undefined}>
      <UnstyledButton className={styles.pairHead} aria-expanded={open} onClick={onToggle}>
        <IconChevronRight size={16} className={styles.chevron} aria-hidden />
        <span className={styles.who}>
          <span className={styles.pairName}>{name}</span>
          <span className={styles.pairFacts}>
            {[
              pair.agreedOn && t(masterClassWords.since, { date: showDate(pair.agreedOn, language) }),
              other && t(masterClassWords.withOther, { name: other }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className={styles.targets}>
          <span className={styles.pairFacts}>
            {total > 0 ? t(masterClassWords.targetsMet, { met, total }) : t(masterClassWords.noTargets)}
          </span>
          {total > 0 && <ProgressBar label={t(masterClassWords.targetsMet, { met, total })} share={met / total} />}
        </span>
        <span className={styles.marks}>
          {pair.grade && <Badge color="water">{pair.grade}</Badge>}
          {pair.graduatedOn && (
            <Badge color="leaf">{t(masterClassWords.graduated, { date: showDate(pair.graduatedOn, language) })}</Badge>
          )}
        </span>
      </UnstyledButton>
      {wrong.length > 0 && (
        <div className={styles.wrong}>
          <FindingList compact problems={wrong} />
        </div>
      )}
      {open && <OpenPair id={id} pair={pair} row={row} name={name} />}
    </li>
  )
}

function OpenPair({ id, pair, row, name }: Pick<PairCardProps, 'id' | 'pair' | 'row'> & { name: string }) {
  const { t } = useText()
  const { save, readOnly, name: ofClass } = useRecordScope()
  const items = useItemList({ record: 'masterClass', list: 'pairs' })
  const [starting, setStarting] = useUnfinished(`starting ${id}`, false)
  const within = `pairs.${id}`
  const graduate = () =>
    save(
      '',
      { [`${within}.graduatedOn`]: today() },
      [],
      t(masterClassWords.graduatedNote, { person: name, name: ofClass }),
    )
  return (
    <div className={styles.pairBody}>
      <ItemsTable
        record="apprenticeship"
        list="targets"
        within={within}
        columns={['text', 'met']}
        widths={{ text: 'minmax(240px, 3fr)', met: '220px' }}
        addLabel={t(masterClassWords.addTarget)}
        empty={t(masterClassWords.noTargetsHint)}
      />
      <QuietFields
        record="apprenticeship"
        within={within}
        fields={['apprentice', 'master', 'agreedOn', 'dates', 'grade', 'graduatedOn', 'assessment']}
        wide={['assessment']}
      />
      {!readOnly && (
        <div className={styles.pairFoot}>
          <Button
            size="compact-sm"
            variant="subtle"
            color="brick"
            leftSection={<IconTrash size={16} />}
            onClick={() => void items.remove(id)}
          >
            {t(masterClassWords.removePair)}
          </Button>
          <span className={styles.pairActions}>
            {pair.graduatedOn && pair.apprentice && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconHammer size={16} />}
                onClick={() => setStarting(true)}
              >
                {t(masterClassWords.asMaster)}
              </Button>
            )}
            {!pair.graduatedOn && (
              <Button size="compact-sm" leftSection={<IconSchool size={16} />} onClick={() => void graduate()}>
                {t(masterClassWords.graduate)}
              </Button>
            )}
          </span>
        </div>
      )}
      {starting && (
        <NewRecordDialog
          type="masterClass"
          start={{ master: pair.apprentice, ...(row.craft && { craft: row.craft }) }}
          opened
          onClose={() => setStarting(false)}
        />
      )}
    </div>
  )
}
