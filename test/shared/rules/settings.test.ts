import { dictionary } from '@shared/model/dictionary'
import { showField } from '@shared/model/kinds'
import type { Row } from '@shared/model/types'
import { cohortDossier } from '@shared/rules/dossier'
import { keepsField } from '@shared/rules/kept-fields'
import { passportMarginsOn, usualMargins } from '@shared/rules/passport-margins'
import { type SettingDef, settingKeys, settingList } from '@shared/rules/setting-list'
import { readSetting, rulesOn, settingEntryOn, settingHistory } from '@shared/rules/settings'
import { describe, expect, it } from 'vitest'
import { officeOf } from './cases/case'

type Office = Row<'office'>
const office = (settings: Office['settings'], more: Partial<Office> = {}): Office =>
  ({ id: 'office', seq: 1, settings, ...more }) as Office

const ratio = office({
  k3: { setting: 'studentsToAnAdult', from: '2027-06-01', setOn: '2026-09-02' },
  k1: { setting: 'studentsToAnAdult', value: '8', from: '2026-09-01', setOn: '2026-08-20', setBy: '例某' },
  k2: { setting: 'studentsToAnAdult', value: '6', from: '2027-01-01', setOn: '2026-09-01' },
  k4: { setting: 'minorBelow', value: '21' },
})

describe('a setting on a day', () => {
  it.each([
    ['2026-08-31', 10, undefined],
    ['2026-09-01', 8, 'k1'],
    ['2026-12-31', 8, 'k1'],
    ['2027-01-01', 6, 'k2'],
    ['2027-05-31', 6, 'k2'],
    ['2027-06-01', 10, undefined],
  ])('%s: %i', (day, value, key) => {
    expect(rulesOn(ratio, day).studentsToAnAdult).toBe(value)
    expect(settingEntryOn(ratio, 'studentsToAnAdult', day)?.key).toBe(key)
  })

  it('holds from the beginning where no day is given', () => {
    expect(rulesOn(ratio, '1999-01-01').minorBelow).toBe(21)
  })

  it('keeps the history in the order in which it holds', () => {
    expect(settingHistory(ratio, 'studentsToAnAdult').map(({ key }) => key)).toEqual(['k1', 'k2', 'k3'])
    expect(settingHistory(ratio, 'reportWorkingDays')).toEqual([])
  })

  it('has every usual value without an office', () => {
    const rules = rulesOn(undefined, '2026-09-01')
    for (const key of settingKeys) expect(rules[key]).toBe(settingList[key].usual)
  })
})

describe('what stands in the record', () => {
  it.each([
    ['studentsToAnAdult', '8', 8],
    ['studentsToAnAdult', '0', undefined],
    ['studentsToAnAdult', '51', undefined],
    ['studentsToAnAdult', 'acht', undefined],
    ['studentsToAnAdult', '', undefined],
    ['studentsToAnAdult', undefined, undefined],
    ['keepReligion', 'true', true],
    ['keepReligion', 'false', false],
    ['keepReligion', 'yes', undefined],
    ['calendar', 'GB', 'GB'],
    ['calendar', 'FR', undefined],
  ] as const)('%s %j is %j', (key, text, value) => {
    expect(readSetting(settingList[key], text)).toBe(value)
  })

  it('that makes no sense leaves the usual value', () => {
    expect(rulesOn(office({ k: { setting: 'studentsToAnAdult', value: '900' } }), '2026-09-01').studentsToAnAdult).toBe(
      10,
    )
    expect(rulesOn(office({ k: { setting: 'noSuchThing', value: '1' } }), '2026-09-01')).toEqual(
      rulesOn(undefined, '2026-09-01'),
    )
  })

  it.each(settingKeys)('%s has words, a source and a usual value that fits', (key) => {
    const def: SettingDef = settingList[key]
    for (const words of [def.label, def.source])
      for (const text of [words.en, words.zh]) expect(text.length).toBeGreaterThan(1)
    expect(def.label.zh).not.toMatch(/[A-Za-z]{4}/)
    expect(readSetting(def, String(def.usual))).toBe(def.usual)
  })

  it('is of kinds that the dictionary can show', () => {
    const { settings, passportMargins, holidays } = dictionary.office.fields
    for (const list of [settings, passportMargins, holidays])
      for (const field of Object.values(list.fields)) expect(showField(undefined, field, 'zh')).toBe('')
  })
})

describe('margins of passports', () => {
  const own = office(undefined, {
    passportMargins: {
      a: { country: 'GB', months: 3, countedFrom: 'return', severity: 'warning', from: '2026-10-01' },
      b: { country: 'TH', months: 6, countedFrom: 'arrival', severity: 'error', blankPages: 1 },
      c: { months: 9, countedFrom: 'return', severity: 'error' },
      d: { country: 'GB', from: '2027-01-01' },
      e: { country: 'TH', from: '2027-01-01' },
    },
  })
  it('are the usual ones without an office', () => {
    expect(passportMarginsOn(undefined, '2026-09-01')).toEqual(usualMargins)
  })
  it.each([
    ['GB', '2026-09-30', 0],
    ['GB', '2026-10-01', 3],
    ['GB', '2027-01-01', 0],
    ['TH', '2026-09-30', 6],
    ['TH', '2027-01-01', undefined],
    ['CN', '2026-09-30', 6],
    ['other', '2026-09-30', 9],
  ])('%s on %s: %j months', (country, day, months) => {
    expect(rulesOn(own, day).passportMargins[country]?.months).toBe(months)
  })
})

describe('facts that few offices keep', () => {
  const on = office({ k: { setting: 'keepEthnicity', value: 'true', from: '2026-09-01' } })
  it.each([
    ['ethnicity', undefined, false],
    ['politicalStatus', undefined, false],
    ['religion', undefined, false],
    ['nationality', undefined, true],
    ['ethnicity', on, true],
    ['religion', on, false],
  ] as const)('%s, %j: %s', (field, one, kept) => {
    expect(keepsField(one, field, '2026-09-01')).toBe(kept)
  })
  it('are kept from the day on which the office says so', () => {
    expect(keepsField(on, 'ethnicity', '2026-08-31')).toBe(false)
  })
})

describe('findings go by the day of departure', () => {
  const dossier = (from: string, settings: Record<string, object>) => {
    const memory = officeOf({
      office: [{ id: 'office', settings }],
      person: [
        { id: 'a', gender: 'F', dateOfBirth: '2009-01-01', nationality: 'CN' },
        { id: 'b', gender: 'F', dateOfBirth: '2005-01-01', nationality: 'CN' },
      ],
      cohort: [
        {
          id: 'c',
          kind: 'studyTourOut',
          destinations: ['GB'],
          dates: { from, to: from },
          rooms: { r: { number: '1', type: 'twin' } },
        },
      ],
      enrolment: [
        { id: 'ea', cohort: 'c', person: 'a', role: 'student', room: 'r' },
        { id: 'eb', cohort: 'c', person: 'b', role: 'student', room: 'r' },
      ],
    })
    return (
      cohortDossier(memory, 'c', '2026-06-01')?.participants.flatMap(({ findings }) =>
        findings.map(({ code }) => code),
      ) ?? []
    )
  }
  const off = { k: { setting: 'classmatesOfBothAges', value: 'false', from: '2026-09-01' } }
  const older = { k: { setting: 'minorBelow', value: '16', from: '2026-09-01' } }

  it('classmates of both ages', () => {
    expect(dossier('2026-08-31', off)).toContain('adultClassmateWithMinor')
    expect(dossier('2026-09-01', off)).not.toContain('adultClassmateWithMinor')
  })
  it('who is a minor', () => {
    expect(dossier('2026-08-31', older)).toContain('minorNoConsent')
    expect(dossier('2026-09-01', older)).not.toContain('minorNoConsent')
  })
})
