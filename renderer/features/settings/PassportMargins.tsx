import { ActionIcon, Select } from '@mantine/core'
import { countryName } from '@shared/model/country-names'
import { showDate } from '@shared/model/show'
import { type PassportMargin, usualMargins } from '@shared/rules/passport-margins'
import { rulesOn } from '@shared/rules/settings'
import { ruleWords } from '@shared/text/office-rules'
import { IconArrowBackUp, IconX } from '@tabler/icons-react'
import { countryOptions } from '../../records/countries'
import { FieldNumber } from '../../ui/fields/FieldNumber'
import { useText } from '../../ui/language'
import { hasUsualMargin, marginEdit } from './office-edits'
import styles from './Rules.module.css'
import type { OfficeRules } from './use-office-rules'

/** How long a passport must last, by destination. */
export function PassportMargins({ rules }: { rules: OfficeRules }) {
  const { t, language } = useText()
  const { office, author, write } = rules
  const margins = rulesOn(office, author.today).passportMargins
  const named = Object.keys(margins)
    .filter((destination) => destination !== 'other')
    .map((destination) => ({ destination, name: countryName(destination, language) }))
  const set = (destination: string, name: string, margin: PassportMargin | null) =>
    write(
      t(margin ? ruleWords.marginChanged : ruleWords.marginReset, { country: name }),
      marginEdit(office, destination, margin, author),
    )
  const rows = [...named, { destination: 'other', name: t(ruleWords.otherDestinations) }]
  return (
    <>
      <p className={styles.intro}>{t(ruleWords.passportsIntro)}</p>
      <div className={styles.scroll}>
        <table className={styles.margins}>
          <thead>
            <tr>
              <th scope="col">{t(ruleWords.destination)}</th>
              <th scope="col">{t(ruleWords.validFor)}</th>
              <th scope="col">{t(ruleWords.countedFrom)}</th>
              <th scope="col">{t(ruleWords.weight)}</th>
              <th scope="col">{t(ruleWords.blankPages)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ destination, name }) => (
              <MarginRow
                key={destination}
                name={name}
                margin={margins[destination]}
                usual={usualMargins[destination]}
                onSet={(margin) => set(destination, name, margin)}
                resettable={margins[destination] !== usualMargins[destination]}
                removable={!hasUsualMargin(destination)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.add}>
        <Select
          aria-label={t(ruleWords.addDestination)}
          placeholder={t(ruleWords.addDestination)}
          data={countryOptions(language).filter(({ value }) => !Object.hasOwn(margins, value))}
          value={null}
          searchable
          onChange={(country) =>
            country && set(country, countryName(country, language), { ...(margins.other ?? sixMonths) })
          }
        />
      </div>
    </>
  )
}

const sixMonths: PassportMargin = { months: 6, countedFrom: 'return', severity: 'warning' }

interface MarginRowProps {
  name: string
  margin: PassportMargin | undefined
  usual: PassportMargin | undefined
  onSet(margin: PassportMargin | null): void
  resettable: boolean
  removable: boolean
}

function MarginRow({ name, margin = sixMonths, usual, onSet, resettable, removable }: MarginRowProps) {
  const { t, language } = useText()
  const label = (part: string) => t(ruleWords.marginFor, { country: name, part })
  const options = (keys: readonly ('arrival' | 'return' | 'error' | 'warning')[]) =>
    keys.map((value) => ({ value, label: t(ruleWords[value]) }))
  const { source: _, ...own } = margin
  const note = resettable
    ? margin.setOn &&
      t(margin.setBy ? ruleWords.setBy : ruleWords.setOn, {
        who: margin.setBy ?? '',
        date: showDate(margin.setOn, language),
      })
    : usual?.source?.[language]
  return (
    <tr data-own={resettable || undefined}>
      <th scope="row">
        {name}
        {note && <div className={styles.source}>{note}</div>}
      </th>
      <td className={styles.numeric} data-labels="heard">
        <FieldNumber
          label={label(t(ruleWords.validFor))}
          value={margin.months}
          onSave={(months) => months !== undefined && months >= 0 && onSet({ ...own, months })}
        />
      </td>
      <td>
        <Select
          aria-label={label(t(ruleWords.countedFrom))}
          allowDeselect={false}
          value={margin.countedFrom}
          data={options(['arrival', 'return'])}
          onChange={(chosen) => onSet({ ...own, countedFrom: chosen === 'arrival' ? 'arrival' : 'return' })}
        />
      </td>
      <td>
        <Select
          aria-label={label(t(ruleWords.weight))}
          allowDeselect={false}
          value={margin.severity}
          data={options(['error', 'warning'])}
          onChange={(chosen) => onSet({ ...own, severity: chosen === 'warning' ? 'warning' : 'error' })}
        />
      </td>
      <td className={styles.numeric} data-labels="heard">
        <FieldNumber
          label={label(t(ruleWords.blankPages))}
          value={margin.blankPages}
          onSave={(blankPages) => {
            const { blankPages: before, ...rest } = own
            if (blankPages !== before) onSet({ ...rest, ...(blankPages !== undefined && { blankPages }) })
          }}
        />
      </td>
      <td className={styles.resets}>
        {resettable && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={label(t(removable ? ruleWords.removeEntry : ruleWords.backToUsual))}
            title={t(removable ? ruleWords.removeEntry : ruleWords.backToUsual)}
            onClick={() => onSet(null)}
          >
            {removable ? <IconX size={16} /> : <IconArrowBackUp size={16} />}
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}
