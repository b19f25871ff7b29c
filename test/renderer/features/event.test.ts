import { byTime, startMinute } from '@shared/summary/run-sheet'
import { expect, test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live } from './record-life'

withCleanOffice()

test('an event with guests, institutions, run sheet and counts is made, linked, found, changed, deleted and brought back', async () => {
  await live({
    type: 'event',
    record: {
      id: 'ceremony',
      state: 'held',
      title: { zh: '示例签约仪式', en: 'Example signing ceremony' },
      kind: 'signing',
      dates: { from: '2021-10-22', to: '2021-10-22' },
      place: '北京',
      alliance: 'alliance',
      institutions: ['college', 'society'],
      guests: { g1: { person: 'guest', organisation: 'society', post: '秘书长', speech: '致辞' } },
      runSheet: { r1: { time: '9:00', what: '签到', lead: '张样一' } },
      declaredCounts: { c1: { people: 80, domestic: 42, overseas: 15, enterprises: 20 } },
    },
    others: [
      ['alliance', { id: 'alliance', name: { zh: '示例联盟' } }],
      ['institution', { id: 'college', name: { zh: '样河学院' } }],
      ['institution', { id: 'society', name: { zh: '示例协会' } }],
      ['person', { id: 'guest', nameZh: { full: '孙样丁' }, kinds: ['guest'] }],
      ['agreement', { id: 'signed', title: { en: 'Signed there' }, event: 'ceremony' }],
      ['pressItem', { id: 'press', headline: 'Report on it', event: 'ceremony' }],
    ],
    standsOn: [
      { type: 'institution', id: 'college', path: 'institutions' },
      { type: 'institution', id: 'society', path: 'guests.organisation' },
      { type: 'person', id: 'guest', path: 'guests.person' },
      { type: 'alliance', id: 'alliance', path: 'alliance' },
    ],
    shows: { 'agreement.event': 1, 'pressItem.event': 1 },
    change: {
      institutions: ['college'],
      'guests.g1.speech': '主旨发言',
      'runSheet.r2': { time: '10:00', what: '签字' },
    },
    queries: ['签约仪式', 'signing ceremony'],
    empties: [
      { type: 'agreement', id: 'signed', path: 'event' },
      { type: 'pressItem', id: 'press', path: 'event' },
    ],
  })
})

test.each([
  ['9:00', 540],
  ['09：30', 570],
  ['14:30-15:00', 870],
  ['下午2点', 840],
  ['下午2:15', 855],
  ['上午9时30分', 570],
  ['2 pm', 840],
  ['12:30 am', 30],
  ['晚上7点', 1140],
  ['after lunch', undefined],
  ['', undefined],
])('%s begins at minute %s', (time, minute) => {
  expect(startMinute(time)).toBe(minute)
})

test('a run sheet stands in the order of its times, lines without one last', () => {
  const lines = ['14:00', '', '9:00', '10:30', 'later'].map((time) => ({ time }))
  expect(lines.sort(byTime).map(({ time }) => time)).toEqual(['9:00', '10:30', '14:00', '', 'later'])
})
