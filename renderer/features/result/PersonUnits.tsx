import { UnstyledButton } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { resultWords } from '@shared/text/result'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { addressOf } from '../../records/addresses'
import { enumWord, stateWord } from '../../records/dictionary-fields'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { furtherResult } from './further-result'
import styles from './Result.module.css'

/** The person's results in every unit of the qualification, and the way to register for those that are left. */
export function PersonUnits({ row }: { row: Row<'qualificationResult'> }) {
  const { t } = useText()
  const { result: sheet } = useView('resultSheet', row.qualification ? { id: row.qualification } : null)
  const [registering, setRegistering] = useUnfinished<string | null>('registering a unit', null)
  const mine = sheet?.rows.find(({ person }) => person === row.person)
  if (!sheet || !mine) return null
  return (
    <section className={styles.beside}>
      <h3 className={styles.besideTitle}>{t(resultWords.others)}</h3>
      <ul className={styles.units}>
        {[...sheet.units.map(({ key }) => key), ''].map((key) => {
          const result = mine.results[key]
          const word =
            result &&
            (enumWord('qualificationResult', 'result', result.result) ?? stateWord('qualificationResult', result.state))
          const name = key || t(resultWords.whole)
          return (
            <li key={key} className={styles.unit} data-here={result?.id === row.id || undefined}>
              <span className={styles.unitName}>
                {result && result.id !== row.id ? (
                  <Link href={addressOf('qualificationResult', result.id)}>{name}</Link>
                ) : (
                  name
                )}
              </span>
              {result ? (
                <span>{word && t(word)}</span>
              ) : (
                <UnstyledButton
                  className={styles.register}
                  aria-label={t(resultWords.next, { unit: name })}
                  onClick={() => setRegistering(key)}
                >
                  {t(resultWords.registerUnit)}
                </UnstyledButton>
              )}
            </li>
          )
        })}
      </ul>
      {registering !== null && (
        <NewRecordDialog
          type="qualificationResult"
          start={furtherResult(row, registering)}
          opened
          onClose={() => setRegistering(null)}
        />
      )}
    </section>
  )
}
