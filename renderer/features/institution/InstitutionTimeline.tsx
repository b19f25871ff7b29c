import { Button } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import type { LifeLine } from '@shared/search/institution-life'
import { institutionWords } from '@shared/text/institution'
import { recordWords } from '@shared/text/records'
import { useState } from 'react'
import { useView } from '../../office/hooks'
import { addressOf } from '../../records/addresses'
import { fieldDef, recordDef } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { Timeline, type TimelineItem } from '../../records/timeline/Timeline'
import { useText } from '../../ui/language'

/** Entries that stand open of a long life. */
const FEW = 12

/** What the institution and the office did together, year by year. */
export function InstitutionTimeline({ id }: { id: string }) {
  const { t, language } = useText()
  const { result: life = [] } = useView('institutionLife', { id })
  const [all, setAll] = useState(false)
  /** How the institution takes part: host, sending, member; nothing where the type says it. */
  const detailOf = ({ type, by }: LifeLine) => {
    if (type === 'pressItem')
      return t(institutionWords.reportOn, { what: recordDef(by as RecordKey).label[language].toLowerCase() })
    const [field = '', inner] = by.split('.')
    if (inner === 'institution' || by === 'institutions') return undefined
    return fieldDef(type, by.includes('.') ? by : field).label[language]
  }
  const item = (line: LifeLine): TimelineItem => {
    const detail = detailOf(line)
    return {
      key: line.id,
      type: line.type,
      when: line.when,
      title: inLanguage(line.name, language) || t(recordWords.unnamed),
      to: addressOf(line.type, line.id),
      ...(line.state && { state: line.state }),
      ...(detail && { detail }),
    }
  }
  const shown = all ? life : life.slice(0, FEW)
  return (
    <>
      <Timeline items={shown.map(item)} empty={t(institutionWords.notTogether)} />
      {shown.length < life.length && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t(institutionWords.showWholeLife, { count: life.length })}
          </Button>
        </div>
      )}
    </>
  )
}
